import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import type { ProductResponse } from '../types';
import { handlerParts } from './handler';
import type { FunctionCall, OutputLevel, OutputSink, PlatformFetch, Selector } from './invocation';

interface Invocation {
  call: FunctionCall;
  runtime: object;
  fetch: PlatformFetch;
  output: OutputSink;
}

const current = new AsyncLocalStorage<Invocation>();
const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const satisfies OutputLevel[];
const INSTALLED = Symbol.for('tovholder.stage.forge-globals');

const noMetrics = {
  counter: () => ({ incr() {}, incrBy() {}, decr() {}, decrBy() {} }),
  timing: () => ({ measure: () => ({ stop() {} }) }),
  gauge: () => ({ set() {} }),
};

function runtimeObject({ runtime, timeoutMs }: FunctionCall): object {
  const deadline = Date.now() + timeoutMs;
  const lambdaContext = { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => deadline - Date.now() };
  return { ...runtime, metrics: noMetrics, featureFlags: () => false, lambdaContext };
}

async function bodyOf(init: RequestInit): Promise<{ body?: string; headers: Record<string, string> }> {
  const headers = Object.fromEntries(new Headers(init.headers).entries());
  if (init.body === undefined || init.body === null) return { headers };
  if (typeof init.body === 'string') return { body: init.body, headers };
  const encoded = new Response(init.body);
  const type = encoded.headers.get('content-type');
  return {
    body: await encoded.text(),
    headers: type === null ? headers : { 'content-type': type, ...headers },
  };
}

const WITHOUT_BODY = new Set([101, 204, 205, 304]);

function toResponse({ status, headers, body }: ProductResponse): Response {
  return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers });
}

async function forgeFetch(selector: Selector, path: string, init: RequestInit = {}): Promise<Response> {
  const invocation = current.getStore();
  if (!invocation) throw new Error('The platform was called outside of an invocation');
  const { aaid } = invocation.call.runtime;
  const response = await invocation.fetch({
    selector,
    path,
    method: init.method ?? 'GET',
    ...(await bodyOf(init)),
    ...(aaid === undefined ? {} : { accountId: aaid }),
  });
  return toResponse(response);
}

class EgressError extends Error {
  override name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  readonly status = 403;
  constructor(url: string) {
    super(`URL not included in the external fetch backend permissions: ${url}`);
  }
}

/** The app has no permission to call anything outside; code of the stage itself still may. */
function guardedFetch(real: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (!current.getStore()) return real(input, init);
    throw new EgressError(input instanceof Request ? input.url : String(input));
  };
}

function forwardConsole(): void {
  for (const level of LEVELS) {
    const original = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      const invocation = current.getStore();
      if (!invocation) return original(...values);
      const text = values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');
      invocation.output(level, invocation.call.runtime.appContext.functionKey, text);
    };
  }
}

/**
 * Puts in place the globals that the @forge packages read. It must run before any of them is evaluated,
 * because @forge/api keeps the `fetch` it finds then. The runtime object is a getter, so that invocations
 * that run side by side each see their own.
 */
export function installForgeGlobals(): void {
  if (Reflect.get(globalThis, INSTALLED) === true) return;
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => current.getStore()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: forgeFetch });
  globalThis.fetch = guardedFetch(globalThis.fetch);
  forwardConsole();
  Reflect.set(globalThis, INSTALLED, true);
}

export type FunctionModule = Record<string, unknown>;

function exportedFunction(module: FunctionModule, handler: string): (...args: unknown[]) => unknown {
  const { name } = handlerParts(handler);
  const exported = module[name];
  if (typeof exported !== 'function')
    throw new Error(`The app exports no function "${name}" (handler ${handler})`);
  return (...args) => {
    const result: unknown = Reflect.apply(exported, undefined, args);
    return result;
  };
}

/** What a function is given has crossed the network, and so has what it answers. */
function overTheNetwork(args: unknown[]): unknown[] {
  return args.map((argument): unknown => JSON.parse(JSON.stringify(argument ?? null)));
}

/** Runs one function of the app, and gives its answer the form it has after crossing the network. */
export async function runInvocation(
  module: FunctionModule,
  call: FunctionCall,
  platform: { fetch: PlatformFetch; output: OutputSink },
): Promise<unknown> {
  const run = exportedFunction(module, call.handler);
  const invocation = { call, runtime: runtimeObject(call), ...platform };
  const result = await current.run(invocation, async () => run(...overTheNetwork(call.args)));
  if (result === undefined) return undefined;
  const answer: unknown = JSON.parse(JSON.stringify(result));
  return answer;
}
