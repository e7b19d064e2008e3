import {
  openEnvelope,
  replaceInside,
  type Envelope,
  type Failure,
  type ToFrame,
  type ToHost,
} from './bridge-protocol';

type AnyFunction = (...args: unknown[]) => unknown;

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

function toError({ name, message }: Failure): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** The app's line to the product page: asks, and is called back. */
export class HostConnection {
  private readonly waiting = new Map<number, Waiting>();
  private readonly functions = new Map<number, AnyFunction>();
  private lastId = 0;

  constructor(private readonly hostOrigin: string) {
    window.addEventListener('message', (event) => {
      if (event.source !== window.parent || event.origin !== hostOrigin) return;
      const message = openEnvelope<ToFrame>(event.data);
      if (message) this.receive(message);
    });
  }

  call(command: string, payload?: unknown): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.say({ kind: 'call', id, command, payload: this.withHandles(payload) });
    });
  }

  say(message: ToHost): void {
    const envelope: Envelope<ToHost> = { stage: message };
    window.parent.postMessage(envelope, this.hostOrigin);
  }

  private withHandles(payload: unknown): unknown {
    return replaceInside(payload, (value) => {
      if (typeof value !== 'function') return value;
      const stageFunction = ++this.lastId;
      this.functions.set(stageFunction, value as AnyFunction);
      return { stageFunction };
    });
  }

  private receive(message: ToFrame): void {
    if (message.kind === 'callback') {
      this.functions.get(message.handle)?.(...message.args);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'result') waiting?.resolve(message.result);
    else waiting?.reject(toError(message.failure));
  }
}
