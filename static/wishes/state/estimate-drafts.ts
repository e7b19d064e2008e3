import type { AppError } from '../../../src/contract/errors';
import { parseAmount, type AmountProblem, type Ore } from '../../../src/domain/money';
import { fail, ok, type Result } from '../../../src/domain/result';
import type { DraftEstimates } from '../../shared/wish/state/wishes-state';

/** An estimate that is being typed. */
export interface EstimateDraft {
  typed: string;
  /** The estimate that the person is changing. */
  seen: Ore | null;
  isSaving: boolean;
  error: AppError | null;
}

export type EstimateDrafts = ReadonlyMap<string, EstimateDraft>;

/** What is typed as an estimate: nothing typed takes the estimate away. */
export const readEstimate = (typed: string): Result<Ore | null, AmountProblem> => {
  const read = parseAmount(typed);
  if (read.ok) return ok(read.value);
  return read.error.problem === 'empty' ? ok(null) : fail(read.error);
};

/** The amounts that are understood; the list is drawn with them while they are typed. */
export const amountsOf = (drafts: EstimateDrafts): DraftEstimates => {
  const amounts = new Map<string, Ore | null>();
  for (const [wishId, { typed }] of drafts) {
    const read = readEstimate(typed);
    if (read.ok) amounts.set(wishId, read.value);
  }
  return amounts;
};

export const withDraft = (
  drafts: EstimateDrafts,
  wishId: string,
  patch: Partial<EstimateDraft>,
): EstimateDrafts => {
  const known = drafts.get(wishId) ?? { typed: '', seen: null, isSaving: false, error: null };
  return new Map(drafts).set(wishId, { ...known, ...patch });
};

export const withoutDraft = (drafts: EstimateDrafts, wishId: string): EstimateDrafts => {
  const left = new Map(drafts);
  left.delete(wishId);
  return left;
};
