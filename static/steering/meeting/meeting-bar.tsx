import Button from '@atlaskit/button/new';
import { useTexts } from '../../shared/text';
import { KeyHint } from '../case/key-hint';
import { isOver, type Meeting } from '../state/meeting';
import styles from './meeting.module.css';

export interface MeetingBarProps {
  meeting: Meeting;
  /** Whether single keys do what the buttons do; they stand on the buttons then. */
  keysAreOn: boolean;
  onStep: (steps: number) => void;
  onLeave: () => void;
}

const NEXT_KEY = 'J';
const PREVIOUS_KEY = 'K';

const Place = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTexts();
  const { agenda, at, results } = meeting;
  const count = agenda.length;
  return (
    <div className={styles.place}>
      <strong>{isOver(meeting) ? t('meeting.over') : t('meeting.place', { place: at + 1, count })}</strong>
      <span>{t('meeting.progress', { done: results.length, count })}</span>
      <progress max={count} value={results.length} aria-label={t('meeting.progressLabel')} />
    </div>
  );
};

/** Where the meeting is, and the ways through it. */
export const MeetingBar = ({ meeting, keysAreOn, onStep, onLeave }: MeetingBarProps) => {
  const { t } = useTexts();
  const isLast = meeting.at === meeting.agenda.length - 1;
  const shortcut = (key: string) => (keysAreOn ? { 'aria-keyshortcuts': key } : {});
  return (
    <div className={styles.bar}>
      <Place meeting={meeting} />
      <div className={styles.steps}>
        <Button isDisabled={meeting.at === 0} onClick={() => onStep(-1)} {...shortcut(PREVIOUS_KEY)}>
          {t('meeting.previous')}
          {keysAreOn && <KeyHint>{PREVIOUS_KEY}</KeyHint>}
        </Button>
        <Button isDisabled={isOver(meeting)} onClick={() => onStep(1)} {...shortcut(NEXT_KEY)}>
          {t(isLast ? 'meeting.lookBack' : 'meeting.next')}
          {keysAreOn && <KeyHint>{NEXT_KEY}</KeyHint>}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {t('meeting.leave')}
        </Button>
      </div>
    </div>
  );
};
