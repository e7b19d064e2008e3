/** @jest-environment jsdom */
import './bridge-in-place';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { markEnded } from '../../../src/domain/ended-elsewhere';
import { kroner } from '../../../src/domain/money';
import type { Role } from '../../../src/domain/roles';
import { EndedWishes } from '../../../static/wishes/ended-wishes';
import { anActor } from '../../builders/actors';
import { aCommitment, aFrame } from '../../builders/frames';
import { aWishesPage } from '../../builders/pages';
import { answerCalls } from '../drawer/answers';
import { plain, renderInDanish } from './in-danish';

const AT = '2026-03-03T09:00:00.000Z';

const open = (role: Role) => {
  const commitments = [
    aCommitment({ wishId: '10001', amount: kroner(165_000) }),
    aCommitment({ wishId: '10002' }),
  ];
  const closed = markEnded(aFrame({ commitments }), '10001', { how: 'closed', at: AT });
  const frame = markEnded(closed, '10002', { how: 'gone', at: AT });
  const functions = answerCalls({
    nameThem: () => ({ wishes: [{ wishId: '10001', key: 'VEJ-3', title: 'Rutevejledning' }], people: [] }),
    settleEnd: () => frame,
  });
  const reloads: string[] = [];
  const page = aWishesPage({ actor: anActor({ roles: [role] }), frame });
  renderInDanish(<EndedWishes page={page} onReload={() => reloads.push('reload')} />);
  return { ...functions, reloads, user: userEvent.setup() };
};

it('names each wish with what it holds, also one that is gone', async () => {
  open('coordination');
  expect(await screen.findByText('VEJ-3')).toBeTruthy();
  expect(plain(document.body.textContent)).toContain('VEJ-3 Rutevejledning · holder 165.000 kr.');
  expect(document.body.textContent).toContain('Slettet eller flyttet ønske (nr. 10002)');
  expect(document.body.textContent).toContain('Tovholderen bringer det i orden');
  expect(screen.queryByRole('button')).toBeNull();
});

it('lets the tovholder say what it cost and why, and nothing before both are said', async () => {
  const { user, called, reloads } = open('tovholder');
  await user.click(await screen.findByRole('button', { name: 'Bring i orden: VEJ-3 Rutevejledning' }));
  const dialog = within(await screen.findByRole('dialog'));
  const confirm = dialog.getByRole('button', { name: 'Bogfør og frigiv resten' });
  await user.click(confirm);
  expect(screen.getByRole('dialog').textContent).toContain('Skriv, hvorfor ønsket ikke længere er i gang.');
  await user.type(dialog.getByRole('textbox', { name: /^Forbrugt/ }), '150.000');
  expect(plain(screen.getByRole('dialog').textContent)).toContain('15.000 kr. frigives til rammen.');
  await user.type(dialog.getByRole('textbox', { name: /^Begrundelse/ }), 'Leveret i foråret');
  await user.click(confirm);
  await waitFor(() => expect(reloads).toEqual(['reload']));
  const sent = called.filter(({ call }) => call === 'settleEnd').map(({ payload }) => payload);
  expect(sent).toMatchObject([{ wishId: '10001', spent: kroner(150_000), reason: 'Leveret i foråret' }]);
});
