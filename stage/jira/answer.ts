import type { EventSink, ProductRequest, ProductResponse } from '../types';
import { JiraError, notEmulated, notFound } from './http/errors';
import type { Operation, Reply } from './http/operation';
import { readQuery } from './http/query';
import { createRouter } from './http/router';
import { grantingScopes } from './http/scopes';
import { IssueWriter } from './issue-writer';
import { NEIGHBOURS } from './neighbours';
import { actorOf } from './permissions';
import { ROUTES } from './routes';
import type { World } from './world';

const findOperation = createRouter(ROUTES);
const findNeighbour = createRouter(NEIGHBOURS);

export interface AnswerOptions {
  world: World;
  events: EventSink;
  /** The scopes of the app's manifest. */
  granted: ReadonlySet<string>;
  held: ReadonlySet<string>;
}

const SCOPE_MISMATCH = { code: 401, message: 'Unauthorized; scope does not match' };

const splitPath = (path: string) => {
  const [pathname = '', search = ''] = path.split(/\?(.*)/s);
  return { pathname, search: new URLSearchParams(search) };
};

const operationOf = ({ method, path }: Pick<ProductRequest, 'method' | 'path'>) =>
  findOperation(method.toUpperCase(), splitPath(path).pathname);

/** The scopes that let the app make a call; none where the call is not known. */
export function scopesAllowing(
  request: Pick<ProductRequest, 'method' | 'path'>,
  granted: ReadonlySet<string>,
): string[] {
  const match = operationOf(request);
  return match ? [...(grantingScopes(match.route.scopes, granted) ?? [])] : [];
}

/** Answers one REST call. Events are told when everything is written. */
export function answer(request: ProductRequest, options: AnswerOptions): ProductResponse {
  try {
    return respond(run(request, options));
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return respond({ status: error.status, body: error.body });
  }
}

function run(request: ProductRequest, { world, events, granted, held }: AnswerOptions): Reply {
  const { pathname, search } = splitPath(request.path);
  const match = operationOf(request);
  if (!match) throw unanswered(request.method, pathname);
  if (request.caller === 'app' && !grantingScopes(match.route.scopes, granted)) {
    return { status: 401, body: SCOPE_MISMATCH };
  }
  const actor = actorOf(request.principal, world.store);
  const write = new IssueWriter(world, actor, held);
  const call = {
    actor,
    write,
    params: match.params,
    query: readQuery(search),
    body: readBody(match.route, request),
  };
  const reply = match.route.run(call, world);
  for (const event of write.events) events(event);
  return reply;
}

function readBody({ method }: Operation, { body }: ProductRequest): unknown {
  if (method === 'GET' || method === 'DELETE') return undefined;
  if (body === undefined || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new JiraError(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  }
}

function unanswered(method: string, pathname: string): JiraError {
  const neighbour = findNeighbour(method.toUpperCase(), pathname);
  if (neighbour) return notEmulated(`${neighbour.route.operationId} (${method.toUpperCase()} ${pathname})`);
  return notFound(`No operation of the official documents answers ${method.toUpperCase()} ${pathname}.`);
}

function respond({ status, body }: Reply): ProductResponse {
  if (body === undefined) return { status, headers: {}, body: '' };
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: JSON.stringify(body),
  };
}
