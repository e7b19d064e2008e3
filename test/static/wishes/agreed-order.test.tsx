/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WishesPage } from '../../../src/contract/definitions';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import { AgreedOrderBar } from '../../../static/wishes/order/agreed-order-bar';
import { anActor } from '../../builders/actors';
import { aWishesPage } from '../../builders/pages';
import { renderInDanish } from './in-danish';

const isOpen = ({ stage }: { stage: string }): boolean => stage === 'open';

const open = (overrides: Partial<WishesPage> = {}) => {
  const sent = answerCalls(() => ({ ok: true, value: {} }));
  const opened: string[] = [];
  const reloads: string[] = [];
  const state = openState(aWishesPage(overrides));
  renderInDanish(
    <AgreedOrderBar
      state={state}
      onOpenWish={({ key }) => opened.push(key)}
      onReload={() => reloads.push('reload')}
    />,
  );
  return { sent, opened, reloads, user: userEvent.setup(), order: state.wishes.filter(isOpen) };
};

const agreedOn = (wishIds: readonly string[]) => ({
  productId: '10000',
  decisionId: 'decision-1',
  at: '2026-03-03T09:00:00.000Z',
  takenBy: 'account-coordination',
  wishIds,
});

const openIds = () =>
  openState(aWishesPage())
    .wishes.filter(isOpen)
    .map(({ wishId }) => wishId);

it('sends the open wishes as they stand, with where it was agreed', async () => {
  const { sent, reloads, user, order } = open();
  await user.click(screen.getByRole('button', { name: 'Vedtag rækkefølgen …' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Vedtag' }));
  expect(screen.getByRole('dialog').textContent).toContain('Skriv, hvor rækkefølgen blev vedtaget.');
  await user.click(dialog.getByRole('textbox', { name: /Reference/ }));
  await user.paste('Koordinationsgruppemøde 4');
  await user.click(dialog.getByRole('button', { name: 'Vedtag' }));
  await waitFor(() => expect(reloads).toEqual(['reload']));
  expect(lastSentTo(sent, 'agreeOrder')).toMatchObject({
    order: order.map(({ wishId }) => wishId),
    reference: 'Koordinationsgruppemøde 4',
  });
});

it('says that the wishes stand as agreed', () => {
  open({ agreedOrder: agreedOn(openIds()) });
  const bar = screen.getByRole('group', { name: 'Vedtaget rækkefølge' });
  expect(bar.textContent).toContain(
    'Rækkefølgen blev vedtaget 3. marts 2026. Ønskerne står, som de blev vedtaget.',
  );
});

it('names what was moved and what is new, and leads there', async () => {
  const [first = '', second = '', ...others] = openIds();
  const { user, opened, order } = open({ agreedOrder: agreedOn([second, ...others.slice(0, -1), first]) });
  await user.click(screen.getByRole('button', { name: 'Vis de 2 afvigelser' }));
  const [moved, fresh] = screen.getAllByRole('listitem');
  expect(moved?.textContent).toContain(`${order[0]?.key}`);
  expect(moved?.textContent).toContain('og er nr. 1');
  expect(fresh?.textContent).toContain('er kommet til siden');
  await user.click(within(moved ?? document.body).getByRole('button'));
  expect(opened).toEqual([order[0]?.key]);
});

it('offers nobody else to agree', () => {
  open({ actor: anActor({ roles: ['vendor'] }), agreedOrder: agreedOn(openIds()) });
  expect(screen.queryByRole('button', { name: /Vedtag/ })).toBeNull();
});
