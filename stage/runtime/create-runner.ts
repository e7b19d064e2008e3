import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { functionFiles, type Manifest } from '../manifest';
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

export interface RunnerOptions {
  manifest: Manifest;
  root: string;
  /** Where the app's functions are built: one bundle for each file that a handler names. */
  functionsDirectory: string;
  fetch: PlatformFetch;
  output: OutputSink;
}

export function createRunner(
  { functions }: Pick<StageOptions, 'functions'>,
  { manifest, root, functionsDirectory, fetch, output }: RunnerOptions,
): FunctionRunner {
  if (functions) {
    const load = typeof functions === 'function' ? functions : () => functions;
    return createInProcessRunner({ load, fetch, output });
  }
  const missing = functionFiles(manifest)
    .map((file) => join(functionsDirectory, `${file}.cjs`))
    .filter((bundle) => !existsSync(bundle));
  if (missing.length > 0) {
    throw new Error(`The app's functions are not built: there is no ${missing.join(', ')}`);
  }
  return createWorkerRunner({ script: workerScript(root), functionsDirectory, fetch, output });
}
