import Checkbox from '@atlaskit/checkbox';
import { useId } from 'react';
import type { InboxEntry, Person } from '../../../src/contract/definitions';
import { countedIn, isBarred, type Table } from '../../../src/domain/ruling';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import styles from './ruling.module.css';

export interface TakingPartProps {
  entry: InboxEntry;
  accountId: string;
  people: readonly Person[];
  table: Table;
  takingPart: readonly string[];
  /** Whether the answer was tried with too few. */
  isTold: boolean;
  onChange: (takingPart: readonly string[]) => void;
}

/** Who took part in the decision besides the one who writes it, and whether they are enough. */
export const TakingPart = (props: TakingPartProps) => {
  const { entry, accountId, people, table, takingPart, isTold, onChange } = props;
  const texts = useTexts();
  const { t } = texts;
  const labelId = useId();
  const others = table.deciders.filter((id) => id !== accountId && !isBarred(entry.case, id));
  const count = countedIn(entry.case, { takingPart, decidedBy: accountId }, table).length;
  if (others.length === 0 && table.quorum === null) return null;
  const toggle = (id: string): void =>
    onChange(takingPart.includes(id) ? takingPart.filter((one) => one !== id) : [...takingPart, id]);
  return (
    <div className={styles.funding} role="group" aria-labelledby={labelId}>
      <p id={labelId} className={styles.label}>
        {t('steering.takingPart.label')}
      </p>
      {others.map((id) => (
        <Checkbox
          key={id}
          label={nameOf(id, people, texts)}
          isChecked={takingPart.includes(id)}
          onChange={() => toggle(id)}
        />
      ))}
      {table.quorum !== null && (
        <p className={isTold && count < table.quorum ? styles.warning : styles.note} role="status">
          {t('steering.takingPart.quorum', { count, quorum: table.quorum })}
        </p>
      )}
    </div>
  );
};
