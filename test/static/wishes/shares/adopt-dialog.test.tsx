/** @jest-environment jsdom */
import { answerWith } from '../bridge-in-place';
import { openShares, someVoices, summary } from './screen';
import { screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import type { AppError } from '../../../../src/contract/errors';
import { kroner } from '../../../../src/domain/money';
import { moveWish } from '../../../../src/domain/rank';
import { anActor } from '../../../builders/actors';
import { aSupport } from '../../../builders/support';
import { aWish } from '../../../builders/wishes';
import { plain } from '../in-danish';

const request = v.object({ functionKey: v.string(), payload: v.unknown() });
const anchor = v.union([v.object({ before: v.string() }), v.object({ after: v.string() })]);
const rankPayload = v.object({ wishId: v.string(), anchor });

const wishes = ['10009', '10003', '10002', '10001'].map((wishId) =>
  aWish({ wishId, key: `IOT-${wishId}`, estimate: kroner(100_000) }),
);

interface Refusals {
  /** Settles before a move is answered. */
  before?: () => Promise<void>;
  rankWish?: (moves: number) => AppError | null;
  adoptProposal?: () => AppError | null;
}

/** A host that ranks and logs, and refuses what a test wants refused. */
const aHost = (refusals: Refusals = {}) => {
  let order: readonly string[] = wishes.map(({ wishId }) => wishId);
  let moves = 0;
  const logged: unknown[] = [];
  const flags: unknown[] = [];
  const refused = (error: AppError | null | undefined) => (error ? { ok: false, error } : null);
  const rank = (payload: unknown) => {
    const refusal = refused(refusals.rankWish?.(moves));
    if (refusal) return refusal;
    const move = v.parse(rankPayload, payload);
    order = moveWish(order, move.wishId, move.anchor);
    moves += 1;
    return { ok: true, value: { order } };
  };
  const rankAfter = async (payload: unknown) => {
    await refusals.before?.();
    return rank(payload);
  };
  const log = (payload: unknown) => {
    const refusal = refused(refusals.adoptProposal?.());
    if (!refusal) logged.push(payload);
    return refusal ?? { ok: true, value: {} };
  };
  answerWith((command, sent) => {
    if (command === 'showFlag') flags.push(sent);
    if (command !== 'invoke') return true;
    const { functionKey, payload } = v.parse(request, sent);
    return functionKey === 'rankWish' ? rankAfter(payload) : log(payload);
  });
  return { order: () => order, moves: () => moves, logged, flags };
};

const opener = () => screen.findByRole('button', { name: 'Brug som rækkefølge' });

/** The dialog over three supported wishes of 100.000 kr. that stand below one that nobody supports. */
const openDialog = async (refusals: Refusals = {}) => {
  const host = aHost(refusals);
  const reloads: string[] = [];
  const { user } = openShares({
    page: { wishes, voices: someVoices() },
    onReload: async () => void reloads.push('reload'),
  });
  await summary();
  await user.click(await opener());
  const dialog = await screen.findByRole('dialog', { name: 'Brug forslaget som rækkefølge' });
  const confirm = () => user.click(within(dialog).getByRole('button', { name: 'Brug som rækkefølge' }));
  return { host, user, dialog, confirm, reloads };
};

test('says before anything is moved that people decide, what is moved and that it is logged', async () => {
  const { dialog, host } = await openDialog();
  const words = plain(dialog.textContent);
  expect(words).toContain(
    'Forslaget bestemmer ikke. Det er koordinationsgruppen, der beslutter rækkefølgen.',
  );
  expect(words).toContain(
    'De 3 ønsker flyttes øverst i Jira i forslagets orden. Resten følger efter som nu.',
  );
  expect(words).toContain('Beslutningen skrives i beslutningsloggen.');
  expect(host.moves()).toBe(0);
});

test('takes the focus, and gives it back to the button when it is closed', async () => {
  const { dialog, user } = await openDialog();
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Annullér' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const button = await opener();
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test('moves the wishes, logs what was decided and on what grounds, and fetches the list anew', async () => {
  const { host, confirm, reloads, user } = await openDialog();
  await user.click(screen.getByRole('textbox', { name: 'Reference' }));
  await user.paste('Møde 3');
  await confirm();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(host.order()).toEqual(['10001', '10002', '10003', '10009']);
  expect(host.logged).toEqual([
    expect.objectContaining({
      productId: '10000',
      wishIds: ['10001', '10002', '10003'],
      matter: expect.objectContaining({
        budget: kroner(370_000),
        cost: kroner(300_000),
        completion: 'add1u',
      }),
      basis: expect.stringContaining('Fordelingsforslag: 3 ønsker'),
      reference: 'Møde 3',
    }),
  ]);
  expect(reloads).toEqual(['reload']);
  expect(host.flags).toHaveLength(1);
});

test('asks for the grounds of the decision and moves nothing without them', async () => {
  const { host, confirm, user } = await openDialog();
  await user.clear(screen.getByRole('textbox', { name: /^Grundlag/ }));
  await confirm();
  expect(screen.getByText('Skriv, hvad beslutningen bygger på.')).toBeTruthy();
  expect([host.moves(), host.logged]).toEqual([0, []]);
});

test('says how far it came when a move is refused, and logs nothing', async () => {
  const { host, confirm, reloads } = await openDialog({
    rankWish: (moves) => (moves === 1 ? { code: 'movedMeanwhile' } : null),
  });
  await confirm();
  expect(await screen.findByText(/^1 af 3 var flyttet, da det gik galt\./)).toBeTruthy();
  expect(screen.getByRole('alert')).toBeTruthy();
  expect([host.moves(), host.logged, reloads]).toEqual([1, [], ['reload']]);
});

test('stops between two moves when somebody asks, says how far it came, and logs nothing', async () => {
  const { host, confirm, user, dialog } = await openDialog({ before: () => answered });
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await confirm();
  await user.click(await within(dialog).findByRole('button', { name: 'Stop' }));
  answer();
  expect(await screen.findByText(/^Stoppet, da 1 af 3 var flyttet\./)).toBeTruthy();
  expect([host.moves(), host.logged]).toEqual([1, []]);
});

test('says that nothing is logged when the log refuses the decision', async () => {
  const { host, confirm } = await openDialog({ adoptProposal: () => ({ code: 'unavailable' }) });
  await confirm();
  expect(await screen.findByText(/^3 af 3 var flyttet, da det gik galt\./)).toBeTruthy();
  expect([host.moves(), host.flags]).toEqual([3, []]);
});

test('logs the weights of those who have a share, where the shares are weighted', async () => {
  const host = aHost();
  const { user } = openShares({ page: { wishes, voices: someVoices() } });
  await summary();
  await user.click(screen.getByRole('radio', { name: 'Vægtet efter størrelse' }));
  await user.clear(screen.getByRole('textbox', { name: 'Ballerup Kommune' }));
  await user.paste('4');
  await user.click(await opener());
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Brug som rækkefølge' }));
  await waitFor(() => expect(host.logged).toHaveLength(1));
  expect(host.logged[0]).toMatchObject({
    matter: {
      shares: 'size',
      weights: [
        { authorityId: 'aarhus', weight: 1 },
        { authorityId: 'ballerup', weight: 4 },
      ],
    },
  });
});

describe('whoever may not use the proposal is told why', () => {
  test('a vendor', async () => {
    openShares({ page: { actor: anActor({ accountId: 'account-vendor', roles: ['vendor'] }) } });
    expect(await screen.findByText('Kun koordinationsgruppen kan bruge forslaget.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Brug som rækkefølge' })).toBeNull();
  });

  test('somebody whom Jira does not let rank', async () => {
    openShares({ page: { jira: { mayRank: false, mayEdit: true, mayCreate: true } } });
    expect(await screen.findByText('Jira giver dig ikke ret til at flytte sager i projektet.')).toBeTruthy();
  });

  test('somebody with more wishes than can be moved at a time', async () => {
    const many = Array.from({ length: 201 }, (_, at) => aWish({ wishId: String(at), estimate: kroner(1) }));
    const voice = aSupport({ wishIds: many.map(({ wishId }) => wishId) });
    openShares({ page: { wishes: many, voices: [{ rev: 1, value: voice }] } });
    expect(await screen.findByText(/^Forslaget rummer flere end 200 ønsker\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Brug som rækkefølge' })).toBeNull();
  });

  test('somebody before the whole list has come', async () => {
    openShares({ page: { next: 'more' } });
    expect(await screen.findByText('Vent, til alle ønsker er hentet.')).toBeTruthy();
  });
});
