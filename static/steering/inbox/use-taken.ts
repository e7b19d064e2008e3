import { useEffect, useRef, useState } from 'react';
import type { InboxEntry } from '../../../src/contract/definitions';
import type { Drafts } from '../state/drafts';
import type { Taken } from './taken-meanwhile';

export interface TakenMeanwhile {
  taken: Taken | null;
  close: () => void;
}

/**
 * The case that somebody was writing an answer to when it left the inbox by somebody else's hand: told once, with what
 * had been written. A case that was answered here has no draft any more.
 */
export const useTaken = (
  waiting: readonly InboxEntry[],
  open: InboxEntry | undefined,
  drafts: Drafts,
): TakenMeanwhile => {
  const [taken, setTaken] = useState<Taken | null>(null);
  const before = useRef<InboxEntry | undefined>(undefined);
  const latest = useRef(drafts);
  useEffect(() => {
    latest.current = drafts;
  });
  useEffect(() => {
    const last = before.current;
    before.current = open;
    if (!last) return;
    const { caseId } = last.case;
    const draft = latest.current.of(caseId);
    if (!draft || waiting.some((entry) => entry.case.caseId === caseId)) return;
    latest.current.drop(caseId);
    setTaken({ key: last.wish.key, title: last.wish.title, motive: draft.motive });
  }, [waiting, open]);
  return { taken, close: () => setTaken(null) };
};
