import * as v from 'valibot';
import { envelopeToFrame, replaceInside, type Failure, type ToFrame, type ToHost } from './bridge-protocol';

type Callback = (...args: unknown[]) => void;

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

function toError({ message, ...rest }: Failure): Error {
  return Object.assign(new Error(message), rest);
}

/** The app's line to the product page: asks, and is called back. */
export class HostConnection {
  private readonly waiting = new Map<number, Waiting>();
  private readonly functions = new Map<number, Callback>();
  private lastId = 0;

  constructor(private readonly hostOrigin: string) {
    window.addEventListener('message', (event) => {
      if (event.source !== window.parent || event.origin !== hostOrigin) return;
      if (v.is(envelopeToFrame, event.data)) this.receive(event.data.stage);
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
    window.parent.postMessage({ stage: message }, this.hostOrigin);
  }

  private withHandles(payload: unknown): unknown {
    return replaceInside(payload, (value) => {
      if (typeof value !== 'function') return value;
      const stageFunction = ++this.lastId;
      this.functions.set(stageFunction, (...args) => void Reflect.apply(value, undefined, args));
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
