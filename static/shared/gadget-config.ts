import * as v from 'valibot';
import { FEWEST_WISHES, MOST_WISHES } from '../../src/contract/gadget';

/** What a gadget shows: one product with the top of its list, or what waits for the steering groups. */
export type GadgetConfig = { show: 'product'; productId: string; wishes: number } | { show: 'waiting' };

/** How many wishes a gadget shows until somebody says otherwise. */
export const USUAL_WISHES = 5;

// Jira keeps what is submitted among a gadget's preferences, and those of older gadgets are words.
const count = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number))]),
  v.integer(),
  v.minValue(FEWEST_WISHES),
  v.maxValue(MOST_WISHES),
);

const gadgetConfig = v.variant('show', [
  v.object({
    show: v.literal('product'),
    productId: v.pipe(v.string(), v.regex(/^\d{1,18}$/)),
    wishes: count,
  }),
  v.object({ show: v.literal('waiting') }),
]);

/** Whether a number of wishes, typed or kept, is one that a gadget may show. */
export const isCountable = (wishes: unknown): boolean => v.is(count, wishes);

/** The configuration of a gadget; null where there is none, or none that this version understands. */
export const readGadgetConfig = (config: unknown): GadgetConfig | null => {
  const read = v.safeParse(gadgetConfig, config);
  return read.success ? read.output : null;
};
