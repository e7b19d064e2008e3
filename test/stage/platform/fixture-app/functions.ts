import api, { asApp, asUser, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver, { type Request } from '@forge/resolver';

const resolverOf = new Resolver();
const events = new Queue({ key: 'work' });

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

async function append(key: string, entry: unknown): Promise<void> {
  await kvs.set(key, [...((await kvs.get<unknown[]>(key)) ?? []), entry]);
}

resolverOf
  .define('whoami', ({ context }: Request) => ({ accountId: context.accountId, module: context.moduleKey }))
  .define('echo', ({ payload }: Request) => payload)
  .define('fail', () => {
    throw new TypeError('the fixture fails');
  })
  .define('log', () => console.warn('a warning from the app'))
  .define('asUser', async () => (await asUser().requestJira(route`/rest/api/3/myself`)).json())
  .define('asApp', async () => (await asApp().requestJira(route`/rest/api/3/myself`)).json())
  .define('egress', () => api.fetch('https://example.org'))
  .define('remember', async ({ payload }: Request) => kvs.set('remembered', textOf(payload.value)))
  .define('recall', () => kvs.get('remembered'))
  .define('read', async ({ payload }: Request) => (await kvs.get(textOf(payload.key))) ?? [])
  .define('push', ({ payload }: Request) => events.push(payload.events))
  .define('stats', ({ payload }: Request) => events.getStats(textOf(payload.jobId)))
  .define('cancel', ({ payload }: Request) => events.cancel(textOf(payload.jobId)))
  .define('spin', () => {
    for (;;);
  })
  .define('die', () => process.kill(process.pid, 'SIGKILL'));

export const resolver = resolverOf.getDefinitions();

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

export async function onIssueEvent(event: { eventType: string; issue?: { key: string } }) {
  await append('seen', `${event.eventType} ${event.issue?.key ?? ''}`);
}
