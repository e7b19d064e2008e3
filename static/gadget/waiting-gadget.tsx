import Lozenge from '@atlaskit/lozenge';
import type { WaitingCase, WaitingCases } from '../../src/contract/gadget';
import { isOverdue } from '../../src/domain/steering/waiting-order';
import { isoDayOf } from '../../src/text/date-text';
import { call, valueOf } from '../shared/bridge';
import { CaseDeadline } from '../shared/parts/case-deadline';
import { HostLink } from '../shared/parts/host-link';
import { PageLink } from '../shared/parts/page-link';
import { useTexts, type Texts } from '../shared/text';
import { Fetched } from './fetched';
import { Title } from './title';
import styles from './gadget.module.css';

const SEPARATOR = ' · ';

const load = () => valueOf(call('openWaiting', {}));

/** Whose case it is, how long it has waited, and the day wished once that has gone; until then a mark of its own says it. */
const factsOf = ({ heading, submittedAt, answerBy }: WaitingCase, { t, format }: Texts, at: string): string =>
  [
    heading.name,
    t('gadget.waiting.age', { days: Math.max(0, format.daysBetween(submittedAt, at)) }),
    ...(answerBy !== null && isOverdue({ answerBy }, isoDayOf(at))
      ? [t('gadget.waiting.wished', { date: format.date(answerBy) })]
      : []),
  ].join(SEPARATOR);

const Row = ({ waiting, at }: { waiting: WaitingCase; at: string }) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { key, title, amount, answerBy, isPostponed } = waiting;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <HostLink href={`/browse/${encodeURIComponent(key)}`}>
          {key} {title}
        </HostLink>
      </span>
      <span className={styles.note}>{factsOf(waiting, texts, at)}</span>
      <span className={styles.facts}>
        <span className={styles.marks}>
          <CaseDeadline answerBy={answerBy} at={at} />
          {isPostponed && <Lozenge>{t('gadget.waiting.postponed')}</Lozenge>}
        </span>
        <span className={styles.amount}>{format.kroner(amount)}</span>
      </span>
    </li>
  );
};

/** How many wait, and how many of them too long. */
const countText = ({ waiting, at }: WaitingCases, { t }: Texts): string => {
  const today = isoDayOf(at);
  const overdue = waiting.filter((one) => isOverdue(one, today)).length;
  return [
    t('gadget.waiting.count', { count: waiting.length }),
    ...(overdue > 0 ? [t('gadget.waiting.overdue', { count: overdue })] : []),
  ].join(SEPARATOR);
};

const Cases = ({ cases }: { cases: WaitingCases }) => {
  const texts = useTexts();
  const { t } = texts;
  const { waiting, hasMore, decides, at } = cases;
  return (
    <>
      <Title>{t('gadget.waiting.title')}</Title>
      {waiting.length === 0 ? (
        <p>{t('gadget.waiting.none')}</p>
      ) : (
        <>
          <p className={styles.note}>{hasMore ? t('gadget.waiting.more') : countText(cases, texts)}</p>
          <ol className={styles.rows}>
            {waiting.map((one) => (
              <Row key={one.caseId} waiting={one} at={at} />
            ))}
          </ol>
        </>
      )}
      {decides && (
        <p>
          <PageLink moduleKey="steering-page">{t('gadget.waiting.steering')}</PageLink>
        </p>
      )}
    </>
  );
};

/** "Sager, der venter hos styregruppen", over everything that the reader may see. */
export const WaitingGadget = () => {
  const { t } = useTexts();
  return (
    <Fetched load={load} title={t('gadget.waiting.title')} refused={t('gadget.waiting.refused')}>
      {(cases) => <Cases cases={cases} />}
    </Fetched>
  );
};
