/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kroner } from '../../../src/domain/money';
import { EconomyPage } from '../../../static/wishes/economy/economy-page';
import { aCommitment, aFrame } from '../../builders/frames';
import { aDecision, anEconomy, anEntry } from '../../builders/ledger';
import { failed, given, plain, renderView, type Shown } from './in-language';

const names = {
  wishes: [{ wishId: '10001', key: 'IOT-1314', title: 'Se LoRaWAN-rammer' }],
  people: [{ accountId: 'account-coordination', name: 'Karen Holm', active: false }],
};

const frame = aFrame({
  granted: kroner(900_000),
  commitments: [aCommitment({ wishId: '10001', amount: kroner(100_000) })],
});

const started = anEntry();
const base = anEntry({
  entryId: 'act-0:base:frame',
  kind: 'base',
  amount: kroner(900_000),
  wishId: null,
  decisionId: 'decision-0',
  at: '2026-01-14T09:00:00.000Z',
});

const twoPages: Record<string, unknown> = {
  openEconomy: given(anEconomy({ frame, entries: [started], next: 'page-2' })),
  moreEntries: given({ entries: [base], next: null }),
  openDecisions: given({ decisions: [aDecision()], next: null }),
  nameThem: given(names),
};

const open = (answers: Record<string, unknown> = {}, shown: Shown = {}) => {
  const all = { ...twoPages, ...answers };
  const sent = answerCalls((call) => {
    const answer = all[call];
    return Array.isArray(answer) && answer.length > 1
      ? answer.shift()
      : Array.isArray(answer)
        ? answer[0]
        : answer;
  });
  const looked = renderView(EconomyPage, shown);
  return { sent, looked, user: userEvent.setup() };
};

const tableRows = async (name: string) => {
  const group = await screen.findByRole('group', { name });
  return within(group)
    .getAllByRole('row')
    .map((row) => plain(row.textContent));
};

it('reads the year to the end before it shows its figures, and says that they agree with the frame', async () => {
  const { sent } = open();
  await screen.findByText('De 2 posteringer for 2026 giver de samme summer som rammen.');
  expect(lastSentTo(sent, 'moreEntries')).toEqual({ productId: '10000', year: 2026, next: 'page-2' });
  expect(
    plain(screen.getByRole('img', { name: /^Ved udgangen af november 2026/ }).getAttribute('aria-label')),
  ).toContain('disponeret 100.000 kr. af rammen på 900.000 kr.');
});

it('shows each entry with its wish, who booked it and the reference of its decision', async () => {
  open();
  await screen.findByRole('button', { name: 'Møde 2' });
  await screen.findAllByText('Karen Holm (tidligere medlem)');
  expect((await tableRows('Posteringer'))[1]).toBe(
    '10.02.2026DisponeringUdviklingIOT-1314 Se LoRaWAN-rammer100.000 kr.Karen Holm (tidligere medlem)Møde 2',
  );
});

it('tells what started wishes hold and what is left when the list is started down to the line', async () => {
  open();
  const held = await tableRows('Igangsatte ønsker, ældste først · kr. ekskl. moms');
  expect(held.at(-1)).toBe('1 ønske i alt100.000 kr.');
  const forecast = await tableRows('Rammen i dag og efter igangsættelse · kr. ekskl. moms');
  expect(forecast[1]).toBe('I dag900.000 kr.0 kr.100.000 kr.0 kr.800.000 kr.');
});

it('narrows the entries by what is typed, and clears that again', async () => {
  const { user, looked } = open({}, { details: { find: 'findes ikke' } });
  await screen.findByText('Ingen posteringer passer til filtret.');
  await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
  expect(await screen.findByRole('button', { name: 'Møde 2' })).toBeTruthy();
  expect(looked.at(-1)?.details).toEqual({ entry: '', line: '', find: '' });
});

it('leads from an entry to its decision', async () => {
  const { user, looked } = open();
  await user.click(await screen.findByRole('button', { name: 'Møde 2' }));
  expect(looked.at(-1)).toEqual({ surface: 'decisions', details: { decision: 'decision-1' } });
});

it('shows a quarter from the books with its balances', async () => {
  open({}, { details: { quarter: '1' } });
  const rows = await tableRows('Rammen til ønsker, uden koordinering');
  expect(rows.slice(1)).toEqual([
    'Primo 1. januar 20260 kr.0 kr.0 kr.0 kr.',
    'Bevægelser900.000 kr.0 kr.100.000 kr.800.000 kr.',
    'Ultimo 31. marts 2026900.000 kr.0 kr.100.000 kr.800.000 kr.',
  ]);
});

it('warns when the entries and the frame differ', async () => {
  open({ moreEntries: given({ entries: [], next: null }) });
  expect(await screen.findByText('Posteringerne og rammen er ikke ens')).toBeTruthy();
});

it('says who sets a frame that is not set', async () => {
  open({ openEconomy: given(anEconomy({ frame: aFrame({ movements: [] }) })) });
  expect(await screen.findByRole('heading', { name: 'Rammen for 2026 er ikke fastsat' })).toBeTruthy();
  expect(screen.getByText('Der er ingen posteringer endnu.')).toBeTruthy();
});

it('shows no figures of half a year when the connection is lost, and goes on from there', async () => {
  const { user } = open({ moreEntries: [failed('unavailable'), twoPages['moreEntries']] });
  await screen.findByText('Der kom intet svar');
  expect(screen.queryByRole('img', { name: /^Ved udgangen/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Hent siden igen' }));
  expect(await screen.findByRole('img', { name: /^Ved udgangen/ })).toBeTruthy();
});

it('shows nothing to whoever may not see it', async () => {
  open({ openEconomy: failed('refused') });
  await screen.findByRole('alert');
  expect(screen.queryByRole('table')).toBeNull();
});

it('speaks English', async () => {
  open({}, { locale: 'en-US' });
  expect(await screen.findByText('The 2 entries for 2026 come to the same sums as the frame.')).toBeTruthy();
});
