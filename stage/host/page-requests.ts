import { Hono } from 'hono';
import * as v from 'valibot';
import type { CallLog } from '../log/call-log';
import type { OutputSink } from '../runtime/invocation';
import type { Invoker } from '../runtime/invoker';
import type { ProductGateway } from '../runtime/product-gateway';
import { eventStream, type RealtimeHub } from './realtime-hub';

const invokeSchema = v.object({
  moduleKey: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  context: v.record(v.string(), v.unknown()),
  accountId: v.string(),
});

const productSchema = v.object({
  product: v.picklist(['jira', 'confluence']),
  restPath: v.string(),
  fetchRequestInit: v.looseObject({
    method: v.optional(v.string(), 'GET'),
    headers: v.array(v.tuple([v.string(), v.string()])),
    body: v.nullish(v.string()),
  }),
  accountId: v.string(),
});

const realtimeSchema = v.object({ channel: v.string(), payload: v.unknown() });

const violation = v.object({
  'csp-report': v.object({
    'effective-directive': v.string(),
    'source-file': v.optional(v.string(), 'a document'),
  }),
});

/** Violations that have been told: the same one comes with every opening of a page. */
const told = new Set<string>();

function tellOnce(report: unknown, output: OutputSink): void {
  const read = v.safeParse(violation, report);
  const text = read.success
    ? `${read.output['csp-report']['source-file']} is against ${read.output['csp-report']['effective-directive']}`
    : JSON.stringify(report);
  if (told.has(text)) return;
  told.add(text);
  output('warn', 'csp', text);
}

export interface PageRequestOptions {
  invoker: Invoker;
  callProduct: ProductGateway;
  hub: RealtimeHub;
  log: CallLog;
  output: OutputSink;
  cspReports: unknown[];
}

/** What the script of a product page asks the stage for, on behalf of the app inside it. */
export function createPageRequests({
  invoker,
  callProduct,
  hub,
  log,
  output,
  cspReports,
}: PageRequestOptions): Hono {
  const requests = new Hono();

  requests.post('/invoke', async (c) => {
    const { payload, ...call } = v.parse(invokeSchema, await c.req.json());
    const finish = log.begin({
      principal: { as: 'user', accountId: call.accountId },
      product: 'bridge',
      method: 'INVOKE',
      path: `${call.moduleKey}/${call.functionKey}`,
      body: payload ?? null,
      caller: 'app',
    });
    try {
      const result = await invoker.resolve({ ...call, payload });
      finish(200);
      return c.json({ ok: true, result });
    } catch (error) {
      finish(500);
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return c.json({ ok: false, error: { name, message } });
    }
  });

  requests.post('/product', async (c) => {
    const { product, restPath, fetchRequestInit, accountId } = v.parse(productSchema, await c.req.json());
    const { method, headers, body } = fetchRequestInit;
    const response = await callProduct({
      product,
      method,
      path: restPath,
      headers: Object.fromEntries(headers),
      ...(body === null || body === undefined ? {} : { body }),
      principal: { as: 'user', accountId },
      caller: 'app',
    });
    return c.json({ ok: true, result: { ...response, statusText: '', isAttachment: false } });
  });

  requests.get('/realtime', (c) => eventStream(hub, c.req.raw.signal));
  requests.post('/realtime', async (c) => {
    const { channel, payload } = v.parse(realtimeSchema, await c.req.json());
    hub.publish({ channel, payload });
    return c.json({ ok: true, result: null });
  });

  requests.post('/csp-report', async (c) => {
    const report: unknown = await c.req.json();
    cspReports.push(report);
    tellOnce(report, output);
    return c.body(null, 204);
  });

  return requests;
}
