import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConfluence, type ConfluenceStage } from './confluence/create-confluence';
import { extensionOf, isProjectModule, moduleContext } from './host/module-context';
import type { ServedSites } from './host/serve';
import { createJira, type JiraStage } from './jira/create-jira';
import { createKvs } from './kvs/create-kvs';
import { createCallLog } from './log/call-log';
import { Disturbance } from './log/disturbance';
import type { EventDisturbance } from './log/event-disturbance';
import { moduleOfFunction, readManifest, uiModule, type Manifest } from './manifest';
import { personaAccount } from './personas';
import { Realtime, type ChannelRequest } from './realtime/realtime';
import { Activity } from './runtime/activity';
import { createRunner } from './runtime/create-runner';
import type { OutputSink } from './runtime/invocation';
import { Invoker } from './runtime/invoker';
import { createPlatform } from './runtime/platform';
import { createProductGateway, type ProductGateway } from './runtime/product-gateway';
import { EventQueue } from './runtime/queue';
import { runScheduled } from './runtime/scheduled';
import { createTriggers, type Triggers } from './runtime/triggers';
import { createTexts } from './host/site-map';
import type { ProductSurroundings, StageOptions } from './stage-options';
import { openDatabase, type StageDatabase } from './store/open-database';
import type { JiraSite, PlatformCall, ProductEvent, Reader } from './types';

/** A running site. */
export interface Stage<Jira extends JiraSite = JiraStage> {
  /** Where the pages and the REST of the products are; empty without a server. */
  origin: string;
  /** Where the documents of the app are; empty without a server. */
  appOrigin: string;
  manifest: Manifest;
  database: StageDatabase;
  jira: Jira;
  confluence: ConfluenceStage;
  /** A call of a product's REST, disturbed and logged like all others. */
  callProduct: ProductGateway;
  /** Invokes a resolver as a page of the module would, signed in as the account or, with null, as nobody. */
  invoke(
    reader: Reader,
    moduleKey: string,
    functionKey: string,
    payload?: unknown,
    extension?: Record<string, unknown>,
  ): Promise<unknown>;
  /** Runs a function that is no resolver, as a page would that the account, or nobody, looks at. */
  run(functionKey: string, payload: unknown, reader: Reader): Promise<unknown>;
  /** Listens to a realtime channel as a page does; the function that is given ends it. */
  listen(channel: ChannelRequest, onEvent: (payload: unknown) => void): () => void;
  /** From now on the site has no realtime, as one where the platform does not offer it. */
  loseRealtime(): void;
  fireEvent(event: ProductEvent): void;
  /** From now on, delivers events twice, late and out of order; with `{}` once, at once and in order again. */
  disturbEvents(disturbance: EventDisturbance): void;
  /** Runs a scheduled trigger of the manifest as if its time had come. Rejects where its function fails. */
  runScheduled(key: string): Promise<unknown>;
  /** Resolves when no invocation, trigger or due queue event is under way. */
  idle(): Promise<void>;
  /** Keeps delays and faults away from the work, e.g. from filling a new site. */
  undisturbed<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Delivers at once what waits in the queue for its delay or for another attempt. */
  hurryQueue(): void;
  /** The newest platform calls. */
  calls: PlatformCall[];
  /** What the browsers reported against the content security policy of the app's documents. */
  cspReports: unknown[];
  stop(): Promise<void>;
}

const GRACE_MS = 2000;

/** The language that Jira itself speaks to everybody. */
const SITE_LOCALE = 'da-DK';

const printOutput: OutputSink = (level, functionKey, text) => {
  const stream = level === 'error' || level === 'warn' ? process.stderr : process.stdout;
  for (const line of text.split('\n')) stream.write(`[${functionKey}] ${line}\n`);
};

function openProducts(
  options: StageOptions,
  base: Pick<ProductSurroundings, 'database' | 'manifest' | 'events' | 'callApp' | 'text'>,
) {
  const { port = 0, now = Date.now, indexLagMs = 0 } = options;
  const site = port ? `http://127.0.0.1:${port}` : 'http://127.0.0.1';
  const surroundings = { ...base, now: () => new Date(now()), indexLagMs, site };
  const jira = (options.createJira ?? createJira)(surroundings);
  // Who has an account on the site is known to Jira; a Jira that does not tell has the people of the sample data.
  const account = (accountId: string) => jira.account?.(accountId) ?? personaAccount(accountId);
  const confluence = createConfluence({ ...surroundings, account });
  return { jira, confluence };
}

const chanceOf = (options: StageOptions) => ({
  random: options.random ?? Math.random,
  sleep: options.sleep ?? ((ms: number) => sleep(ms)),
});

