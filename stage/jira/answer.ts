import type { EventSink, ProductRequest, ProductResponse } from '../types';
import type { Reply } from '../rest/operation';
import { readQuery } from '../rest/query';
import { createTable, isInScope, readBody, respond, SCOPE_MISMATCH, splitPath } from '../rest/table';
import { badRequest, JiraError, notEmulated, notFound } from './http/errors';
import { IssueWriter } from './issue-writer';
import { NEIGHBOURS } from './neighbours';
import { actorOf } from './permissions';
import { ROUTES } from './routes';
import type { World } from './world';

const table = createTable(ROUTES, NEIGHBOURS);

export interface AnswerOptions {
  world: World;
  events: EventSink;
  /** The scopes of the app's manifest. */
  granted: ReadonlySet<string>;
  held: ReadonlySet<string>;
}

export const scopesAllowing = table.scopesAllowing;

/** Answers one REST call. Events are told when everything is written. */
export async function answer(request: ProductRequest, options: AnswerOptions): Promise<ProductResponse> {
  try {
    return respond(await run(request, options));
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return respond({ status: error.status, body: error.body });
  }
}

const notJson = () => badRequest('There was an error parsing JSON. Check that your request body is valid.');

async function run(request: ProductRequest, { world, events, granted, held }: AnswerOptions): Promise<Reply> {
  const match = table.find(request);
  if (!match) throw unanswered(request);
  if (!isInScope(match.route, request, granted)) return SCOPE_MISMATCH;
  const actor = actorOf(request.principal, world.store);
  const write = new IssueWriter(world, actor, held);
  const call = {
    actor,
    write,
    params: match.params,
    query: readQuery(splitPath(request.path).search),
    body: readBody(request, notJson),
  };
  const reply = await match.route.run(call, world);
  for (const event of write.events) events(event);
  return reply;
}

function unanswered(request: ProductRequest): JiraError {
  const address = `${request.method.toUpperCase()} ${splitPath(request.path).pathname}`;
  const neighbour = table.neighbour(request);
  return neighbour
    ? notEmulated(`${neighbour.operationId} (${address})`)
    : notFound(`No operation of the official documents answers ${address}.`);
}
