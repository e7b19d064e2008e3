import * as v from 'valibot';
import { caseOnWishSchema } from '../../contract/stored/case-schemas';
import { answeredSchema, doneSchema, orderSchema } from '../../contract/stored/schemas';
import { isDefined, progressOf } from '../../domain/done';
import type { Versioned, WishRecord } from '../../usecases/ports';

/**
 * The copy of a wish's record that the field "Færdig-kriterier (DONE)" carries, so that a list of wishes
 * is one search, and JQL finds by `DoneDefined`, `DoneMet`, `DoneTotal` and `DoneFrozen`.
 */
const published = v.object({
  rev: v.number(),
  productId: v.string(),
  done: doneSchema,
  order: orderSchema,
  case: v.nullable(caseOnWishSchema),
  answered: answeredSchema,
});

export const publishedOf = ({ rev, value }: Versioned<WishRecord>): Record<string, unknown> => {
  const { productId, done, order, answered } = value;
  const { met, total } = progressOf(done);
  return {
    rev,
    productId,
    defined: isDefined(done),
    met,
    total,
    frozen: done.frozen,
    done,
    order,
    case: value.case,
    ...(answered === null ? {} : { answered }),
  };
};

/** Reads the copy back; a value that is none of ours counts as none. */
export const readPublished = (wishId: string, value: unknown): Versioned<WishRecord> | null => {
  const read = v.safeParse(published, value);
  if (!read.success) return null;
  const { rev, ...record } = read.output;
  return { rev, value: { ...record, wishId } };
};
