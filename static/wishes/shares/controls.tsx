import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { SHARES_KINDS } from '../../../src/domain/decision';
import { COMPLETIONS } from '../../../src/domain/fair-shares';
import type { Authority } from '../../../src/domain/product';
import { silentAuthorities } from '../../../src/domain/support/voices';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { MoneyField } from '../../shared/parts/money-field';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { isTried, moneyLeft, type Assumed } from './assumptions';
import styles from './shares.module.css';
import { Weights } from './weights';

export interface ControlsProps {
  state: WishesState;
  assumed: Assumed;
  onChange: (patch: Partial<Assumed>) => void;
  onReset: () => void;
}

const Choices = ({ assumed, onChange }: Pick<ControlsProps, 'assumed' | 'onChange'>) => {
  const { t } = useTexts();
  return (
    <>
      <ChoiceOf
        label={t('shares.completion.label')}
        value={assumed.completion}
        options={COMPLETIONS.map((value) => ({ value, label: t(`shares.completion.${value}`) }))}
        onChoose={(completion) => onChange({ completion })}
      />
      <ChoiceOf
        label={t('shares.kind.label')}
        value={assumed.shares}
        options={SHARES_KINDS.map((value) => ({ value, label: t(`shares.kind.${value}`) }))}
        onChoose={(shares) => onChange({ shares })}
      />
    </>
  );
};

/** A weight of one that has not answered would be a weight of nothing. */
const heardIn = ({ page }: WishesState): readonly Authority[] => {
  const silent = silentAuthorities(
    page.authorities,
    page.voices.map(({ value }) => value),
  );
  return page.authorities.filter((authority) => !silent.includes(authority));
};

/** The money, what is done with what the shares leave, and whether all shares are equal. */
export const Controls = ({ state, assumed, onChange, onReset }: ControlsProps) => {
  const { t, format } = useTexts();
  const left = moneyLeft(state);
  return (
    <section className={styles.controls} aria-labelledby="shares-controls">
      <Heading as="h3" size="small" id="shares-controls">
        {t('shares.controls')}
      </Heading>
      <div className={styles.columns}>
        <MoneyField
          label={t('shares.budget')}
          name="budget"
          initial={assumed.budget ?? left}
          helper={t('shares.budgetHelp', { left, amount: format.kroner(left) })}
          required
          onAmount={(amount, valid) => {
            if (valid && amount !== null) onChange({ budget: amount === left ? null : amount });
          }}
        />
        <Choices assumed={assumed} onChange={onChange} />
      </div>
      {assumed.shares !== 'equal' && (
        <Weights
          authorities={heardIn(state)}
          weights={assumed.weights}
          onChange={(weights) => onChange({ weights })}
        />
      )}
      <div className={styles.top} role="status">
        {isTried(assumed) && <span>{t('shares.tried')}</span>}
      </div>
      {isTried(assumed) && (
        <div>
          <Button onClick={onReset}>{t('shares.reset')}</Button>
        </div>
      )}
    </section>
  );
};
