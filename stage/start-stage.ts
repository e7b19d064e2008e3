import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConfluence } from './confluence/create-confluence';
import { extensionOf, isProjectModule, moduleContext } from './host/module-context';
import { RealtimeHub } from './host/realtime-hub';
import type { ServedSites } from './host/serve';
import { createJira, type JiraStage } from './jira/create-jira';
import { createKvs } from './kvs/create-kvs';
import { createCallLog } from './log/call-log';
import { Disturbance } from './log/disturbance';
import { readManifest, uiModule, type Manifest } from './manifest';
import { Activity } from './runtime/activity';
import { createRunner } from './runtime/create-runner';
import type { OutputSink } from './runtime/invocation';
import { Invoker } from './runtime/invoker';
import { createPlatform } from './runtime/platform';
import { createProductGateway, type ProductGateway } from './runtime/product-gateway';
import { EventQueue } from './runtime/queue';
import { createTriggers } from './runtime/triggers';
import type { StageOptions } from './stage-options';
import { openDatabase, type StageDatabase } from './store/open-database';
import type { EventSink, JiraSite, PlatformCall, ProductEvent } from './types';

/** A running site. */
export interface Stage<Jira extends JiraSite = JiraStage> {
  /** Where the pages and the REST of the products are; empty without a server. */
  origin: string;
  /** Where the documents of the app are; empty without a server. */
  appOrigin: string;
  manifest: Manifest;
  database: StageDatabase;
  jira: Jira;
  /** A call of a product's REST, disturbed and logged like all others. */
  callProduct: ProductGateway;
  /** Invokes a resolver as a page of the module would, signed in as the account. */
  invoke(
    accountId: string,
    moduleKey: string,
    functionKey: string,
    payload?: unknown,
    extension?: Record<string, unknown>,
  ): Promise<unknown>;
  fireEvent(event: ProductEvent): void;
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

const printOutput: OutputSink = (level, functionKey, text) => {
  const stream = level === 'error' || level === 'warn' ? process.stderr : process.stdout;
  for (const line of text.split('\n')) stream.write(`[${functionKey}] ${line}\n`);
};

function openProducts(
  options: StageOptions,
  base: { database: StageDatabase; manifest: Manifest; events: EventSink },
) {
  const { port = 0, now = Date.now, indexLagMs = 0 } = options;
  const site = port ? `http://127.0.0.1:${port}` : 'http://127.0.0.1';
  const surroundings = { ...base, now: () => new Date(now()), indexLagMs, site };
  const jira = (options.createJira ?? createJira)(surroundings);
  const confluence = (options.createConfluence ?? createConfluence)(surroundings);
  return { jira, confluence };
}

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
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  });
  const products = openProducts(options, { database, manifest, events: (event) => fireEvent(event) });
  const callProduct = createProductGateway({ products, disturbance, log });
  const kvs = createKvs({ database, entities: manifest.app.storage?.entities ?? [], now });
  const fetch = createPlatform({ kvs, queue: () => queue, callProduct, log });
  const runner = createRunner(options, { root, fetch, output });
  const invoker = new Invoker({
    manifest,
    runner,
    activity,
    log,
    functionsDirectory: join(root, 'build/functions'),
  });
  const queue: EventQueue = new EventQueue({ manifest, database, invoker, activity, output, now });
  const fireEvent: EventSink = createTriggers({ manifest, invoker, activity, output });
  return {
    root,
    manifest,
    database,
    log,
    activity,
    products,
    callProduct,
    runner,
    invoker,
    queue,
    output,
    disturbance,
    fireEvent,
  };
}

type Parts = ReturnType<typeof assemble>;

function invokeThrough({ manifest, invoker, products }: Parts, origin: string): Stage['invoke'] {
  return (...[accountId, moduleKey, functionKey, payload, extension]) => {
    const module = uiModule(manifest, moduleKey);
    if (!module) return Promise.reject(new Error(`The manifest has no module "${moduleKey}"`));
    const project = isProjectModule(module) ? products.jira.projects(accountId)[0] : undefined;
    const context = moduleContext({
      module,
      accountId,
      locale: 'da-DK',
      colorMode: 'light',
      siteUrl: origin,
      extension: { ...extensionOf(module, project), ...extension },
    });
    return invoker.resolve({ moduleKey, functionKey, payload, context, accountId });
  };
}

async function serve(
  parts: Parts,
  port: number | false,
  cspReports: unknown[],
): Promise<ServedSites | undefined> {
  if (port === false) return undefined;
  const { serveSites } = await import('./host/serve');
  const { jira } = parts.products;
  return serveSites({ ...parts, jira, hub: new RealtimeHub(), cspReports }, port);
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
  const { manifest, database, log, activity, products, callProduct, runner, queue, fireEvent } = parts;
  const cspReports: unknown[] = [];
  const sites = await serve(parts, options.port ?? 0, cspReports);
  queue.start();
  return {
    origin: sites?.origin ?? '',
    appOrigin: sites?.appOrigin ?? '',
    manifest,
    database,
    jira: products.jira,
    callProduct,
    invoke: invokeThrough(parts, sites?.origin ?? ''),
    fireEvent,
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
