import { Hono } from 'hono';
import * as v from 'valibot';
import type { Dashboards } from '../jira/dashboards/dashboards';
import type { CallLog } from '../log/call-log';
import type { OutputSink } from '../runtime/invocation';
import type { Invoker } from '../runtime/invoker';
import type { ProductGateway } from '../runtime/product-gateway';
import { principalOfReader } from '../runtime/signed-in';
import type { Product } from '../types';
import { bylineItemsFor, bylineLook } from './byline';
import { confluenceReason } from './confluence-reason';
import { jiraReason } from './jira-reason';
import type { Realtime } from '../realtime/realtime';
import { eventStream } from '../realtime/realtime-hub';
import type { SitePages } from './site-pages';

/** A page without somebody signed in names no account. */
const readerSchema = v.optional(v.nullable(v.string()), null);

const invokeSchema = v.object({
  moduleKey: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  context: v.record(v.string(), v.unknown()),
  accountId: readerSchema,
});

const productSchema = v.object({
  product: v.picklist(['jira', 'confluence']),
  restPath: v.string(),
  fetchRequestInit: v.looseObject({
    method: v.optional(v.string(), 'GET'),
    headers: v.array(v.tuple([v.string(), v.string()])),
    body: v.nullish(v.string()),
  }),
  accountId: readerSchema,
});

const bylineSchema = v.object({
  moduleKey: v.string(),
  context: v.looseObject({
    cloudId: v.string(),
    localId: v.string(),
    extension: v.looseObject({ content: v.looseObject({ id: v.string() }) }),
  }),
  accountId: readerSchema,
  locale: v.picklist(['da-DK', 'en-US']),
});

const jiraSchema = v.object({
  method: v.picklist(['PUT', 'POST']),
  path: v.pipe(v.string(), v.startsWith('/rest/')),
  body: v.unknown(),
  accountId: v.string(),
});

const gadgetSchema = {
  dashboardId: v.string(),
  gadgetId: v.string(),
  accountId: v.string(),
};

const dashboardSchema = v.variant('action', [
  v.object({
    action: v.literal('add'),
    dashboardId: v.string(),
    moduleKey: v.string(),
    accountId: v.string(),
  }),
  v.object({
    action: v.literal('configure'),
    ...gadgetSchema,
    configuration: v.record(v.string(), v.unknown()),
  }),
  v.object({ action: v.literal('remove'), ...gadgetSchema }),
]);

/** Changes a dashboard as somebody wants it; answers the id of a gadget that was added. */
function changeDashboard(dashboards: Dashboards, request: v.InferOutput<typeof dashboardSchema>): string {
  const { dashboardId } = request;
  if (request.action === 'add') return dashboards.addGadget(dashboardId, request.moduleKey);
  if (request.action === 'remove') dashboards.removeGadget(dashboardId, request.gadgetId);
  else dashboards.configureGadget(dashboardId, request.gadgetId, request.configuration);
  return request.gadgetId;
}

const confluenceSchema = v.object({
  method: v.picklist(['PUT', 'POST']),
  path: v.pipe(v.string(), v.startsWith('/wiki/')),
  body: v.unknown(),
  accountId: v.string(),
});

const channelSchema = v.object({
  channelName: v.string(),
  token: v.optional(v.string()),
  place: v.optional(v.string()),
});
const realtimeSchema = v.object({ ...channelSchema.entries, payload: v.optional(v.unknown()) });

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
  pages: SitePages;
  invoker: Invoker;
  callProduct: ProductGateway;
  realtime: Realtime;
  log: CallLog;
  output: OutputSink;
  cspReports: unknown[];
}

/** What the page around an app asks for on its own behalf. */
function createHostRequests({ pages, invoker, callProduct, output }: PageRequestOptions): Hono {
  const requests = new Hono();

  requests.post('/byline', async (c) => {
    const { moduleKey, accountId: reader, locale, context } = v.parse(bylineSchema, await c.req.json());
    const page = pages.options.confluence.page(context.extension.content.id, reader);
    const module = bylineItemsFor({ reader, page }, { pages }).find(({ key }) => key === moduleKey);
    if (!module) throw new Error(`There is no byline item "${moduleKey}" for the reader`);
    const look = await bylineLook(module, { reader, locale, context }, { pages, invoker, output });
    return c.json({ ok: true, result: look });
  });

  const callAsReader = (product: Product, call: v.InferOutput<typeof jiraSchema>) =>
    callProduct({
      product,
      method: call.method,
      path: call.path,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(call.body),
      principal: { as: 'user', accountId: call.accountId },
      caller: 'client',
    });

  requests.post('/confluence', async (c) => {
    const response = await callAsReader('confluence', v.parse(confluenceSchema, await c.req.json()));
    return c.json({ ok: true, result: { status: response.status, reason: confluenceReason(response) } });
  });

  requests.post('/dashboard', async (c) => {
    const request = v.parse(dashboardSchema, await c.req.json());
    const { dashboards } = pages.options.jira;
    if (!dashboards) throw new Error('The site has no dashboards');
    return c.json({ ok: true, result: changeDashboard(dashboards, request) });
  });

  requests.post('/jira', async (c) => {
    const response = await callAsReader('jira', v.parse(jiraSchema, await c.req.json()));
    return c.json({ ok: true, result: { status: response.status, reason: jiraReason(response) } });
  });

  return requests;
}

/** A refused token is told as an error of the bridge. */
const orFailure = (work: () => unknown) => {
  try {
    return { ok: true, result: work() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
};

function addRealtimeRequests(requests: Hono, { realtime }: PageRequestOptions): void {
  requests.get('/realtime', (c) => eventStream(realtime.hub, c.req.raw.signal));
  requests.post('/realtime', async (c) => {
    const { payload, ...channel } = v.parse(realtimeSchema, await c.req.json());
    return c.json(orFailure(() => realtime.publish(channel, payload)));
  });
  requests.post('/realtime-channel', async (c) => {
    const channel = v.parse(channelSchema, await c.req.json());
    return c.json(orFailure(() => realtime.keyOf(channel, 'subscribe')));
  });
}

/** What the script of a product page asks the stage for, on behalf of the app inside it. */
export function createPageRequests(options: PageRequestOptions): Hono {
  const { invoker, callProduct, log, output, cspReports } = options;
  const requests = createHostRequests(options);

  requests.post('/invoke', async (c) => {
    const { payload, accountId: reader, ...call } = v.parse(invokeSchema, await c.req.json());
    const finish = log.begin({
      principal: principalOfReader(reader),
      product: 'bridge',
      method: 'INVOKE',
      path: `${call.moduleKey}/${call.functionKey}`,
      body: payload ?? null,
      caller: 'app',
    });
    try {
      const result = await invoker.resolve({ ...call, payload, reader });
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
      principal: principalOfReader(accountId),
      caller: 'app',
    });
    return c.json({ ok: true, result: { ...response, statusText: '', isAttachment: false } });
  });

  addRealtimeRequests(requests, options);

  requests.post('/csp-report', async (c) => {
    const report: unknown = await c.req.json();
    cspReports.push(report);
    tellOnce(report, output);
    return c.body(null, 204);
  });

  return requests;
}
