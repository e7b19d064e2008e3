import * as v from 'valibot';

/** What somebody did in a product. */
export const ACTS = [
  'created',
  'answered',
  'ranked',
  'supported',
  'estimated',
  'described',
  'doneChanged',
  'settingsChanged',
  'started',
  'bypassed',
  'regularised',
  'endSettled',
  'invoiced',
  'delivered',
  'rejected',
  'superseded',
  'submitted',
  'withdrawn',
  'ruled',
  'frameSet',
  'carriedOver',
  'rankedByShares',
  'granted',
  'coordinationPaid',
  'orderAgreed',
  'agreementKept',
  'broughtIn',
  /** Whatever has no words of its own. */
  'changed',
] as const;
export type Act = (typeof ACTS)[number];

/**
 * That something happened in a product: enough to know what to fetch anew and whom to name, by ids only. What it was about
 * is read through calls that are authorised, so that nobody learns from a hint what they may not see.
 */
export const hintSchema = v.object({
  productId: v.string(),
  wishId: v.nullable(v.string()),
  act: v.picklist(ACTS),
  accountId: v.string(),
  /** ISO date and time. */
  at: v.string(),
});
export type Hint = v.InferOutput<typeof hintSchema>;

/** The right to hear the hints of one product, signed by the platform. */
export interface Pass {
  productId: string;
  channel: string;
  token: string;
}

/** Passes for those of the products that the reader may see; none where the platform has no live channel. */
export interface Passes {
  passes: readonly Pass[];
}
