import type { HistoryEntry, Trace, WishChanged, WishDetail } from '../../../../src/contract/definitions';
import { changeDone, type DoneChange, type DoneDefinition } from '../../../../src/domain/done';
import type { DefaultCriterion } from '../../../../src/domain/product';

/** Criteria that have been written but not answered for yet. */
const UNSENT = 'unsent-';

export const isUnsent = (criterionId: string): boolean => criterionId.startsWith(UNSENT);

/** A change of DONE on its way. */
export interface PendingChange {
  number: number;
  change: DoneChange;
}

/** DONE as it will be when everything under way is answered: what the person sees at once. */
export const withPending = (
  done: DoneDefinition,
  pending: readonly PendingChange[],
  defaults: readonly DefaultCriterion[],
): DoneDefinition =>
  pending.reduce((shown, { number, change }) => {
    const next = changeDone(shown, change, { newId: `${UNSENT}${number}`, defaults });
    return next.ok ? next.value : shown;
  }, done);

/** What a change of DONE was about, for the history: the criterion's text where it has one. */
export const traceOfDone = (change: DoneChange, done: DoneDefinition): Trace => {
  if ('text' in change) return { trace: 'done', change, text: change.text };
  const criterion = 'id' in change ? done.criteria.find(({ id }) => id === change.id) : undefined;
  return { trace: 'done', change, text: criterion?.text ?? null };
};

/** The detail after an answer, with the change on top of the history. */
export const afterChange = (detail: WishDetail, changed: WishChanged, entry: HistoryEntry): WishDetail => ({
  ...detail,
  wish: changed.wish,
  rev: changed.rev,
  history: [entry, ...detail.history],
});
