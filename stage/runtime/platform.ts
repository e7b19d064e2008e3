import type { Kvs } from '../kvs/create-kvs';
import { loggedBody, type CallLog } from '../log/call-log';
import type { Realtime } from '../realtime/realtime';
import type { Principal, Product, ProductRequest, ProductResponse } from '../types';
import type { PlatformFetch, PlatformRequest } from './invocation';
import type { ProductGateway } from './product-gateway';
import type { EventQueue } from './queue';
import { UNIDENTIFIED } from './signed-in';

export interface PlatformOptions {
  kvs: Kvs;
  /** Asked for late: the queue needs the functions, and they need the platform. */
  queue: () => EventQueue;
  realtime: Realtime;
  callProduct: ProductGateway;
  log: CallLog;
}

const QUEUE_PATH = /^\/webhook\/queue\/(publish|stats|cancel)\//;

function json(status: number, body?: unknown, headers: Record<string, string> = {}): ProductResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}

const isProduct = (remote: string | undefined): remote is Product =>
  remote === 'jira' || remote === 'confluence';

/** Whom a function's call is made for. Nobody, when it asks for a user that the invocation does not have. */
function principalOf({ selector, accountId }: PlatformRequest): Principal | undefined {
  if (selector.provider === 'app') return { as: 'app' };
  if (selector.provider !== 'user') return { as: 'none' };
  const user = selector.accountId ?? accountId;
  return user === undefined || user === UNIDENTIFIED ? undefined : { as: 'user', accountId: user };
}

/** Answers every call that a function makes of the platform. */
export function createPlatform({ kvs, queue, realtime, callProduct, log }: PlatformOptions): PlatformFetch {
  function logged(
    product: 'kvs' | 'queue' | 'realtime',
    { method, path, body }: PlatformRequest,
    answer: (parsed: unknown) => { status: number; body?: unknown },
  ): ProductResponse {
    const parsed = loggedBody(body);
    const finish = log.begin({
      principal: { as: 'app' },
      product,
      method,
      path,
      body: parsed,
      caller: 'app',
    });
    const { status, body: result } = answer(parsed);
    finish(status);
    return json(status, result);
  }

  async function product(request: PlatformRequest, remote: Product): Promise<ProductResponse> {
    const principal = principalOf(request);
    if (!principal)
      return json(401, { message: 'There is no user' }, { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' });
    const { method, path, headers, body } = request;
    const call: ProductRequest = { product: remote, method, path, headers, principal, caller: 'app' };
    return callProduct(body === undefined ? call : { ...call, body });
  }

  return async (request) => {
    const { selector, path } = request;
    if (selector.type === 'kvs') return logged('kvs', request, (body) => kvs.handle(path, body));
    if (selector.type === 'realtime') {
      return logged('realtime', request, (body) =>
        realtime.handle(body, request.headers['x-forge-context-token']),
      );
    }
    const operation = QUEUE_PATH.exec(path)?.[1];
    if (selector.remote === 'stargate' && operation !== undefined) {
      return logged('queue', request, (body) => queue().handle(operation, body));
    }
    if (selector.type === 'fpp' && isProduct(selector.remote)) return product(request, selector.remote);
    const what = `${selector.type} ${selector.remote ?? ''} ${path}`;
    return json(
      501,
      { message: `The stage does not emulate ${what}` },
      { 'forge-proxy-error': 'NOT_EMULATED' },
    );
  };
}
