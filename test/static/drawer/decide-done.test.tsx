/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DecideDone } from '../../../static/shared/wish/sections/decide-done';
import { aFrozenDone, aMetCriterion } from '../../builders/done';
import { aFrameInUse } from '../../builders/frames';
import { aWish } from '../../builders/wishes';
import { renderInDanish } from '../wishes/in-danish';
import { answerCalls } from './answers';

const open = async () => {
  const wish = aWish({ stage: 'started', done: aFrozenDone(aMetCriterion()) });
  const done: string[] = [];
  const functions = answerCalls({ decideDone: () => ({ wish, rev: 5, frame: aFrameInUse() }) });
  renderInDanish(
    <DecideDone
      wish={wish}
      done={wish.done}
      rev={4}
      onDone={() => done.push('done')}
      onReload={() => done.push('reload')}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Ændr kriterierne ved beslutning …' }));
  const dialog = within(await screen.findByRole('dialog'));
  const sent = () =>
    functions.called.filter(({ call }) => call === 'decideDone').map(({ payload }) => payload);
  return { user, dialog, done, sent };
};

it('sends a new criterion with why, on the record as it was read', async () => {
  const { user, dialog, done, sent } = await open();
  await user.click(dialog.getByRole('textbox', { name: /Kriteriets ordlyd/ }));
  await user.paste('Testet af to kommuner');
  await user.click(dialog.getByRole('textbox', { name: /Begrundelse/ }));
  await user.paste('Der er to testkommuner');
  await user.click(dialog.getByRole('button', { name: 'Ændr kriterierne' }));
  await waitFor(() => expect(done).toEqual(['done']));
  expect(sent()).toMatchObject([
    { rev: 4, change: { change: 'add', text: 'Testet af to kommuner' }, basis: 'Der er to testkommuner' },
  ]);
});

it('sends nothing without a criterion and a reason, and says so', async () => {
  const { user, dialog, sent } = await open();
  await user.click(dialog.getByRole('radio', { name: 'Et kriterium udgår' }));
  await user.click(dialog.getByRole('button', { name: 'Ændr kriterierne' }));
  expect(screen.getByRole('dialog').textContent).toContain('Vælg kriteriet.');
  expect(screen.getByRole('dialog').textContent).toContain('Skriv, hvorfor kriterierne ændres.');
  expect(sent()).toEqual([]);
});
