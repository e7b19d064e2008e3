import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { baseOf, type World } from '../world';
import { badRequest } from './errors';
import { ok, type Context, type Reply } from './operation';

const cursorSchema = v.object({ after: v.string(), at: v.number(), of: v.string() });

type Cursor = v.InferOutput<typeof cursorSchema>;

const PLACE_IN_LIST = ['cursor', 'limit'];

/** What a list is of: a cursor belongs to the question and the person it was given for. */
function fingerprint({ actor, address }: Pick<Context, 'actor' | 'address'>): string {
  const filters = [...address.search].filter(([name]) => !PLACE_IN_LIST.includes(name));
  return createHash('sha256')
    .update(JSON.stringify([address.pathname, filters, actor.accountId]))
    .digest('base64url')
    .slice(0, 16);
}

function readCursor(text: string, of: string): Cursor {
  const refusal = badRequest('The provided cursor is invalid for the request.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw refusal;
  }
  const read = v.safeParse(cursorSchema, parsed);
  if (!read.success || read.output.of !== of) throw refusal;
  return read.output;
}

/** Lists go on after the last item that was given out, so that nothing comes twice when the list grows meanwhile. */
function startOf(ids: readonly string[], { after, at }: Cursor): number {
  const found = ids.indexOf(after);
  return found >= 0 ? found + 1 : Math.max(0, Math.min(at - 1, ids.length));
}

export interface Listed<T> {
  items: readonly T[];
  idOf(item: T): string;
}

export interface PageOfList<T> {
  items: T[];
  /** Where the first item of the page stands in the list. */
  start: number;
  /** The path and query of the next page, where there is one. */
  next?: string;
}

type Place = { cursor?: string | undefined; limit: number };

/** One page of a list and the address of the next. */
export function pageOfList<T>(
  { items, idOf }: Listed<T>,
  { cursor, limit }: Place,
  context: Pick<Context, 'actor' | 'address'>,
): PageOfList<T> {
  const of = fingerprint(context);
  const start = cursor ? startOf(items.map(idOf), readCursor(cursor, of)) : 0;
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const end = start + page.length;
  if (last === undefined || end >= items.length) return { items: page, start };
  const { pathname, search } = context.address;
  const address = new URLSearchParams(search);
  const token: Cursor = { after: idOf(last), at: end, of };
  address.set('limit', String(limit));
  address.set('cursor', Buffer.from(JSON.stringify(token)).toString('base64url'));
  return { items: page, start, next: `${pathname}?${address}` };
}

interface Listing<T> extends Listed<T> {
  bean(item: T): unknown;
}

type ListCall = Pick<Context, 'actor' | 'address'> & { query: Place };

/** The answer of a list of the second generation: the next page is in its links and in the header `Link`. */
export function answerList<T>({ bean, ...listed }: Listing<T>, call: ListCall, world: World): Reply {
  const { items, next } = pageOfList(listed, call.query, call);
  const base = baseOf(world);
  const reply = ok({ results: items.map(bean), _links: { ...(next ? { next } : {}), base } });
  return next ? { ...reply, headers: { link: `<${next}>; rel="next", <${base}>; rel="base"` } } : reply;
}
