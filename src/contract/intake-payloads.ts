import * as v from 'valibot';
import { LONGEST_TITLE } from '../domain/intake/intake';
import { SUPERSEDE_WAYS } from '../domain/intake/supersede';
import { WISH_KINDS } from '../domain/product';
import { id, long, numericId as issueId } from './fields';

export const openIntake = v.strictObject({ productId: issueId });

/** Svar: what is written to whoever made the wish. */
export const answerWish = v.strictObject({ wishId: issueId, text: v.pipe(long, v.trim(), v.nonEmpty()) });

/** Luk som dublet, or as udgået til fordel for another wish. */
export const supersedeWish = v.strictObject({
  wishId: issueId,
  successorId: issueId,
  way: v.picklist(SUPERSEDE_WAYS),
  thanks: v.pipe(long, v.trim(), v.nonEmpty()),
  reason: v.pipe(long, v.trim(), v.nonEmpty()),
});

/** Title and need are all that is asked for. */
export const createWish = v.strictObject({
  productId: issueId,
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TITLE)),
  need: v.pipe(long, v.trim(), v.nonEmpty()),
  kind: v.picklist(WISH_KINDS),
  beneficiaryId: v.nullable(id),
});
