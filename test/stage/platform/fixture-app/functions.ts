import api, { asApp, asUser, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import * as v from 'valibot';

/** What a resolver is given. The package's own type would let a fixture read anything from it. */
interface Request {
  payload: unknown;
  context: Record<string, unknown>;
}

const work = new Queue({ key: 'work' });
const definitions = new Resolver();

const value = v.object({ value: v.string() });
const key = v.object({ key: v.string() });
const job = v.object({ jobId: v.string() });
const event = v.object({
  body: v.record(v.string(), v.unknown()),
  delayInSeconds: v.exactOptional(v.number()),
});
const events = v.object({ events: v.array(event) });

const read = async (name: string): Promise<unknown[]> => (await kvs.get<unknown[]>(name)) ?? [];

async function append(name: string, entry: unknown): Promise<void> {
  await kvs.set(name, [...(await read(name)), entry]);
}

async function contentOf(response: Promise<{ json(): Promise<unknown> }>): Promise<unknown> {
  return (await response).json();
}

definitions
  .define('whoami', ({ context }: Request) => ({ accountId: context.accountId, module: context.moduleKey }))
  .define('echo', ({ payload }: Request) => payload)
  .define('log', () => console.warn('a warning from the app'))
  .define('asUser', () => contentOf(asUser().requestJira(route`/rest/api/3/myself`)))
  .define('asApp', () => contentOf(asApp().requestJira(route`/rest/api/3/myself`)))
  .define('egress', () => api.fetch('https://example.org'))
  .define('remember', ({ payload }: Request) => kvs.set('remembered', v.parse(value, payload).value))
  .define('recall', () => kvs.get('remembered'))
  .define('read', ({ payload }: Request) => read(v.parse(key, payload).key))
  .define('push', ({ payload }: Request) => work.push(v.parse(events, payload).events))
  .define('stats', ({ payload }: Request) => work.getStats(v.parse(job, payload).jobId))
  .define('cancel', ({ payload }: Request) => work.cancel(v.parse(job, payload).jobId))
  .define('die', () => process.kill(process.pid, 'SIGKILL'))
  .define('fail', () => {
    throw new TypeError('the fixture fails');
  })
  .define('spin', () => {
    for (;;);
  });

export const resolver = definitions.getDefinitions();

/** Notes what it is given; asks for another attempt as many times as the event says. */
export async function consume({ body, retryContext }: AsyncEvent) {
  const attempt = retryContext?.retryCount ?? 0;
  await append('consumed', { ...body, attempt });
  if (body.dies && attempt === 0) process.kill(process.pid, 'SIGKILL');
  if (body.fails) throw new Error('the consumer fails');
  if (attempt < Number(body.retries ?? 0)) {
    return new InvocationError({ retryAfter: 60, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
  }
  return undefined;
}

export async function onIssueEvent(issueEvent: { eventType: string; issue?: { key: string } }) {
  await append('seen', `${issueEvent.eventType} ${issueEvent.issue?.key ?? ''}`);
}
