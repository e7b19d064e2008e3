import EmptyState from '@atlaskit/empty-state';
import { useEffect, useRef, useState } from 'react';
import type { Inbox as InboxContent, InboxEntry } from '../../../src/contract/definitions';
import { isWaiting } from '../../../src/domain/decision-case';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { CaseView } from '../case/case-view';
import { afterRuling, caseAfter, neighbourOf } from '../state/inbox-state';
import type { RulingDraft } from '../state/ruling-draft';
import { InboxList } from './inbox-list';
import { TakenMeanwhile, type Taken } from './taken-meanwhile';
import styles from './inbox.module.css';

export interface InboxProps {
  inbox: InboxContent;
  /** Changes the inbox in place, as after a ruling. */
  onRuled: (change: (inbox: InboxContent) => InboxContent) => void;
  onReload: () => Promise<InboxContent | null>;
}

type Drafts = Readonly<Record<string, RulingDraft>>;

/** Which case is open, whether it was opened by hand (a narrow screen shows it alone then), and where focus goes. */
const useOpenCase = (inbox: InboxContent) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [alone, setAlone] = useState(false);
  const view = useRef<HTMLElement>(null);
  const focusWanted = useRef(false);
  const entry = inbox.waiting.find(({ case: { caseId } }) => caseId === chosen) ?? inbox.waiting[0];
  const openId = entry?.case.caseId;
  useEffect(() => {
    if (focusWanted.current) view.current?.focus();
    focusWanted.current = false;
  }, [openId, alone, inbox.waiting.length]);
  const open = (caseId: string | null, options: { alone: boolean; focus: boolean }) => {
    focusWanted.current = options.focus;
    setChosen(caseId);
    setAlone(options.alone);
  };
  return { entry, alone, view, open };
};

/** The cases that wait and, beside them, the one that is open. */
export const Inbox = ({ inbox, onRuled, onReload }: InboxProps) => {
  const { t } = useTexts();
  const { entry, alone, view, open } = useOpenCase(inbox);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [taken, setTaken] = useState<Taken | null>(null);

  const ruled = (before: InboxEntry, after: InboxEntry) => {
    const { caseId } = before.case;
    const next = caseAfter(inbox.waiting, caseId);
    setDrafts(({ [caseId]: _decided, ...others }) => others);
    setTaken(null);
    open(next, { alone: alone && next !== null, focus: true });
    onRuled((now) => afterRuling(now, after));
    tellDone(t(`steering.ruled.${after.case.ruling?.outcome ?? 'approved'}`, { key: before.wish.key }));
    void onReload();
  };

  const changedMeanwhile = async (before: InboxEntry) => {
    const fresh = await onReload();
    const now = fresh?.waiting.find(({ case: { caseId } }) => caseId === before.case.caseId);
    if (!fresh || (now && isWaiting(now.case))) return;
    const motive = drafts[before.case.caseId]?.motive ?? '';
    setTaken({ key: before.wish.key, title: before.wish.title, motive });
  };

  return (
    <>
      {taken && <TakenMeanwhile taken={taken} onClose={() => setTaken(null)} />}
      {entry ? (
        <div className={styles.layout} data-alone={alone}>
          <InboxList
            inbox={inbox}
            openId={entry.case.caseId}
            onOpen={(caseId, how) => open(caseId, { alone: how === 'chosen', focus: how === 'chosen' })}
          />
          <CaseView
            key={entry.case.caseId}
            ref={view}
            inbox={inbox}
            entry={entry}
            draft={drafts[entry.case.caseId] ?? null}
            onDraft={(draft) => setDrafts((now) => ({ ...now, [entry.case.caseId]: draft }))}
            onRuled={(after) => ruled(entry, after)}
            onChangedMeanwhile={() => void changedMeanwhile(entry)}
            onStep={(steps) =>
              open(neighbourOf(inbox.waiting, entry.case.caseId, steps), { alone, focus: true })
            }
            onBack={() => open(entry.case.caseId, { alone: false, focus: false })}
          />
        </div>
      ) : (
        <section ref={view} tabIndex={-1} className={styles.empty}>
          <EmptyState
            headingLevel={2}
            header={t('steering.empty.title')}
            description={t('steering.empty.text')}
          />
        </section>
      )}
    </>
  );
};
