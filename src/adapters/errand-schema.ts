import * as v from 'valibot';
import { decisionSchema, traceSchema } from '../contract/stored/schemas';
import { maybe, text, type Schema } from '../contract/stored/stored-fields';
import { WISH_KINDS } from '../domain/product';
import type { Errand } from '../usecases/errand';
import { anyObject } from './any-object';

export const errandSchema: Schema<Errand> = v.object({
  errandId: text,
  productId: text,
  wishId: text,
  year: v.number(),
  line: v.picklist(WISH_KINDS),
  at: text,
  state: v.picklist(['moving', 'telling']),
  targetStatusId: maybe,
  decision: v.nullable(decisionSchema),
  comment: anyObject,
  traces: v.exactOptional(v.array(traceSchema)),
});
