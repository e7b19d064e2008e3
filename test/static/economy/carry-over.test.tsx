/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kroner } from '../../../src/domain/money';
import { EconomyPage } from '../../../static/wishes/economy/economy-page';
import { anActor } from '../../builders/actors';
import { aCommitment, aFrame } from '../../builders/frames';
import { anEconomy } from '../../builders/ledger';
import { given, plain, renderView } from './in-language';

/** 2025 holds 60.000 kr. for a wish and has 40.000 left. */
const before = {
  ...aFrame({
    granted: kroner(100_000),
    commitments: [aCommitment({ wishId: '10001', amount: kroner(60_000) })],
  }),
  year: 2025,
};

const open = (economy = anEconomy({ before }), roles: ('steering' | 'coordination')[] = ['steering']) => {
  const answers: Record<string, unknown> = {
    openEconomy: given(economy),
    openDecisions: given({ decisions: [], next: null }),
    nameThem: given({ wishes: [], people: [] }),
    carryOver: given({ before, frame: economy.frame }),
  };
  const sent = answerCalls((call) => answers[call]);
  const reloads: string[] = [];
  renderView(EconomyPage, {
    page: { actor: anActor({ roles }) },
    onReload: () => Promise.resolve(void reloads.push('reload')),
  });
  return { sent, reloads, user: userEvent.setup() };
};

const opener = () => screen.findByRole('button', { name: 'Overfør fra 2025 …' });

it('carries over what follows the wishes, and so much of the rest as was decided', async () => {
  const { sent, reloads, user } = open();
  await user.click(await opener());
  const dialog = within(await screen.findByRole('dialog'));
  expect(plain(screen.getByRole('dialog').textContent)).toContain('Følger ønskerne60.000 kr.');
  await user.clear(dialog.getByRole('textbox', { name: /Heraf overføres/ }));
  await user.paste('25.000');
  await user.click(dialog.getByRole('textbox', { name: /Grundlag/ }));
  await user.paste('Ønskerne er ikke leveret endnu');
  await user.click(dialog.getByRole('textbox', { name: /Reference/ }));
  await user.paste('Styregruppemøde 20.01');
  await user.click(dialog.getByRole('button', { name: 'Overfør til 2026' }));
  await waitFor(() => expect(reloads).toEqual(['reload']));
  expect(lastSentTo(sent, 'carryOver')).toEqual({
    productId: '10000',
    year: 2025,
    bound: kroner(60_000),
    rest: kroner(25_000),
    basis: 'Ønskerne er ikke leveret endnu',
    reference: 'Styregruppemøde 20.01',
  });
});

it('sends nothing above what is left, and says how much that is', async () => {
  const { sent, user } = open();
  await user.click(await opener());
  const dialog = within(await screen.findByRole('dialog'));
  await user.clear(dialog.getByRole('textbox', { name: /Heraf overføres/ }));
  await user.paste('40.001');
  await user.click(dialog.getByRole('button', { name: 'Overfør til 2026' }));
  expect(plain(screen.getByRole('dialog').textContent)).toContain('Der er kun 40.000 kr. tilbage.');
  expect(lastSentTo(sent, 'carryOver')).toBeUndefined();
});

it.each([
  ['whoever does not decide on the frame', anEconomy({ before }), ['coordination']],
  ['a year that has nothing to hand on', anEconomy(), ['steering']],
  ['a year whose frame is not set', anEconomy({ before, frame: aFrame({ movements: [] }) }), ['steering']],
] as const)('is not offered to %s', async (_, economy, roles) => {
  open(economy, [...roles]);
  await screen.findByRole('button', { name: /Kvartalsrapport/ });
  expect(screen.queryByRole('button', { name: /^Overfør/ })).toBeNull();
});
