import { fork, type ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import {
  FunctionTimeoutError,
  RuntimeLostError,
  type FunctionCall,
  type OutputSink,
  type PlatformFetch,
} from './invocation';
import { fromWorker, type FromWorker, type ToWorker } from './worker-messages';

export interface WorkerOptions {
  /** The built stage/runtime/worker.ts. */
  script: string;
  /** Where the built functions of the app are. */
  functionsDirectory: string;
  fetch: PlatformFetch;
  output: OutputSink;
}

interface Pending {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** One process that runs functions. When it ends, for whatever reason, all that it had not answered is rejected. */
export class WorkerProcess {
  private readonly child: ChildProcess;
  private readonly pending = new Map<number, Pending>();
  private readonly exited: Promise<void>;
  private lastId = 0;
  ended = false;

  constructor(private readonly options: WorkerOptions) {
    this.child = fork(options.script, [options.functionsDirectory], {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: ['--enable-source-maps'],
    });
    this.child.on('message', (message) => this.receive(v.parse(fromWorker, message)));
    this.exited = new Promise((resolve) => {
      this.child.once('exit', (code, signal) => {
        this.abandon(`The process of the functions ended (${code ?? signal})`);
        resolve();
      });
      this.child.once('error', (error) => {
        this.abandon(`The process of the functions did not start: ${error.message}`);
        resolve();
      });
    });
  }

  /** Rejects with a FunctionTimeoutError when the function takes too long; the process is then not to be used again. */
  run(call: FunctionCall): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.timeOut(id, call), call.timeoutMs);
      this.pending.set(id, { resolve, reject, timer });
      this.say({ type: 'run', id, call });
    });
  }

  async kill(): Promise<void> {
    this.ended = true;
    this.child.kill('SIGKILL');
    await this.exited;
  }

  private timeOut(id: number, call: FunctionCall): void {
    this.ended = true;
    const { functionKey } = call.runtime.appContext;
    this.take(id)?.reject(new FunctionTimeoutError(functionKey, call.timeoutMs));
    this.child.kill('SIGKILL');
  }

  private say(message: ToWorker): void {
    if (this.child.connected) this.child.send(message);
  }

  private take(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    if (pending) clearTimeout(pending.timer);
    this.pending.delete(id);
    return pending;
  }

  private abandon(reason: string): void {
    this.ended = true;
    for (const id of [...this.pending.keys()]) this.take(id)?.reject(new RuntimeLostError(reason));
  }

  private receive(message: FromWorker): void {
    if (message.type === 'done') this.take(message.id)?.resolve(message.result);
    if (message.type === 'failed') this.take(message.id)?.reject(Object.assign(new Error(), message.error));
    if (message.type === 'output') this.options.output(message.level, message.functionKey, message.text);
    if (message.type === 'fetch') void this.answer(message.id, message.request);
  }

  private async answer(id: number, request: Parameters<PlatformFetch>[0]): Promise<void> {
    try {
      this.say({ type: 'answer', id, response: await this.options.fetch(request) });
    } catch (error) {
      this.options.output(
        'error',
        'stage',
        `${request.method} ${request.path} failed in the stage: ${String(error)}`,
      );
      const headers = { 'forge-proxy-error': 'STAGE_FAILED' };
      this.say({ type: 'answer', id, response: { status: 500, headers, body: '' } });
    }
  }
}
