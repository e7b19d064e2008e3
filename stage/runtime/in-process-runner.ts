import { installForgeGlobals, runInvocation, type FunctionModule } from './forge-globals';
import { handlerParts } from './handler';
import { FunctionTimeoutError, type FunctionRunner, type OutputSink, type PlatformFetch } from './invocation';

export interface InProcessOptions {
  /** Loads what a handler's file exports. */
  load: (file: string) => FunctionModule | Promise<FunctionModule>;
  fetch: PlatformFetch;
  output: OutputSink;
}

/** Runs the app's functions in this process, for tests that run the app from its source. */
export function createInProcessRunner({ load, fetch, output }: InProcessOptions): FunctionRunner {
  installForgeGlobals();
  const loaded = new Map<string, Promise<FunctionModule>>();
  const functionsOf = (file: string): Promise<FunctionModule> => {
    const functions = loaded.get(file) ?? Promise.resolve(load(file));
    loaded.set(file, functions);
    return functions;
  };
  return {
    async run(call) {
      const functions = await functionsOf(handlerParts(call.handler).file);
      return withTimeout(runInvocation(functions, call, { fetch, output }), {
        timeoutMs: call.timeoutMs,
        functionKey: call.runtime.appContext.functionKey,
      });
    },
    stop: () => Promise.resolve(),
  };
}

/** Gives up waiting when the time is over. What runs in this process cannot be stopped. */
async function withTimeout<Result>(
  work: Promise<Result>,
  { timeoutMs, functionKey }: { timeoutMs: number; functionKey: string },
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FunctionTimeoutError(functionKey, timeoutMs)), timeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
