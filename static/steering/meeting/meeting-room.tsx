import Checkbox from '@atlaskit/checkbox';
import { useEffect, useRef, useState } from 'react';
import { isBarred } from '../../../src/domain/ruling';
import type { Inbox, InboxEntry } from '../../../src/contract/definitions';
import type { Outcome } from '../../../src/domain/decision-case';
import { useTexts } from '../../shared/text';
import { TakenMeanwhile } from '../inbox/taken-meanwhile';
import { useTaken } from '../inbox/use-taken';
import type { Drafts } from '../state/drafts';
import { afterRuling } from '../state/inbox-state';
import { afterDecision, goTo, isOver, resultOf, step } from '../state/meeting';
import { newDraft, type RulingDraft } from '../state/ruling-draft';
import { forgetMeeting } from './kept-meeting';
import { MeetingBar } from './meeting-bar';
import { EndedCase, WaitingCase } from './meeting-case';
import { pressKey } from './meeting-keys';
import { MeetingSummary } from './meeting-summary';
import styles from './meeting.module.css';
import { useMeeting } from './use-meeting';
import { useMotive } from './use-motive';

export interface MeetingRoomProps {
  inbox: Inbox;
  drafts: Drafts;
  /** Changes the inbox in place, as after a ruling. */
  onRuled: (change: (inbox: Inbox) => Inbox) => void;
  onReload: () => Promise<Inbox | null>;
  /** Back to the page; the meeting is kept unless it has been ended. */
  onLeave: () => void;
}

/** The focus goes to the heading of whatever the meeting comes to, also when what had it is gone with its case. */
const useHeadingFocus = (at: number, isWaiting: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [isWaiting]);
  return heading;
};

/** Everything that happens in a meeting. */
const useProceedings = ({ inbox, drafts, onRuled, onReload, onLeave }: MeetingRoomProps) => {
  const { t } = useTexts();
  const [meeting, setMeeting] = useMeeting(inbox);
  const [told, setTold] = useState('');

  const ruled = (before: InboxEntry, after: InboxEntry) => {
    const next = afterDecision(meeting, after, drafts.of(before.case.caseId)?.reference);
    const outcome = after.case.ruling?.outcome ?? 'approved';
    const result = t(`steering.ruled.${outcome}`, { key: before.wish.key });
    drafts.drop(before.case.caseId);
    setMeeting(next);
    setTold(t('meeting.told', { result, done: next.results.length, count: next.agenda.length }));
    onRuled((now) => afterRuling(now, after));
    void onReload();
  };
  const end = () => {
    forgetMeeting(inbox.accountId);
    onLeave();
  };
  return { meeting, setMeeting, told, ruled, end };
};

const KeysChoice = ({ areOn, onChange }: { areOn: boolean; onChange: (areOn: boolean) => void }) => {
  const { t } = useTexts();
  return (
    <div className={styles.keys}>
      <Checkbox
        label={t('meeting.useKeys')}
        isChecked={areOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <p className={styles.origin}>{t(areOn ? 'meeting.keys' : 'meeting.sendKey')}</p>
    </div>
  );
};

/** "Mødetilstand": one case after another, by keyboard or pointer, and a look back at the end. */
export const MeetingRoom = (props: MeetingRoomProps) => {
  const { inbox, drafts, onReload, onLeave } = props;
  const { t } = useTexts();
  const { meeting, setMeeting, told, ruled, end } = useProceedings(props);
  const [keysAreOn, setKeysAreOn] = useState(true);
  const { motiveRef, goToMotive } = useMotive();
  const caseId = meeting.agenda[meeting.at] ?? '';
  const result = resultOf(meeting, caseId);
  const entry = result ? undefined : inbox.waiting.find((waiting) => waiting.case.caseId === caseId);
  const { taken, close } = useTaken(inbox.waiting, entry, drafts);
  const heading = useHeadingFocus(meeting.at, entry !== undefined);

  const keep = (draft: RulingDraft) => {
    const isNew = drafts.of(caseId) === null;
    drafts.keep(caseId, isNew ? { ...draft, reference: meeting.reference } : draft);
  };
  const move = (steps: number) => setMeeting((now) => step(now, steps));
  const choose = (outcome: Outcome) => {
    if (!entry || isBarred(entry.case, inbox.accountId)) return;
    const draft = drafts.of(caseId);
    keep(draft ? { ...draft, outcome } : newDraft(entry, outcome));
    goToMotive();
  };
  return (
    <section
      className={styles.meeting}
      aria-label={t('meeting.label')}
      onKeyDown={(event) => pressKey(event, keysAreOn, { onStep: move, onOutcome: choose })}
    >
      <MeetingBar meeting={meeting} keysAreOn={keysAreOn} onStep={move} onLeave={onLeave} />
      <p role="status" className={styles.told}>
        {told}
      </p>
      {taken && <TakenMeanwhile taken={taken} onClose={close} />}
      {isOver(meeting) ? (
        <MeetingSummary
          ref={heading}
          meeting={meeting}
          inbox={inbox}
          onGoTo={(id) => setMeeting((now) => goTo(now, id))}
          onEnd={end}
        />
      ) : entry ? (
        <WaitingCase
          key={caseId}
          ref={heading}
          inbox={inbox}
          entry={entry}
          draft={drafts.of(caseId)}
          onDraft={keep}
          onRuled={(after) => {
            close();
            ruled(entry, after);
          }}
          onConflict={(after) => props.onRuled((now) => afterRuling(now, after))}
          onChangedMeanwhile={() => void onReload()}
          keys={{ areOn: keysAreOn, motiveRef }}
        />
      ) : (
        <EndedCase key={caseId} ref={heading} result={result} />
      )}
      {!isOver(meeting) && <KeysChoice areOn={keysAreOn} onChange={setKeysAreOn} />}
    </section>
  );
};
