import * as v from 'valibot';
import wishes from './demo-wishes.json';

const demoWish = v.object({
  title: v.string(),
  /** Udvikling where nothing is said. */
  type: v.optional(v.literal('Vedligehold')),
  /** Kroner without VAT. */
  estimate: v.optional(v.number()),
  /** Number of authorities it benefits, from the first of the list. */
  benefits: v.number(),
  /** How far the wish has come. */
  state: v.picklist(['new', 'described', 'ready', 'started', 'delivered', 'submitted']),
  need: v.string(),
});

export type DemoWish = v.InferOutput<typeof demoWish>;

/** Wishes of two made-up products, in rank order: finding the way to public buildings, and counting tickets. */
export const { vejviser: DEMO_WISHES, klippekort: OTHER_WISHES } = v.parse(
  v.object({ vejviser: v.array(demoWish), klippekort: v.array(demoWish) }),
  wishes,
);
