/** @jest-environment jsdom */
import { answerCalls } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kroner } from '../../../src/domain/money';
import { DecisionsPage } from '../../../static/wishes/decisions/decisions-page';
import { aDecision } from '../../builders/ledger';
import { failed, given, plain, renderView, type Shown } from './in-language';

const names = {
  wishes: [{ wishId: '10001', key: 'IOT-1314', title: 'Se LoRaWAN-rammer' }],
  people: [{ accountId: 'account-coordination', name: 'Karen Holm', active: true }],
};

const frameSet = (decisionId: string, at: string, amount: number) =>
  aDecision({
    decisionId,
    at,
    wishId: null,
    matter: { matter: 'frameSet', year: 2026, amount: kroner(amount), wishLimit: null },
    reference: '',
  });

const newest = {
  decisions: [aDecision(), frameSet('frame-2', '2026-02-01T09:00:00.000Z', 950_000)],
  next: 'more',
};
const oldest = { decisions: [frameSet('frame-1', '2026-01-14T09:00:00.000Z', 900_000)], next: null };

const open = (pages: unknown[] = [given(newest), given(oldest)], shown: Shown = {}) => {
  const sent = answerCalls((call) => (call === 'nameThem' ? given(names) : pages.shift()));
  const looked = renderView(DecisionsPage, shown);
  return { sent, looked, user: userEvent.setup() };
};

const rows = async () => {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => plain(row.textContent));
};

it('shows the newest decisions in the columns of the log', async () => {
  open();
  await screen.findAllByText('Karen Holm');
  expect((await rows())[0]).toBe(
    '10.02.2026IOT-1314 Se LoRaWAN-rammerIgangsat for 100.000 kr.Inden for rammenKaren HolmMøde 2',
  );
  expect(await rows()).toHaveLength(2);
});

it('fetches older decisions on demand, and then points to the one that was replaced', async () => {
  const { user, looked } = open();
  await user.click(await screen.findByRole('button', { name: 'Vis flere' }));
  await user.click(await screen.findByRole('button', { name: 'Afløser beslutningen af 14.01.2026' }));
  expect(looked.at(-1)?.details?.decision).toBe('frame-1');
  expect(await rows()).toHaveLength(3);
});

it('searches the whole log when it is narrowed', async () => {
  open(undefined, { details: { matter: 'frameSet' } });
  expect(await screen.findByText('2 af 3 beslutninger passer til filtret')).toBeTruthy();
});

it('fetches the decision that the address names, and stands at it', async () => {
  open(undefined, { details: { decision: 'frame-1' } });
  await screen.findByText(/^Browserens adresse viser nu/);
  expect(document.activeElement?.textContent).toContain('14.01.2026');
});

it('says when the address names a decision that is not there', async () => {
  open(undefined, { details: { decision: 'nowhere' } });
  expect(await screen.findByText('Beslutningen i adressen er ikke i loggen.')).toBeTruthy();
});

it('says what will stand in an empty log', async () => {
  open([given({ decisions: [], next: null })]);
  expect(await screen.findByRole('heading', { name: 'Ingen beslutninger endnu' })).toBeTruthy();
});

it('shows nothing to whoever may not see it', async () => {
  open([failed('refused')]);
  await screen.findByRole('alert');
  expect(screen.queryByRole('table')).toBeNull();
});

it('keeps what it has when the connection is lost, and goes on from there', async () => {
  const { user } = open([given(newest), failed('unavailable'), given(oldest)]);
  await user.click(await screen.findByRole('button', { name: 'Vis flere' }));
  await screen.findByText('Der kom intet svar');
  expect(await rows()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Hent siden igen' }));
  expect(await screen.findByRole('button', { name: 'Afløser beslutningen af 14.01.2026' })).toBeTruthy();
});

it('speaks English', async () => {
  open(undefined, { locale: 'en-US' });
  expect(plain((await screen.findByText(/^Started at/)).textContent)).toBe('Started at 100,000 kr.');
});

it('shows the order that was agreed on as it was that day', async () => {
  const agreed = aDecision({ wishId: null, matter: { matter: 'orderAgreed', wishIds: ['10001', '10002'] } });
  const { user } = open([given({ decisions: [agreed], next: null })]);
  await user.click(await screen.findByRole('button', { name: 'Vis rækkefølgen' }));
  await screen.findByText(/Se LoRaWAN-rammer/);
  expect(screen.getAllByRole('listitem').map((item) => plain(item.textContent))).toEqual([
    'IOT-1314 Se LoRaWAN-rammer',
    'Et ønske, du ikke kan se',
  ]);
});

it('says who decided together, and who stayed out for a conflict of interest', async () => {
  const ruled = aDecision({
    takenBy: 'account-steering',
    matter: {
      matter: 'ruled',
      caseId: 'case-1',
      outcome: 'approved',
      amount: kroner(100_000),
      extraGrant: kroner(0),
      condition: 'Aftalen er underskrevet',
      takingPart: ['account-steering', 'account-coordination'],
      conflicted: ['account-coordination'],
    },
  });
  open([given({ decisions: [ruled], next: null })]);
  await screen.findAllByText(/Karen Holm/);
  const [row] = await rows();
  expect(row).toContain('på vilkår: Aftalen er underskrevet');
  expect(row).toMatch(/Deltog: .* og Karen Holm/);
  expect(row).toContain('Deltog ikke på grund af en interessekonflikt: Karen Holm');
});
