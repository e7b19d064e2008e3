/** @jest-environment jsdom */
import { answerWith } from '../wishes/bridge-in-place';
import { act, render, screen, waitFor } from '@testing-library/react';
import * as v from 'valibot';
import live from '../../../locales/da-DK/live.json';
import shared from '../../../locales/da-DK/shared.json';
import type { Hint } from '../../../src/contract/live';
import { call, valueOf } from '../../../static/shared/bridge';
import { agoText } from '../../../static/shared/live/live-note';
import { LazyLive } from '../../../static/shared/live/lazy-live';
import { createTexts, TextsProvider } from '../../../static/shared/text';
import { aPerson } from '../../builders/inbox';

const texts = createTexts('da-DK', [shared, live]);

const aHint = (overrides: Partial<Hint> = {}): Hint => ({
  productId: '10000',
  wishId: '10012',
  act: 'ranked',
  accountId: 'account-mette',
  at: new Date().toISOString(),
  ...overrides,
});

const subscribeSchema = v.object({ channelName: v.string(), onEvent: v.function(), options: v.unknown() });
const invokeSchema = v.object({ functionKey: v.string() });

interface Host {
  passes?: readonly object[];
  canSubscribe?: boolean;
}

const PASS = { productId: '10000', channel: 'product-10000', token: 'signed' };
const NAMES = {
  wishes: [{ wishId: '10012', key: 'VEJ-12', title: 'Mørkt tema' }],
  people: [aPerson({ accountId: 'account-mette', name: 'Mette Holm' })],
};

/** A page over a host with or without realtime, read at a moment; gives what it subscribed to and a way to be told. */
const openPage = async (
  { passes = [PASS], canSubscribe = true }: Host = {},
  at = new Date().toISOString(),
) => {
  const subscribed: v.InferOutput<typeof subscribeSchema>[] = [];
  answerWith((command, request) => {
    if (command === 'subscribeRealtimeChannel') {
      if (!canSubscribe) throw new Error('no realtime here');
      subscribed.push(v.parse(subscribeSchema, request));
      return { unsubscribe: () => Promise.resolve() };
    }
    if (command !== 'invoke') return true;
    const { functionKey } = v.parse(invokeSchema, request);
    return { ok: true, value: functionKey === 'listen' ? { passes } : NAMES };
  });
  let reloads = 0;
  const Page = () => (
    <>
      <LazyLive productIds={['10000']} accountId="account-own" at={at} onReload={() => (reloads += 1)} />
      <input aria-label="Skriv" defaultValue="halvt skrevet" />
    </>
  );
  render(
    <TextsProvider texts={texts}>
      <Page />
    </TextsProvider>,
  );
  // The page listens once its own first call has been answered.
  await act(() => valueOf(call('openInbox', {})));
  await waitFor(() => expect(document.querySelector('[data-live=live], [data-live=absent]')).not.toBeNull());
  const tell = (payload: unknown): void => void act(() => subscribed[0]?.onEvent(payload));
  return { subscribed, tell, reloads: () => reloads };
};

it('listens to the channel of the product with the signed token', async () => {
  const { subscribed } = await openPage();
  expect(subscribed).toMatchObject([{ channelName: 'product-10000', options: { token: 'signed' } }]);
});

it('fetches anew when it hears of something, and says politely who did what', async () => {
  const { tell, reloads } = await openPage();
  const field = screen.getByRole('textbox', { name: 'Skriv' });
  field.focus();
  tell(aHint());
  const said = await screen.findByText('Mette Holm flyttede VEJ-12');
  expect(said.getAttribute('role')).toBe('status');
  expect(reloads()).toBe(1);
  expect(document.activeElement).toBe(field);
});

it('understands a hint that comes as text, and passes over what is none', async () => {
  const { tell, reloads } = await openPage();
  tell(JSON.stringify(aHint({ act: 'frameSet', wishId: null })));
  tell({ act: 'unheard of' });
  await screen.findByText('Mette Holm fastsatte rammen');
  expect(reloads()).toBe(1);
});

it('fetches once for acts that follow each other closely', async () => {
  const { tell, reloads } = await openPage();
  tell(aHint());
  tell(aHint({ act: 'estimated' }));
  await screen.findByText('Mette Holm ændrede estimatet på VEJ-12, og der skete 1 ting mere');
  expect(reloads()).toBe(1);
});

it('takes its own act for no news', async () => {
  const { tell, reloads } = await openPage();
  await act(() => call('rankWish', { wishId: '1', anchor: { before: '2' }, seen: SEEN }));
  tell(aHint({ accountId: 'account-own' }));
  tell(aHint());
  await screen.findByText('Mette Holm flyttede VEJ-12');
  expect(reloads()).toBe(1);
});

const NOBODY = { above: null, below: null };
const SEEN = { wish: NOBODY, anchor: NOBODY };

const MINUTES_AGO = new Date(Date.now() - 180_000).toISOString();

it.each([
  ['the platform gives no pass', { passes: [] }],
  ['the host has no realtime', { canSubscribe: false }],
])('says how old it is and fetches anew when looked at again where %s', async (_why, host) => {
  const { reloads } = await openPage(host, MINUTES_AGO);
  const told = await screen.findByText(/^Siden hentes igen, når du vender tilbage til den/);
  expect(told.textContent).toBe(
    'Siden hentes igen, når du vender tilbage til den. Hentet for 3 minutter siden',
  );
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(reloads()).toBe(1);
});

it.each([
  [2, 'for 2 sekunder siden'],
  [59, 'for 59 sekunder siden'],
  [61, 'for 1 minut siden'],
  [7_300, 'for 2 timer siden'],
])('says of something %s seconds ago that it was %s', (seconds, words) => {
  const now = Date.parse('2026-03-11T13:00:00Z');
  expect(agoText(new Date(now - seconds * 1_000).toISOString(), now, texts)).toBe(words);
});
