import * as v from 'valibot';

const id = v.number();
const headers = v.record(v.string(), v.string());

/** What the process of the functions says to the stage. */
export const fromWorker = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('done'), id, result: v.optional(v.unknown()) }),
  v.object({
    type: v.literal('failed'),
    id,
    error: v.object({ name: v.string(), message: v.string(), stack: v.exactOptional(v.string()) }),
  }),
  v.object({
    type: v.literal('fetch'),
    id,
    request: v.object({
      selector: v.object({
        type: v.string(),
        provider: v.optional(v.string()),
        remote: v.optional(v.string()),
        accountId: v.optional(v.string()),
      }),
      method: v.string(),
      path: v.string(),
      headers,
      body: v.exactOptional(v.string()),
      accountId: v.exactOptional(v.string()),
    }),
  }),
  v.object({
    type: v.literal('output'),
    level: v.picklist(['log', 'info', 'warn', 'error', 'debug']),
    functionKey: v.string(),
    text: v.string(),
  }),
]);

const appContext = v.looseObject({ functionKey: v.string() });

/** What the stage says to the process of the functions. */
export const toWorker = v.variant('type', [
  v.object({
    type: v.literal('run'),
    id,
    call: v.object({
      handler: v.string(),
      args: v.tuple([v.unknown(), v.unknown()]),
      runtime: v.looseObject({ appContext, aaid: v.exactOptional(v.string()) }),
      timeoutMs: v.number(),
    }),
  }),
  v.object({
    type: v.literal('answer'),
    id,
    response: v.object({ status: v.number(), headers, body: v.string() }),
  }),
]);

export type FromWorker = v.InferOutput<typeof fromWorker>;
export type ToWorker = v.InferOutput<typeof toWorker>;
