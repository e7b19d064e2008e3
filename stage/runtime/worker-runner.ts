import type { FunctionRunner } from './invocation';
import { WorkerProcess, type WorkerOptions } from './worker-process';

/** Runs functions in a process of their own, and in a fresh one after one of them ran away with it. */
export function createWorkerRunner(options: WorkerOptions): FunctionRunner {
  let worker = new WorkerProcess(options);
  return {
    run(call) {
      if (worker.ended) worker = new WorkerProcess(options);
      return worker.run(call);
    },
    stop: () => worker.kill(),
  };
}
