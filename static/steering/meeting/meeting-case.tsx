import { forwardRef, useId } from 'react';
import { IssueLink } from '../../shared/parts/issue-link';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import { CaseBody, type CaseBodyProps } from '../case/case-body';
import type { Result } from '../state/meeting';
import { DecidedElsewhere, DecidedHere } from './decided-case';
import { MeetingHeading } from './meeting-heading';
import styles from './meeting.module.css';

const Origin = ({ entry, inbox }: Pick<CaseBodyProps, 'entry' | 'inbox'>) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { submittedAt, submittedBy } = entry.case;
  const name = nameOf(submittedBy, inbox.people, texts);
  return (
    <p className={styles.origin}>
      <IssueLink issueKey={entry.wish.key} /> ·{' '}
      {t('steering.case.origin', { product: entry.heading.name, date: format.date(submittedAt), name })}
    </p>
  );
};

/** A case that waits, large enough to be read on a shared screen. */
export const WaitingCase = forwardRef<HTMLHeadingElement, CaseBodyProps>(function WaitingCase(props, ref) {
  const id = useId();
  return (
    <section className={styles.case} aria-labelledby={id}>
      <header>
        <MeetingHeading ref={ref} id={id}>
          {props.entry.wish.title}
        </MeetingHeading>
        <Origin entry={props.entry} inbox={props.inbox} />
      </header>
      <CaseBody {...props} />
    </section>
  );
});

/** A case of the agenda that waits no more; without a result somebody decided it elsewhere. */
export const EndedCase = forwardRef<HTMLHeadingElement, { result: Result | undefined }>(function EndedCase(
  { result },
  ref,
) {
  const { t } = useTexts();
  const id = useId();
  return (
    <section className={styles.case} aria-labelledby={id}>
      <header>
        <MeetingHeading ref={ref} id={id}>
          {result?.title ?? t('meeting.gone')}
        </MeetingHeading>
        {result && (
          <p className={styles.origin}>
            <IssueLink issueKey={result.key} /> · {result.product}
          </p>
        )}
      </header>
      {result ? <DecidedHere result={result} /> : <DecidedElsewhere />}
    </section>
  );
});
