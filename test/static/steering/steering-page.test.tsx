/** @jest-environment jsdom */
import { answerWith } from '../wishes/bridge-in-place';
import { answerCalls, lastSentTo } from '../shared/host';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import type { Inbox } from '../../../src/contract/definitions';
import type { AppError } from '../../../src/contract/errors';
import { kroner } from '../../../src/domain/money';
import { SteeringPage } from '../../../static/steering/steering-page';
import { aCase, aRuling } from '../../builders/cases';
import { anInbox, anInboxEntry, aPerson } from '../../builders/inbox';
import { aWish } from '../../builders/wishes';
import { renderInDanish } from '../shared/in-danish';

const second = anInboxEntry({
  case: aCase({ caseId: 'case-2', wishId: '10004', amount: kroner(480_000) }),
  wish: aWish({ wishId: '10004', key: 'IOT-1290', title: 'Fælles dataplatform' }),
});
const inbox = anInbox({ waiting: [anInboxEntry(), second] });

/** The page over a host that answers with the inboxes in turn and with one answer to a decision. */
const openPage = async (inboxes: readonly Inbox[], decided: unknown = null) => {
  const left = [...inboxes];
  const sent = answerCalls((call) => {
    if (call === 'decideCase') return decided;
    return { ok: true, value: left.length > 1 ? left.shift() : left[0] };
  });
  renderInDanish(<SteeringPage />);
  await screen.findByText(/Sag 1 af|Ingen/);
  return { sent, user: userEvent.setup() };
};

const failed = (error: AppError) => ({ ok: false, error });

/** Whole words of a region with plain spaces, as they are read. */
const wordsOf = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ');

const writeMotive = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(await screen.findByLabelText(/Begrundelse/), 'Følger visionen');
};

it('shows what an approval does to the frame, within it and with an extra grant', async () => {
  await openPage([inbox]);
  const rows = within(screen.getByRole('table')).getAllByRole('row').map(wordsOf);
  expect(rows[1]).toBe('I dag1.200.000 kr.310.000 kr.520.000 kr.370.000 kr.');
  expect(rows[2]).toBe('Hvis godkendt inden for rammen1.200.000 kr.310.000 kr.830.000 kr.60.000 kr.');
  expect(rows[3]).toBe('Hvis godkendt med tillægsbevilling1.510.000 kr.310.000 kr.830.000 kr.370.000 kr.');
});

it('opens the next case with the arrow key and keeps focus in the list', async () => {
  const { user } = await openPage([inbox]);
  screen.getByRole('button', { name: /IOT-1399/ }).focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('region', { name: 'Fælles dataplatform' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /IOT-1290/ }));
});

it('keeps an answer from being sent without its reason', async () => {
  const { user, sent } = await openPage([inbox]);
  await user.click(screen.getByRole('button', { name: 'Afslå' }));
  await user.click(await screen.findByRole('button', { name: 'Afslå ønsket' }));
  expect(screen.getByText('Skriv en begrundelse.')).toBeTruthy();
  expect(lastSentTo(sent, 'decideCase')).toBeUndefined();
});

