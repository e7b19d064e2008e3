import type { ReactNode } from 'react';
import type { InboxEntry, Person } from '../../../src/contract/definitions';
import { PAPER_PARTS } from '../../../src/domain/decision-case';
import { activeCriteria } from '../../../src/domain/done';
import { CaseLinks } from '../../shared/parts/case-links';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import { CaseWishes } from './case-wishes';
import styles from './case-facts.module.css';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Criteria = ({ entry }: { entry: InboxEntry }) => {
  const { t } = useTexts();
  const criteria = activeCriteria(entry.wish.done);
  if (criteria.length === 0) return <>{t('steering.case.noCriteria')}</>;
  return (
    <details className={styles.criteria}>
      <summary>{t('steering.case.criteria', { count: criteria.length })}</summary>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id}>{criterion.text}</li>
        ))}
      </ul>
    </details>
  );
};

export interface CaseFactsProps {
  entry: InboxEntry;
  people: readonly Person[];
}

/** The sagsoplæg, and what the wish says of itself. Parts that nobody filled in are left out. */
export const CaseFacts = ({ entry, people }: CaseFactsProps) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { order } = entry.wish;
  const orderer = entry.authorities.find((authority) => authority.id === order.ordererId)?.name;
  return (
    <dl className={styles.facts}>
      {entry.case.also.length > 0 && (
        <Fact name={t('steering.case.wishes')}>
          <CaseWishes entry={entry} />
        </Fact>
      )}
      {PAPER_PARTS.filter((part) => entry.case.paper[part].trim() !== '').map((part) => (
        <Fact key={part} name={t(`shared.paper.${part}`)}>
          {entry.case.paper[part]}
        </Fact>
      ))}
      {entry.case.answerBy !== null && (
        <Fact name={t('steering.case.answerBy')}>{format.longDate(entry.case.answerBy)}</Fact>
      )}
      {entry.case.links.length > 0 && (
        <Fact name={t('steering.case.links')}>
          <CaseLinks links={entry.case.links} />
        </Fact>
      )}
      <Fact name={t('steering.case.benefits')}>
        {t('steering.case.benefitsOf', {
          count: order.beneficiaryIds.length,
          total: entry.authorities.length,
        })}
      </Fact>
      <Fact name={t('steering.case.done')}>
        <Criteria entry={entry} />
      </Fact>
      <Fact name={t('steering.case.orderer')}>{orderer ?? t('steering.case.notChosen')}</Fact>
      <Fact name={t('steering.case.approver')}>{nameOf(order.approverId, people, texts)}</Fact>
      <Fact name={t('steering.case.owner')}>{nameOf(order.ownerId, people, texts)}</Fact>
    </dl>
  );
};
