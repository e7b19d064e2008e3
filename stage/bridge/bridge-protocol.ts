import * as v from 'valibot';

/** What crosses between a document of the app and the product page around it. */

const toHost = v.variant('kind', [
  v.object({
    kind: v.literal('call'),
    id: v.number(),
    command: v.string(),
    payload: v.optional(v.unknown()),
  }),
  v.object({ kind: v.literal('height'), height: v.number() }),
  v.object({ kind: v.literal('escape') }),
]);

const failure = v.object({ name: v.string(), message: v.string(), code: v.exactOptional(v.string()) });

const toFrame = v.variant('kind', [
  v.object({ kind: v.literal('result'), id: v.number(), result: v.optional(v.unknown()) }),
  v.object({ kind: v.literal('failure'), id: v.number(), failure }),
  v.object({ kind: v.literal('callback'), handle: v.number(), args: v.array(v.unknown()) }),
]);

/** Every message is in an envelope, so that other messages of the window are left alone. */
export const envelopeToHost = v.object({ stage: toHost });
export const envelopeToFrame = v.object({ stage: toFrame });

export type ToHost = v.InferOutput<typeof toHost>;
export type ToFrame = v.InferOutput<typeof toFrame>;
export type Failure = v.InferOutput<typeof failure>;

export const themeSchema = v.object({ attribute: v.string(), colorMode: v.string() });

/** A function that stays where it is: the other side calls it by its number. */
export const handleSchema = v.object({ stageFunction: v.number() });

/** A place inside the app, as the part of the address that is the app's. */
export const locationSchema = v.object({
  pathname: v.string(),
  search: v.string(),
  hash: v.string(),
  state: v.optional(v.unknown()),
  key: v.string(),
});

export const actionSchema = v.picklist(['POP', 'PUSH', 'REPLACE']);

export type AppLocation = v.InferOutput<typeof locationSchema>;
export type HistoryAction = v.InferOutput<typeof actionSchema>;

/** Replaces something inside plain data, however deep it is. */
export function replaceInside(value: unknown, replace: (value: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== value) return replaced;
  if (Array.isArray(value)) return value.map((item) => replaceInside(item, replace));
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceInside(item, replace)]));
}