it('goes on with the next case when one has been decided', async () => {
  const ruled = anInboxEntry({ case: aCase({ state: 'decided', ruling: aRuling() }) });
  const { user, sent } = await openPage([inbox, anInbox({ waiting: [second] })], { ok: true, value: ruled });
  await user.click(screen.getByRole('button', { name: 'Godkend' }));
  await writeMotive(user);
  await user.click(screen.getByRole('button', { name: /^Godkend 310.000.kr. inden for rammen$/ }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Fælles dataplatform' })),
  );
  expect(screen.queryByRole('button', { name: /IOT-1399/ })).toBeNull();
  expect(lastSentTo(sent, 'decideCase')).toMatchObject({
    outcome: 'approved',
    motive: 'Følger visionen',
    amount: null,
    extraGrant: 0,
  });
});

it('tells that somebody else decided and shows what had been written', async () => {
  const { user } = await openPage(
    [inbox, anInbox({ waiting: [second] })],
    failed({ code: 'changedMeanwhile' }),
  );
  await user.click(screen.getByRole('button', { name: 'Afslå' }));
  await writeMotive(user);
  await user.click(screen.getByRole('button', { name: 'Afslå ønsket' }));
  const alert = await screen.findByRole('alert');
  expect(wordsOf(alert)).toContain('IOT-1399 er besluttet imens');
  expect(wordsOf(alert)).toContain('Følger visionen');
});

it('keeps what was written when the call fails', async () => {
  const { user } = await openPage([inbox], failed({ code: 'unavailable' }));
  await user.click(screen.getByRole('button', { name: 'Afslå' }));
  await writeMotive(user);
  await user.click(screen.getByRole('button', { name: 'Afslå ønsket' }));
  expect(wordsOf(await screen.findByRole('alert'))).toContain('Der kom intet svar');
  expect(screen.getByDisplayValue('Følger visionen')).toBeTruthy();
});

it('closes the answers with the reason for whoever submitted the case', async () => {
  const { user } = await openPage([anInbox({ accountId: 'account-tovholder' })]);
  const approve = screen.getByRole('button', { name: 'Godkend' });
  await user.click(approve);
  expect(approve.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Du har selv indstillet sagen. En anden skal beslutte den.')).toBeTruthy();
  expect(screen.queryByLabelText(/Begrundelse/)).toBeNull();
});

it('says that no case waits', async () => {
  await openPage([anInbox({ waiting: [] })]);
  expect(screen.getByRole('heading', { name: 'Ingen sager venter' })).toBeTruthy();
});

it('reveals nothing to somebody without a part', async () => {
  answerCalls(() => failed({ code: 'refused' }));
  renderInDanish(<SteeringPage />);
  expect(await screen.findByRole('heading', { name: 'Ingen produkter at vise' })).toBeTruthy();
  expect(screen.queryByRole('tab')).toBeNull();
});

it('says that no answer came and fetches the page again', async () => {
  const left = [failed({ code: 'unavailable' }), { ok: true, value: inbox }];
  answerCalls(() => left.shift());
  renderInDanish(<SteeringPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Hent siden igen' }));
  expect(await screen.findByRole('button', { name: /IOT-1399/ })).toBeTruthy();
});

it('tells whose words are lost when somebody else decides the open case, and keeps them to be read', async () => {
  const told: ((payload: unknown) => void)[] = [];
  const left = [inbox, anInbox({ waiting: [second] })];
  answerWith((command, request) => {
    if (command === 'subscribeRealtimeChannel') {
      told.push(v.parse(v.object({ onEvent: v.function() }), request).onEvent);
      return { unsubscribe: () => Promise.resolve() };
    }
    if (command !== 'invoke') return true;
    const { functionKey } = v.parse(v.object({ functionKey: v.string() }), request);
    const passes = [{ productId: '10000', channel: 'product-10000', token: 'signed' }];
    const values: Record<string, () => unknown> = {
      openInbox: () => (left.length > 1 ? left.shift() : left[0]),
      listen: () => ({ passes }),
      nameThem: () => ({ wishes: [], people: [aPerson({ accountId: 'account-other', name: 'Mette Holm' })] }),
    };
    return { ok: true, value: values[functionKey]?.() };
  });
  renderInDanish(<SteeringPage />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Afslå' }));
  await writeMotive(user);
  await waitFor(() => expect(told).toHaveLength(1));
  const at = new Date().toISOString();
  act(() => told[0]?.({ productId: '10000', wishId: '10007', act: 'ruled', accountId: 'account-other', at }));
  const alert = await screen.findByText('IOT-1399 er besluttet imens');
  expect(alert.closest('[role=alert]')?.textContent).toContain('Følger visionen');
  expect(await screen.findByText('Mette Holm besluttede sagen om et ønske')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Fælles dataplatform' })).toBeTruthy();
});
