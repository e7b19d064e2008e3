import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { ProductResponse } from '../types';
import { installForgeGlobals, runInvocation, type FunctionModule } from './forge-globals';
import type { FunctionCall, OutputSink, PlatformFetch } from './invocation';
import { toWorker, type FromWorker } from './worker-messages';

/** The process that runs the app's bundle. It is started with the path of the bundle and speaks by messages only. */
const bundle = process.argv[2];
if (bundle === undefined) throw new Error('The process of the functions needs the path of their bundle');

const waiting = new Map<number, (response: ProductResponse) => void>();
let lastFetch = 0;

function say(message: FromWorker): void {
  process.send?.(message);
}

const fetch: PlatformFetch = (request) =>
  new Promise((resolve) => {
    lastFetch += 1;
    waiting.set(lastFetch, resolve);
    say({ type: 'fetch', id: lastFetch, request });
  });

const output: OutputSink = (level, functionKey, text) => say({ type: 'output', level, functionKey, text });

function described(error: unknown): { name: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  return stack === undefined ? { name, message } : { name, message, stack };
}

async function run(functions: FunctionModule, id: number, call: FunctionCall): Promise<void> {
  try {
    say({ type: 'done', id, result: await runInvocation(functions, call, { fetch, output }) });
  } catch (error) {
    say({ type: 'failed', id, error: described(error) });
  }
}

installForgeGlobals();
const functions = v.parse(v.record(v.string(), v.unknown()), createRequire(bundle)(bundle));

process.on('message', (received) => {
  const message = v.parse(toWorker, received);
  if (message.type === 'run') {
    void run(functions, message.id, message.call);
    return;
  }
  waiting.get(message.id)?.(message.response);
  waiting.delete(message.id);
});
process.on('disconnect', () => process.exit());
say({ type: 'ready' });
