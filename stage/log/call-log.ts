import { closeSync, openSync, writeSync } from 'node:fs';
import type { PlatformCall, Principal } from '../types';

const KEPT_IN_MEMORY = 10_000;

export interface CallBegin {
  principal: Principal;
  product: PlatformCall['product'];
  method: string;
  path: string;
  body: unknown;
  caller: PlatformCall['caller'];
  scopes?: string[];
}

export interface CallLog {
  /** The newest calls, the oldest of them first. */
  readonly calls: PlatformCall[];
  /** Notes the start of a call; the returned function writes its line. */
  begin(call: CallBegin): (status: number) => void;
  close(): void;
}

export interface CallLogOptions {
  file?: string | undefined;
  now: () => number;
}

/** A body as it is in the log: what is JSON is written as JSON. */
export function loggedBody(body: string | undefined): unknown {
  if (body === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(body);
    return parsed;
  } catch {
    return body;
  }
}

/** Every platform call, in memory and, when a file is given, one JSON line each. */
export function createCallLog({ file, now }: CallLogOptions): CallLog {
  const descriptor = file === undefined ? undefined : openSync(file, 'a');
  const calls: PlatformCall[] = [];
  const write = (call: PlatformCall) => {
    calls.push(call);
    if (calls.length > KEPT_IN_MEMORY) calls.splice(0, KEPT_IN_MEMORY / 10);
    if (descriptor !== undefined) writeSync(descriptor, `${JSON.stringify(call)}\n`);
  };
  return {
    calls,
    begin({ principal, scopes = [], ...call }) {
      const started = now();
      const account = principal.as === 'user' ? principal.accountId : null;
      return (status) =>
        write({
          time: new Date(started).toISOString(),
          as: principal.as,
          account,
          ...call,
          status,
          ms: now() - started,
          scopes,
        });
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}
