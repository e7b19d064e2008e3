import { asApp, asUser, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import * as v from 'valibot';

/** What a resolver is given. The package's own type would let a fixture read anything from it. */
interface Request {
  payload: unknown;
  context: Record<string, unknown>;
}

const definitions = new Resolver();

const read = async (name: string): Promise<unknown[]> => (await kvs.get<unknown[]>(name)) ?? [];

async function append(name: string, entry: unknown): Promise<void> {
  await kvs.set(name, [...(await read(name)), entry]);
}

definitions
  .define('whoami', ({ context: { accountId, moduleKey } }: Request) => ({ accountId, moduleKey }))
  .define('asked', () => read('asked'))
  .define('seen', () => read('events'));

export const resolver = definitions.getDefinitions();

const askedSchema = v.looseObject({ issue: v.object({ key: v.string() }) });

async function summaryOf(key: string): Promise<string> {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${key}?fields=summary`);
  return v.parse(v.object({ fields: v.object({ summary: v.string() }) }), await response.json()).fields
    .summary;
}

/** Lets no issue go on whose summary says that it waits, and notes what it was asked. */
export async function validate(payload: unknown, context: unknown) {
  await append('asked', { payload, context });
  const summary = await summaryOf(v.parse(askedSchema, payload).issue.key);
  return summary.includes('venter')
    ? { result: false, errorMessage: `${summary}: ikke endnu` }
    : { result: true };
}

export async function validateAsUser(payload: unknown) {
  const { key } = v.parse(askedSchema, payload).issue;
  const response = await asUser().requestJira(route`/rest/api/3/issue/${key}`);
  return { result: response.ok };
}

export function validateBadly() {
  throw new Error('the validator fails');
}

export const validateOddly = () => ({ result: 'yes' });

export const validateNever = () => new Promise(() => undefined);

export async function onJiraEvent(event: { eventType: string; eventId?: string; issue?: { key: string } }) {
  await append('events', `${event.eventType} ${event.issue?.key ?? ''} ${event.eventId ?? ''}`);
}

export async function nightly(request: unknown, context: unknown) {
  await append('events', { request, context });
}