/** The machinery behind the pages: storage, products, functions, queue and triggers. */
function assemble(options: StageOptions) {
  const { root = process.cwd(), data = ':memory:', now = Date.now, output = printOutput } = options;
  const manifest = options.manifest ?? readManifest(root);
  const database = openDatabase(data);
  const log = createCallLog({ file: options.logFile, now });
  const activity = new Activity();
  const disturbance = new Disturbance({
    latencyMs: options.latencyMs ?? 0,
    faults: options.faults ?? 0,
    ...chanceOf(options),
  });
  const textOf = createTexts(manifest, root);
  const products = openProducts(options, {
    database,
    manifest,
    events: (event) => triggers.fire(event),
    callApp: (call) => invoker.runForProduct(call),
    text: (text) => textOf(text, SITE_LOCALE) ?? '',
  });
  const callProduct = createProductGateway({ products, disturbance, log });
  const kvs = createKvs({ database, entities: manifest.app.storage?.entities ?? [], now });
  const realtime = new Realtime(now);
  const fetch = createPlatform({ kvs, queue: () => queue, realtime, callProduct, log });
  const functionsDirectory = join(root, 'build/functions');
  const runner = createRunner(options, { manifest, root, functionsDirectory, fetch, output });
  const invoker = new Invoker({ manifest, runner, activity, log, functionsDirectory });
  const queue: EventQueue = new EventQueue({ manifest, database, invoker, activity, output, now });
  const triggers: Triggers = createTriggers({
    manifest,
    invoker,
    activity,
    output,
    ...chanceOf(options),
    disturbance: options.eventDisturbance ?? {},
  });
  return {
    root,
    manifest,
    database,
    log,
    activity,
    products,
    callProduct,
    realtime,
    runner,
    invoker,
    queue,
    output,
    disturbance,
    triggers,
  };
}

type Parts = ReturnType<typeof assemble>;

function invokeThrough({ manifest, invoker, products }: Parts, origin: string): Stage['invoke'] {
  return (...[reader, moduleKey, functionKey, payload, extension]) => {
    const module = uiModule(manifest, moduleKey);
    if (!module) return Promise.reject(new Error(`The manifest has no module "${moduleKey}"`));
    const isInProject = reader !== null && isProjectModule(module);
    const project = isInProject ? products.jira.projects(reader)[0] : undefined;
    const context = moduleContext({
      module,
      reader,
      locale: 'da-DK',
      colorMode: 'light',
      siteUrl: origin,
      extension: { ...extensionOf(module, project), ...extension },
    });
    return invoker.resolve({ moduleKey, functionKey, payload, context, reader });
  };
}

function runThrough({ manifest, invoker }: Parts): Stage['run'] {
  return (functionKey, payload, reader) => {
    const module = moduleOfFunction(manifest, functionKey);
    if (!module)
      return Promise.reject(new Error(`No module of the manifest uses the function "${functionKey}"`));
    return invoker.runForPage(functionKey, payload, { module, reader });
  };
}

async function serve(
  parts: Parts,
  port: number | false,
  cspReports: unknown[],
): Promise<ServedSites | undefined> {
  if (port === false) return undefined;
  const { serveSites } = await import('./host/serve');
  return serveSites({ ...parts, ...parts.products, cspReports }, port);
}

/** Lets what is under way come to its end, but does not wait for what never ends. */
async function settle(activity: Activity): Promise<void> {
  const abort = new AbortController();
  const grace = sleep(GRACE_MS, undefined, { signal: abort.signal }).catch(() => undefined);
  await Promise.race([activity.idle(), grace]);
  abort.abort();
}

/** Starts the whole site on this machine: products, storage, queue, the app's functions and its pages. */
export function startStage(options?: Omit<StageOptions, 'createJira'>): Promise<Stage>;
export function startStage(options: StageOptions): Promise<Stage<JiraSite>>;
export async function startStage(options: StageOptions = {}): Promise<Stage<JiraSite>> {
  const parts = assemble(options);
  const { manifest, database, log, activity, products, callProduct, runner, queue, triggers } = parts;
  const cspReports: unknown[] = [];
  const sites = await serve(parts, options.port ?? 0, cspReports);
  queue.start();
  return {
    origin: sites?.origin ?? '',
    appOrigin: sites?.appOrigin ?? '',
    manifest,
    database,
    jira: products.jira,
    confluence: products.confluence,
    callProduct,
    invoke: invokeThrough(parts, sites?.origin ?? ''),
    run: runThrough(parts),
    listen: (channel, onEvent) => parts.realtime.subscribe(channel, onEvent),
    loseRealtime: () => parts.realtime.lose(),
    fireEvent: triggers.fire,
    disturbEvents: triggers.disturb,
    runScheduled: (key) => runScheduled(key, parts),
    idle: () => activity.idle(),
    undisturbed: (work) => parts.disturbance.suspendDuring(work),
    hurryQueue: () => queue.hurry(),
    calls: log.calls,
    cspReports,
    async stop() {
      queue.stop();
      await sites?.stop();
      await settle(activity);
      await runner.stop();
      log.close();
      database.close();
    },
  };
}
