import { baseOf, isSet, type Frame } from '../../../src/domain/frame';
import type { Ore } from '../../../src/domain/money';

/** A frame as far as somebody has written it. */
export interface FrameDraft {
  year: number;
  amount: Ore | null;
  limit: Ore | null;
  limitValid: boolean;
  basis: string;
  reference: string;
}

/** What is set today, to be changed; the decision behind the change is new each time. */
export const initialDraft = (frame: Frame): FrameDraft => ({
  year: frame.year,
  amount: isSet(frame) ? baseOf(frame) : null,
  limit: frame.wishLimit,
  limitValid: true,
  basis: '',
  reference: '',
});

/** What is sent; null while something is missing. A frame of another year is set for the first time: revision 0. */
export const payloadOf = (draft: FrameDraft, { frame, rev }: { frame: Frame; rev: number }) => {
  const { year, amount, limit, limitValid } = draft;
  const basis = draft.basis.trim();
  const reference = draft.reference.trim();
  if (amount === null || !limitValid || basis === '' || reference === '') return null;
  const seen = year === frame.year ? rev : 0;
  return { productId: frame.productId, rev: seen, year, amount, wishLimit: limit, basis, reference };
};
