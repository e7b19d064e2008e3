import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { addYears, formatISO, parseISO } from 'date-fns';
import type { MeetingCount } from '../../../src/contract/documentation';
import { useTexts, type Texts } from '../../shared/text';
import { NEW_BUTTON } from './element-ids';
import styles from './minutes-section.module.css';

const countText = ({ held, minimum, year }: MeetingCount, { t }: Texts): string =>
  minimum
    ? t('minutes.count', { held, minimum, year: String(year) })
    : t('minutes.countFree', { held, year: String(year) });

const aYearAfter = (day: string): string => formatISO(addYears(parseISO(day), 1), { representation: 'date' });

/** "Cirka en gang om året": when the product met those who use it, and by when it does again. */
const usersMeetingText = ({ lastUsersMeeting, usersMeetingOverdue }: MeetingCount, texts: Texts) => {
  const { t, format } = texts;
  if (lastUsersMeeting === null) return usersMeetingOverdue ? t('minutes.usersMeeting.never') : null;
  const dates = { last: format.date(lastUsersMeeting), due: format.date(aYearAfter(lastUsersMeeting)) };
  return t(`minutes.usersMeeting.${usersMeetingOverdue ? 'overdue' : 'next'}`, dates);
};

export interface SectionHeaderProps {
  meetings: MeetingCount | null;
  /** Null for who may not write minutes, and where there is no space to write them in. */
  onNew: (() => void) | null;
}

const Meetings = ({ meetings }: { meetings: MeetingCount }) => {
  const texts = useTexts();
  const usersMeeting = usersMeetingText(meetings, texts);
  return (
    <div className={styles.facts}>
      <span>{countText(meetings, texts)}</span>
      {usersMeeting !== null && (
        <span className={styles.usersMeeting} data-overdue={meetings.usersMeetingOverdue}>
          {usersMeeting}
        </span>
      )}
    </div>
  );
};

/** How many meetings there were, whether one is overdue, and the way to new minutes. */
export const SectionHeader = ({ meetings, onNew }: SectionHeaderProps) => {
  const texts = useTexts();
  return (
    <header className={styles.header}>
      <Heading as="h2" size="small">
        {texts.t('minutes.title')}
      </Heading>
      {meetings && <Meetings meetings={meetings} />}
      {onNew && (
        <Button id={NEW_BUTTON} appearance="primary" aria-haspopup="dialog" onClick={onNew}>
          {texts.t('minutes.draft.create')}
        </Button>
      )}
    </header>
  );
};
