import Checkbox from '@atlaskit/checkbox';
import { useId } from 'react';
import type { InboxEntry } from '../../../src/contract/definitions';
import { wishesOf } from '../../../src/domain/decision-case';
import type { Ore } from '../../../src/domain/money';
import { IssueLink } from '../../shared/parts/issue-link';
import { useTexts } from '../../shared/text';
import styles from './ruling.module.css';

interface NamedWish {
  wishId: string;
  key: string;
  title: string;
  amount: Ore;
}

/** Every wish of a case with its name and its amount, the first first. */
const namedWishes = ({ case: asked, wish, others }: InboxEntry): readonly NamedWish[] =>
  wishesOf(asked).map(({ wishId, amount }) => {
    const { key, title } =
      wishId === wish.wishId ? wish : (others.find((one) => one.wishId === wishId) ?? wish);
    return { wishId, key, title, amount };
  });

/** The wishes of a case that holds several. */
export const CaseWishes = ({ entry }: { entry: InboxEntry }) => {
  const { t, format } = useTexts();
  return (
    <ul>
      {namedWishes(entry).map(({ wishId, key, title, amount }) => (
        <li key={wishId}>
          {key === '' ? t('steering.case.hiddenWish') : <IssueLink issueKey={key} />} {title} ·{' '}
          {format.kroner(amount)}
        </li>
      ))}
    </ul>
  );
};

interface PartChoiceProps {
  entry: InboxEntry;
  leftOut: readonly string[];
  /** Whether the answer was tried with nothing changed, or with nothing left. */
  problem: string | null;
  onChange: (leftOut: readonly string[]) => void;
}

/** Del af det: which of the wishes are approved, each at what was asked for it. */
export const PartChoice = ({ entry, leftOut, problem, onChange }: PartChoiceProps) => {
  const { t, format } = useTexts();
  const labelId = useId();
  const toggle = (wishId: string): void =>
    onChange(leftOut.includes(wishId) ? leftOut.filter((one) => one !== wishId) : [...leftOut, wishId]);
  return (
    <div className={styles.funding} role="group" aria-labelledby={labelId}>
      <p id={labelId} className={styles.label}>
        {t('steering.ruling.parts')}
      </p>
      {namedWishes(entry).map(({ wishId, key, title, amount }) => (
        <Checkbox
          key={wishId}
          label={`${key} ${title} · ${format.kroner(amount)}`}
          isChecked={!leftOut.includes(wishId)}
          onChange={() => toggle(wishId)}
        />
      ))}
      {problem !== null && (
        <p className={styles.warning} role="status">
          {problem}
        </p>
      )}
    </div>
  );
};
