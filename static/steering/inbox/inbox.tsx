import EmptyState from '@atlaskit/empty-state';
import { useEffect, useRef, useState } from 'react';
import type { Inbox as InboxContent, InboxEntry } from '../../../src/contract/definitions';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { CaseView } from '../case/case-view';
import type { Drafts } from '../state/drafts';
import { afterRuling, caseAfter, neighbourOf } from '../state/inbox-state';
import { cardId, InboxList } from './inbox-list';
import { TakenMeanwhile } from './taken-meanwhile';
import { useTaken } from './use-taken';
import styles from './inbox.module.css';

export interface InboxProps {
  inbox: InboxContent;
  drafts: Drafts;
  /** Changes the inbox in place, as after a ruling. */
  onRuled: (change: (inbox: InboxContent) => InboxContent) => void;
  onReload: () => Promise<InboxContent | null>;
}

/** Which case is open, whether it was opened by hand (a narrow screen shows it alone then), and where focus goes. */
const useOpenCase = (inbox: InboxContent) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [alone, setAlone] = useState(false);
  const view = useRef<HTMLElement>(null);
  const focusWanted = useRef<'case' | 'card' | null>(null);
  const entry = inbox.waiting.find(({ case: { caseId } }) => caseId === chosen) ?? inbox.waiting[0];
  const openId = entry?.case.caseId;
  useEffect(() => {
    if (focusWanted.current === 'case') view.current?.focus();
    if (focusWanted.current === 'card' && openId) document.getElementById(cardId(openId))?.focus();
    focusWanted.current = null;
  }, [openId, alone, inbox.waiting.length]);
  const open = (caseId: string | null, options: { alone: boolean; focus: 'case' | 'card' | null }) => {
    focusWanted.current = options.focus;
    setChosen(caseId);
    setAlone(options.alone);
  };
  return { entry, alone, view, open };
};

/** The cases that wait and, beside them, the one that is open. */
export const Inbox = ({ inbox, drafts, onRuled, onReload }: InboxProps) => {
  const { t } = useTexts();
  const { entry, alone, view, open } = useOpenCase(inbox);
  const { taken, close } = useTaken(inbox.waiting, entry, drafts);

  const ruled = (before: InboxEntry, after: InboxEntry) => {
    const { caseId } = before.case;
    const next = caseAfter(inbox.waiting, caseId);
    drafts.drop(caseId);
    close();
    open(next, { alone: alone && next !== null, focus: 'case' });
    onRuled((now) => afterRuling(now, after));
    tellDone(t(`steering.ruled.${after.case.ruling?.outcome ?? 'approved'}`, { key: before.wish.key }));
    void onReload();
  };

  return (
    <div className={styles.inbox}>
      {taken && <TakenMeanwhile taken={taken} onClose={close} />}
      {entry ? (
        <div className={styles.layout} data-alone={alone}>
          <InboxList
            inbox={inbox}
            openId={entry.case.caseId}
            onOpen={(caseId, how) =>
              open(caseId, { alone: how === 'chosen', focus: how === 'chosen' ? 'case' : null })
            }
          />
          <CaseView
            key={entry.case.caseId}
            ref={view}
            inbox={inbox}
            entry={entry}
            draft={drafts.of(entry.case.caseId)}
            onDraft={(draft) => drafts.keep(entry.case.caseId, draft)}
            onRuled={(after) => ruled(entry, after)}
            onConflict={(after) => onRuled((now) => afterRuling(now, after))}
            onChangedMeanwhile={() => void onReload()}
            onStep={(steps) =>
              open(neighbourOf(inbox.waiting, entry.case.caseId, steps), { alone, focus: 'case' })
            }
            onBack={() => open(entry.case.caseId, { alone: false, focus: 'card' })}
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
    </div>
  );
};
