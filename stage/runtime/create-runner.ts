import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StageOptions } from '../stage-options';
import { createInProcessRunner } from './in-process-runner';
import type { FunctionRunner, OutputSink, PlatformFetch } from './invocation';
import { createWorkerRunner } from './worker-runner';

/** The built stage has the worker beside it; from its source the stage uses the one that was built last. */
function workerScript(root: string): string {
  const candidates = [join(__dirname, 'worker.cjs'), join(root, 'build/stage/worker.cjs')];
  const script = candidates.find((candidate) => existsSync(candidate));
  if (script === undefined) throw new Error('The stage is not built: run scripts/build-stage.mjs first');
  return script;
}

export function createRunner(
  { functions }: Pick<StageOptions, 'functions'>,
  { root, fetch, output }: { root: string; fetch: PlatformFetch; output: OutputSink },
): FunctionRunner {
  if (functions) {
    const load = typeof functions === 'function' ? functions : () => functions;
    return createInProcessRunner({ load, fetch, output });
  }
  const bundle = join(root, 'build/functions/index.cjs');
  if (!existsSync(bundle)) throw new Error(`The app's functions are not built: there is no ${bundle}`);
  return createWorkerRunner({ script: workerScript(root), bundle, fetch, output });
}
