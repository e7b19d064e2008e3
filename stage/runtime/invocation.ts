import type { ProductResponse } from '../types';

/** What `__forge_runtime__` holds for one invocation, as far as it can be sent to another process. */
export interface RuntimeData {
  proxy: { token: string; url: string; host: string };
  contextAri: string;
  container: { region: string; runtime: string; handler: string; appCodeDir: string };
  appContext: {
    appId: string;
    appVersion: string;
    environmentId: string;
    environmentType: string;
    invocationId: string;
    installationId: string;
    functionKey: string;
    moduleType: string;
    moduleKey: string;
    license: Record<string, unknown>;
    installation: Record<string, unknown>;
    permissions: { scopes: string[]; external: Record<string, unknown> };
  };
  aaid?: string;
  tracing: { traceId: string; spanId: string };
  externalAuth: never[];
  realtime: { contextToken?: string };
}

/** One run of one exported function of the app. */
export interface FunctionCall {
  handler: string;
  args: [payload: unknown, context: unknown];
  runtime: Pick<RuntimeData, 'aaid'> & { appContext: Pick<RuntimeData['appContext'], 'functionKey'> };
  timeoutMs: number;
}

/** Whom a platform call is made for: `__forge_fetch__`'s first argument. */
export interface Selector {
  type: string;
  provider?: string | undefined;
  remote?: string | undefined;
  accountId?: string | undefined;
}

/** A call that a running function makes of the platform. */
export interface PlatformRequest {
  selector: Selector;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** The user of the invocation, if it has one. */
  accountId?: string;
}

export type PlatformFetch = (request: PlatformRequest) => Promise<ProductResponse>;

export type OutputLevel = 'log' | 'info' | 'warn' | 'error' | 'debug';
export type OutputSink = (level: OutputLevel, functionKey: string, text: string) => void;

export interface FunctionRunner {
  run(call: FunctionCall): Promise<unknown>;
  stop(): Promise<void>;
}

export class FunctionTimeoutError extends Error {
  override name = 'FUNCTION_TIME_OUT';
  constructor(functionKey: string, timeoutMs: number) {
    super(`The function "${functionKey}" did not answer within ${timeoutMs / 1000} seconds`);
  }
}

/** The process that ran the function ended before the function did; the app may not have done anything wrong. */
export class RuntimeLostError extends Error {
  override name = 'FUNCTION_RUNTIME_LOST';
}
