/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kroner } from '../../../src/domain/money';
import type { Role } from '../../../src/domain/roles';
import { EconomyPage } from '../../../static/wishes/economy/economy-page';
import { anActor } from '../../builders/actors';
import { aFrame } from '../../builders/frames';
import { anEconomy } from '../../builders/ledger';
import { given, renderView } from './in-language';

const frame = {
  ...aFrame({ granted: kroner(900_000) }),
  coordination: {
    movements: [{ kind: 'base' as const, amount: kroner(50_000), decisionId: 'decision-1' }],
    costs: [],
  },
};

const open = (roles: Role[], economy = anEconomy({ frame })) => {
  const answers: Record<string, unknown> = {
    openEconomy: given(economy),
    openDecisions: given({ decisions: [], next: null }),
    nameThem: given({ wishes: [], people: [] }),
    bringIn: given(frame),
    payCoordination: given(frame),
    keepAgreement: given(economy.agreements),
  };
  const sent = answerCalls((call) => answers[call]);
  const reloads: string[] = [];
  renderView(EconomyPage, {
    page: { actor: anActor({ roles }) },
    onReload: () => Promise.resolve(void reloads.push('reload')),
  });
  return { sent, reloads, user: userEvent.setup() };
};

const dialog = async () => within(await screen.findByRole('dialog'));

const write = async (user: ReturnType<typeof userEvent.setup>, field: RegExp, text: string) => {
  await user.click((await dialog()).getByRole('textbox', { name: field }));
  await user.paste(text);
};

it('brings money in for coordination, with why and where it was decided', async () => {
  const { sent, reloads, user } = open(['steering']);
  await user.click(await screen.findByRole('button', { name: 'Tilfør penge …' }));
  await user.click((await dialog()).getByRole('radio', { name: 'Koordinering' }));
  await user.click((await dialog()).getByRole('radio', { name: 'Bidrag' }));
  await write(user, /Beløb/, '12.500');
  await write(user, /Grundlag/, 'Bidrag fra tre kommuner');
  await write(user, /Reference/, 'Styregruppemøde 2');
  await user.click((await dialog()).getByRole('button', { name: 'Tilfør' }));
  await waitFor(() => expect(reloads).toEqual(['reload']));
  expect(lastSentTo(sent, 'bringIn')).toMatchObject({
    year: 2026,
    purpose: 'coordination',
    kind: 'contribution',
    amount: kroner(12_500),
    basis: 'Bidrag fra tre kommuner',
    reference: 'Styregruppemøde 2',
  });
});

it('has no base to bring in for wishes: that is set elsewhere', async () => {
  const { user } = open(['steering']);
  await user.click(await screen.findByRole('button', { name: 'Tilfør penge …' }));
  expect((await dialog()).queryByRole('radio', { name: 'Grundramme' })).toBeNull();
  await user.click((await dialog()).getByRole('radio', { name: 'Koordinering' }));
  expect((await dialog()).getByRole('radio', { name: 'Grundramme' })).toBeTruthy();
});

it('books a credit note on coordination as money that comes back', async () => {
  const { sent, reloads, user } = open(['secretariat']);
  await user.click(await screen.findByRole('button', { name: 'Udgift til koordinering …' }));
  await write(user, /Beløb/, '1.200,50');
  await user.click((await dialog()).getByRole('checkbox', { name: /Kreditnota/ }));
  await write(user, /Fakturanummer/, 'K-17');
  await write(user, /Hvad er betalt/, 'Lokaler aflyst');
  await user.click((await dialog()).getByRole('button', { name: 'Bogfør' }));
  await waitFor(() => expect(reloads).toEqual(['reload']));
  expect(lastSentTo(sent, 'payCoordination')).toMatchObject({
    amount: kroner(-1_200.5),
    invoice: 'K-17',
    text: 'Lokaler aflyst',
  });
});

it('sends nothing while something is missing, and says what', async () => {
  const { sent, user } = open(['secretariat']);
  await user.click(await screen.findByRole('button', { name: 'Udgift til koordinering …' }));
  await user.click((await dialog()).getByRole('button', { name: 'Bogfør' }));
  expect(screen.getByRole('dialog').textContent).toContain('Skriv fakturaens nummer.');
  expect(screen.getByRole('dialog').textContent).toContain('Skriv, hvad der er betalt.');
  expect(lastSentTo(sent, 'payCoordination')).toBeUndefined();
});

it.each<[Role, string[]]>([
  ['vendor', []],
  ['reader', []],
  ['coordination', ['Udgift til koordinering …']],
  ['steering', ['Tilfør penge …']],
])('offers a %s what they may book', async (role, names) => {
  open([role]);
  await screen.findByRole('button', { name: /Kvartalsrapport/ });
  const offered = screen.queryAllByRole('button', { name: /^(Tilfør penge|Udgift)/ });
  expect(offered.map((button) => button.textContent)).toEqual(names);
});

describe('agreements', () => {
  const agreements = {
    rev: 4,
    value: {
      productId: '10000',
      agreements: [
        {
          kind: 'connection' as const,
          authorityId: 'aarhus',
          from: '2025-01-01',
          until: '2026-12-31',
          reference: 'Sag 2025-12',
        },
      ],
    },
  };

  it('say in words what is missing and what ends soon', async () => {
    open(['reader'], anEconomy({ frame, agreements }));
    const row = await screen.findByRole('row', { name: /^Aarhus/ });
    expect(row.textContent).toContain('Udløber 31.12.2026, om 33 dage');
    expect(row.textContent).toContain('Mangler');
    expect(within(row).queryByRole('button')).toBeNull();
  });

  it('are written down on the revision that was read', async () => {
    const { sent, reloads, user } = open(['secretariat'], anEconomy({ frame, agreements }));
    await user.click(await screen.findByRole('button', { name: /^Notér: Aarhus.*, Faktureringsaftale$/ }));
    const from = (await dialog()).getByLabelText(/Gælder fra/);
    await user.type(from, '2026-01-01');
    await write(user, /Hvor ligger aftalen/, 'Sag 2026-7');
    await user.click((await dialog()).getByRole('button', { name: 'Notér aftalen' }));
    await waitFor(() => expect(reloads).toEqual(['reload']));
    expect(lastSentTo(sent, 'keepAgreement')).toEqual({
      productId: '10000',
      rev: 4,
      agreement: {
        kind: 'invoicing',
        authorityId: 'aarhus',
        from: '2026-01-01',
        until: null,
        reference: 'Sag 2026-7',
      },
    });
  });
});
