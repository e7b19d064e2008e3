import type { InboxEntry } from '../../../src/contract/definitions';
import { balanceOf, type Balance } from '../../../src/domain/frame';
import { NOTHING, ore } from '../../../src/domain/money';
import { useTexts } from '../../shared/text';
import { balanceAfter } from '../state/case-effect';
import { grantOf, newDraft, type RulingDraft } from '../state/ruling-draft';
import styles from './effect-table.module.css';

export interface EffectTableProps {
  entry: InboxEntry;
  /** The answer being written; the table follows its amounts. */
  draft: RulingDraft | null;
}

const Row = ({ label, balance }: { label: string; balance: Balance }) => {
  const { t, format } = useTexts();
  const overdrawn = balance.rest < NOTHING;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-column={t('steering.effect.granted')}>{format.kroner(balance.granted)}</td>
      <td data-column={t('steering.effect.spent')}>{format.kroner(balance.spent)}</td>
      <td data-column={t('steering.effect.committed')}>{format.kroner(balance.committed)}</td>
      <td data-column={t('steering.effect.rest')} data-overdrawn={overdrawn}>
        {overdrawn
          ? t('steering.effect.over', { amount: format.kroner(balance.rest) })
          : format.kroner(balance.rest)}
      </td>
    </tr>
  );
};

const PromisedToOthers = ({ entry }: { entry: InboxEntry }) => {
  const { t, format } = useTexts();
  const { promised } = balanceAfter(entry.frame, entry.case, { amount: ore(0), extraGrant: ore(0) });
  if (promised === NOTHING) return null;
  return <p className={styles.note}>{t('steering.effect.promised', { amount: format.kroner(promised) })}</p>;
};

/** What the frame is today, and what it would be after either approval. */
export const EffectTable = ({ entry, draft }: EffectTableProps) => {
  const { t } = useTexts();
  const { amount, extraGrant } = grantOf(draft ?? newDraft(entry, 'approved'), entry);
  const { case: asked, frame } = entry;
  return (
    <div>
      <div className={styles.scroll} role="group" aria-label={t('steering.effect.label')} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t('steering.effect.caption', { year: frame.year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('steering.effect.case')}</th>
              <th scope="col">{t('steering.effect.granted')}</th>
              <th scope="col">{t('steering.effect.spent')}</th>
              <th scope="col">{t('steering.effect.committed')}</th>
              <th scope="col">{t('steering.effect.rest')}</th>
            </tr>
          </thead>
          <tbody>
            <Row label={t('steering.effect.today')} balance={balanceOf(frame)} />
            <Row
              label={t('steering.effect.within')}
              balance={balanceAfter(frame, asked, { amount, extraGrant: NOTHING })}
            />
            <Row
              label={t('steering.effect.withGrant')}
              balance={balanceAfter(frame, asked, { amount, extraGrant })}
            />
          </tbody>
        </table>
      </div>
      <PromisedToOthers entry={entry} />
    </div>
  );
};
