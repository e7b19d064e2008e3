import type { ProductFileFault } from '../../../src/contract/product-file/faults';
import { errorText } from '../../shared/parts/error-text';
import { useTexts } from '../../shared/text';

/** So many are enough to see what is wrong. */
const MOST_SHOWN = 10;

/** What is wrong with a file, each with its place and what to do. */
export const FaultList = ({ faults }: { faults: readonly ProductFileFault[] }) => {
  const texts = useTexts();
  const shown = faults.slice(0, MOST_SHOWN);
  return (
    <>
      <ul>
        {shown.map(({ problem, where }) => (
          <li key={`${problem} ${where}`}>
            {errorText({ code: 'productFile', problem, where }, texts).next}
          </li>
        ))}
      </ul>
      {faults.length > MOST_SHOWN && (
        <p>{texts.t('file.import.more', { count: faults.length - MOST_SHOWN })}</p>
      )}
    </>
  );
};
