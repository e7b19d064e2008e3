import { useCallback, useState } from 'react';
import type { RulingDraft } from './ruling-draft';

/** The answers being written, by case: they outlive a look at another case and another part of the page. */
export interface Drafts {
  of: (caseId: string) => RulingDraft | null;
  keep: (caseId: string, draft: RulingDraft) => void;
  drop: (caseId: string) => void;
}

export const useDrafts = (): Drafts => {
  const [drafts, setDrafts] = useState<Readonly<Record<string, RulingDraft>>>({});
  const keep = useCallback(
    (caseId: string, draft: RulingDraft) => setDrafts((now) => ({ ...now, [caseId]: draft })),
    [],
  );
  const drop = useCallback((caseId: string) => setDrafts(({ [caseId]: _dropped, ...others }) => others), []);
  return { of: (caseId) => drafts[caseId] ?? null, keep, drop };
};
