import type { Reply } from '../rest/operation';
import { readQuery } from '../rest/query';
import { createTable, isInScope, readBody, respond, SCOPE_MISMATCH, splitPath } from '../rest/table';
import type { EventSink, ProductRequest, ProductResponse } from '../types';
import {
  badRequest,
  ConfluenceError,
  forbidden,
  notEmulated,
  notFound,
  unauthenticated,
} from './http/errors';
import { V2, type Operation } from './http/operation';
import { NEIGHBOURS } from './neighbours';
import { PageWriter } from './page-writer';
import { actorOf, mayUseConfluence, type Actor } from './rights';
import { ROUTES } from './routes';
import type { World } from './world';

const table = createTable(ROUTES, NEIGHBOURS);

const LARGEST_BODY = 5 * 1024 * 1024;

export interface AnswerOptions {
  world: World;
  events: EventSink;
  /** The scopes of the app's manifest. */
  granted: ReadonlySet<string>;
}

export const scopesAllowing = table.scopesAllowing;

/** Answers one REST call. Events are told when everything is written. */
export function answer(request: ProductRequest, options: AnswerOptions): ProductResponse {
  try {
    return respond(run(request, options));
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    const generation = request.path.startsWith(`${V2}/`) ? 'v2' : 'v1';
    return respond({ status: error.status, body: error.bodyFor(generation) });
  }
}

const notJson = () => badRequest('The body of the request is not JSON.');

/** Without an account nobody gets in where no space is open to all; the two generations say so differently. */
function admit(actor: Actor, { document }: Operation, world: World): void {
  if (mayUseConfluence(actor, world)) return;
  throw document === 'confluenceV2'
    ? unauthenticated()
    : forbidden('You are not permitted to use Confluence.');
}

function run(request: ProductRequest, { world, events, granted }: AnswerOptions): Reply {
  const match = table.find(request);
  if (!match) throw unanswered(request);
  if (!isInScope(match.route, request, granted)) return SCOPE_MISMATCH;
  if (Buffer.byteLength(request.body ?? '') > LARGEST_BODY) {
    throw new ConfluenceError(413, ['The request is too large in size (over 5 MB).']);
  }
  const actor = actorOf(request.principal, world);
  admit(actor, match.route, world);
  const write = new PageWriter(world, actor);
  const { pathname, search } = splitPath(request.path);
  const call = {
    actor,
    write,
    address: { pathname, search },
    params: match.params,
    query: readQuery(search),
    body: readBody(request, notJson),
  };
  const reply = match.route.run(call, world);
  for (const event of write.events) events(event);
  return reply;
}

function unanswered(request: ProductRequest): ConfluenceError {
  const address = `${request.method.toUpperCase()} ${splitPath(request.path).pathname}`;
  const neighbour = table.neighbour(request);
  return neighbour
    ? notEmulated(`${neighbour.operationId} (${address})`)
    : notFound(`No operation of the official documents answers ${address}.`);
}
