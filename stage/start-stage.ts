import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extensionOf, isProjectModule, moduleContext, type ProjectSummary } from './host/module-context';
import { createKvs } from './kvs/create-kvs';
import { createCallLog } from './log/call-log';
import { createDisturbance } from './log/disturbance';
import { readManifest, uiModule, type Manifest } from './manifest';
import { Activity } from './runtime/activity';
import type { FunctionModule } from './runtime/forge-globals';
import { createInProcessRunner } from './runtime/in-process-runner';
import type { FunctionRunner, OutputSink, PlatformFetch } from './runtime/invocation';
import { Invoker } from './runtime/invoker';
import { createPlatform } from './runtime/platform';
import { createProductGateway, type ProductGateway } from './runtime/product-gateway';
import { EventQueue } from './runtime/queue';
import { createTriggers } from './runtime/triggers';
import { openDatabase, type StageDatabase } from './store/open-database';
import type { EmulatedProduct, EventSink, PlatformCall, ProductEvent } from './types';

/** Jira as the stage needs it: its REST, its projects for the menu, and its own page of an issue. */
export interface JiraSite extends EmulatedProduct {
  projects(accountId?: string): ProjectSummary[];
  renderIssuePage?(issueKey: string, reader: { accountId: string; locale: string }): string | undefined;
}

export interface ProductSurroundings {
  database: StageDatabase;
  manifest: Manifest;
  events: EventSink;
  now: () => number;
}

export interface StageOptions {
  /** The folder of the app: its manifest.yml and its build. */
  root?: string;
  /** Where the stage remembers; in memory when nothing is said. */
  data?: string;
  manifest?: Manifest;
  /** The app's functions, to run in this process. Without them the built bundle runs in a process of its own. */
  functions?: FunctionModule | (() => FunctionModule | Promise<FunctionModule>);
  /** The first of two ports; 0 takes any two. False starts no server at all. */
  port?: number | false;
  latencyMs?: number;
  faults?: number;
  logFile?: string | undefined;
  now?: () => number;
  random?: () => number;
  sleep?: (ms: number) => Promise<void>;
  output?: OutputSink;
  createJira?: (surroundings: ProductSurroundings) => JiraSite | Promise<JiraSite>;
  createConfluence?: (surroundings: ProductSurroundings) => EmulatedProduct | Promise<EmulatedProduct>;
}

export interface Stage<Jira extends JiraSite = JiraSite> {
  origin: string;
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
  /** Delivers at once what waits in the queue for its delay or for another attempt. */
  hurryQueue(): void;
  calls: PlatformCall[];
  stop(): Promise<void>;
}

const printOutput: OutputSink = (level, functionKey, text) => {
  const stream = level === 'error' || level === 'warn' ? process.stderr : process.stdout;
  for (const line of text.split('\n')) stream.write(`[${functionKey}] ${line}\n`);
};

async function defaultJira(surroundings: ProductSurroundings): Promise<JiraSite> {
  const { createJira } = await import('./jira/create-jira');
  return createJira(surroundings);
}

function createRunner(
  options: StageOptions,
  { root, fetch, output }: { root: string; fetch: PlatformFetch; output: OutputSink },
): FunctionRunner {
  const { functions } = options;
  if (!functions)
    throw new Error(`No functions to run: build ${join(root, 'build/functions/index.cjs')} first`);
  const load = typeof functions === 'function' ? functions : () => functions;
  return createInProcessRunner({ load, fetch, output });
}

/** Starts the whole site: products, storage, queue and the app's functions. */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { root = process.cwd(), data = ':memory:', now = Date.now, output = printOutput } = options;
  const manifest = options.manifest ?? readManifest(root);
  const database = openDatabase(data);
  const log = createCallLog({ file: options.logFile, now });
  const activity = new Activity();

  const sinks: EventSink[] = [];
  const fireEvent: EventSink = (event) => sinks.forEach((sink) => sink(event));
  const surroundings = { database, manifest, events: fireEvent, now };
  const jira = await (options.createJira ?? defaultJira)(surroundings);
  const confluence = await options.createConfluence?.(surroundings);

  const disturb = createDisturbance({
    latencyMs: options.latencyMs ?? 0,
    faults: options.faults ?? 0,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  });
  const callProduct = createProductGateway({
    products: { jira, ...(confluence ? { confluence } : {}) },
    disturb,
    log,
  });
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
  sinks.push(createTriggers({ manifest, invoker, activity, output }));
  queue.start();

  return {
    origin: '',
    appOrigin: '',
    manifest,
    database,
    jira,
    callProduct,
    fireEvent,
    calls: log.calls,
    hurryQueue: () => queue.hurry(),
    idle: () => activity.idle(),
    invoke(accountId, moduleKey, functionKey, payload, extension) {
      const module = uiModule(manifest, moduleKey);
      if (!module) return Promise.reject(new Error(`The manifest has no module "${moduleKey}"`));
      const project = isProjectModule(module) ? jira.projects(accountId)[0] : undefined;
      const context = moduleContext({
        module,
        accountId,
        locale: 'da-DK',
        colorMode: 'light',
        siteUrl: 'http://127.0.0.1',
        extension: { ...extensionOf(module, project), ...extension },
      });
      return invoker.resolve({ moduleKey, functionKey, payload, context, accountId });
    },
    async stop() {
      queue.stop();
      await runner.stop();
      log.close();
      database.close();
    },
  };
}
