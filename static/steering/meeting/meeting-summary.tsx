import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { forwardRef, useId } from 'react';
import type { Inbox } from '../../../src/contract/definitions';
import { NOTHING } from '../../../src/domain/money';
import { IssueLink } from '../../shared/parts/issue-link';
import { useTexts } from '../../shared/text';
import { summaryOf, type Meeting, type Result, type Summary } from '../state/meeting';
import { MeetingHeading } from './meeting-heading';
import styles from './meeting.module.css';

const ResultRow = ({ result }: { result: Result }) => {
  const { t, format } = useTexts();
  const { key, title, product, outcome, amount, extraGrant } = result;
  return (
    <tr>
      <th scope="row">
        <IssueLink issueKey={key} /> {title}
      </th>
      <td className={styles.words}>{product}</td>
      <td className={styles.words}>{t(`steering.outcome.${outcome}`)}</td>
      <td>{amount === null ? t('meeting.noAmount') : format.kroner(amount)}</td>
      <td>{extraGrant === NOTHING ? t('meeting.noAmount') : format.kroner(extraGrant)}</td>
    </tr>
  );
};

const Results = ({ summary: { decided, approved, extraGrants } }: { summary: Summary }) => {
  const { t, format } = useTexts();
  if (decided.length === 0) return <p>{t('meeting.nothingDecided')}</p>;
  return (
    <div className={styles.scroll} role="group" aria-label={t('meeting.summary')} tabIndex={0}>
      <table className={styles.results}>
        <caption>{t('meeting.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('meeting.case')}</th>
            <th scope="col" className={styles.words}>
              {t('meeting.product')}
            </th>
            <th scope="col" className={styles.words}>
              {t('meeting.outcome')}
            </th>
            <th scope="col">{t('meeting.approved')}</th>
            <th scope="col">{t('meeting.extraGrant')}</th>
          </tr>
        </thead>
        <tbody>
          {decided.map((result) => (
            <ResultRow key={result.caseId} result={result} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('meeting.sum', { count: decided.length })}
            </th>
            <td>{format.kroner(approved)}</td>
            <td>{format.kroner(extraGrants)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

const Skipped = ({ summary, onGoTo }: { summary: Summary; onGoTo: (caseId: string) => void }) => {
  const { t, format } = useTexts();
  const { skipped, elsewhere } = summary;
  return (
    <>
      {skipped.length > 0 && (
        <section className={styles.skipped}>
          <Heading as="h3" size="small">
            {t('meeting.skipped', { count: skipped.length })}
          </Heading>
          <ul>
            {skipped.map(({ case: { caseId, amount }, wish }) => (
              <li key={caseId}>
                {wish.key} {wish.title} · {format.kroner(amount)}{' '}
                <Button
                  spacing="compact"
                  aria-label={t('meeting.goTo', { key: wish.key })}
                  onClick={() => onGoTo(caseId)}
                >
                  {t('meeting.open')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere > 0 && <p>{t('meeting.countElsewhere', { count: elsewhere })}</p>}
    </>
  );
};

export interface MeetingSummaryProps {
  meeting: Meeting;
  inbox: Inbox;
  onGoTo: (caseId: string) => void;
  onEnd: () => void;
}

/** What the meeting decided, with sums, and what it did not come to. */
export const MeetingSummary = forwardRef<HTMLHeadingElement, MeetingSummaryProps>(function MeetingSummary(
  { meeting, inbox, onGoTo, onEnd },
  ref,
) {
  const { t } = useTexts();
  const id = useId();
  const summary = summaryOf(meeting, inbox);
  return (
    <section className={styles.case} aria-labelledby={id}>
      <MeetingHeading ref={ref} id={id}>
        {t('meeting.summary')}
      </MeetingHeading>
      <Results summary={summary} />
      <Skipped summary={summary} onGoTo={onGoTo} />
      <div>
        <Button appearance="primary" onClick={onEnd}>
          {t('meeting.end')}
        </Button>
      </div>
    </section>
  );
});
