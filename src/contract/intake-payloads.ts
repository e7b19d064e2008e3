import * as v from 'valibot';
import { LONGEST_TITLE } from '../domain/intake/intake';
import { WISH_KINDS } from '../domain/product';
import { id, long, numericId as issueId } from './fields';

export const openIntake = v.strictObject({ productId: issueId });

/** Title and need are all that is asked for. */
export const createWish = v.strictObject({
  productId: issueId,
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TITLE)),
  need: v.pipe(long, v.trim(), v.nonEmpty()),
  kind: v.picklist(WISH_KINDS),
  beneficiaryId: v.nullable(id),
});
