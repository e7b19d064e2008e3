import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ProductResponse } from '../types';
import { installForgeGlobals, runInvocation, type FunctionModule } from './forge-globals';
import { handlerParts } from './handler';
import type { FunctionCall, OutputSink, PlatformFetch } from './invocation';
import { toWorker, type FromWorker } from './worker-messages';

/** The process that runs the app's bundles. It is started with the folder they are in and speaks by messages only. */
const directory = process.argv[2];
if (directory === undefined)
  throw new Error('The process of the functions needs the folder of their bundles');
const load = createRequire(join(directory, 'any.cjs'));

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

/** The bundle of a handler, which Node keeps once it is loaded. */
const functionsOf = (handler: string): FunctionModule =>
  v.parse(v.record(v.string(), v.unknown()), load(`./${handlerParts(handler).file}.cjs`));

async function run(id: number, call: FunctionCall): Promise<void> {
  try {
    say({
      type: 'done',
      id,
      result: await runInvocation(functionsOf(call.handler), call, { fetch, output }),
    });
  } catch (error) {
    say({ type: 'failed', id, error: described(error) });
  }
}

installForgeGlobals();

process.on('message', (received) => {
  const message = v.parse(toWorker, received);
  if (message.type === 'run') {
    void run(message.id, message.call);
    return;
  }
  waiting.get(message.id)?.(message.response);
  waiting.delete(message.id);
});
process.on('disconnect', () => process.exit());
say({ type: 'ready' });
