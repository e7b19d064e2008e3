import { NOTHING, type Ore } from '../../../src/domain/money';
import { useTexts } from '../../shared/text';

/** What is left of a frame; where nothing is, the words say so. */
export const LeftCell = ({ left, column }: { left: Ore; column: string }) => {
  const { t, format } = useTexts();
  const overdrawn = left < NOTHING;
  return (
    <td data-column={column} data-overdrawn={overdrawn}>
      {overdrawn ? t('overview.over', { amount: format.kroner(left) }) : format.kroner(left)}
    </td>
  );
};
