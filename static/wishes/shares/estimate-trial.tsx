import Textfield from '@atlaskit/textfield';
import { useId, useState, type ChangeEvent } from 'react';
import { parseAmount, type Ore } from '../../../src/domain/money';
import type { Wish } from '../../../src/domain/wish';
import { amountProblemText, typedAmount } from '../../shared/parts/money-field';
import { useTexts } from '../../shared/text';
import styles from './shares.module.css';

export interface EstimateTrialProps {
  wish: Wish;
  initial: Ore | null;
  /** Null where nothing is tried: the wish's own estimate counts. */
  onAmount: (amount: Ore | null) => void;
}

/** Another estimate, to see what happens. It is not saved. */
export const EstimateTrial = ({ wish, initial, onAmount }: EstimateTrialProps) => {
  const texts = useTexts();
  const id = useId();
  const [typed, setTyped] = useState(initial === null ? '' : typedAmount(initial));
  const read = parseAmount(typed);
  const problem = read.ok || read.error.problem === 'empty' ? null : read.error;
  const change = (text: string): void => {
    setTyped(text);
    const now = parseAmount(text);
    if (now.ok) onAmount(now.value);
    else if (now.error.problem === 'empty') onAmount(null);
  };
  return (
    <>
      <div className={styles.trial}>
        <Textfield
          isCompact
          aria-label={texts.t('shares.table.tryEstimate', { key: wish.key })}
          aria-describedby={problem ? id : undefined}
          isInvalid={problem !== null}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event: ChangeEvent<HTMLInputElement>) => change(event.currentTarget.value)}
        />
      </div>
      {problem && (
        <p id={id} className={styles.problem}>
          {amountProblemText(problem, texts)}
        </p>
      )}
    </>
  );
};
