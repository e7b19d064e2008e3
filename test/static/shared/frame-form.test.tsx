/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from './host';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kroner } from '../../../src/domain/money';
import type { Frame } from '../../../src/domain/frame';
import { FrameForm } from '../../../static/shared/parts/frame-form';
import { aFrameInUse, aMovement } from '../../builders/frames';
import { renderInDanish } from './in-danish';

const openForm = (frame: Frame, answer: unknown = { ok: true, value: { frame, rev: 6 } }) => {
  const sent = answerCalls(() => answer);
  const onSet = jest.fn();
  renderInDanish(
    <FrameForm frame={frame} rev={5} onSet={onSet} onCancel={() => undefined} onReload={() => undefined} />,
  );
  return { user: userEvent.setup(), sent, onSet };
};

const fillGrounds = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(screen.getByLabelText(/Grundlag/), 'Budget 2026');
  await user.type(screen.getByLabelText(/Reference/), 'Styregruppemøde, punkt 4');
};

const submit = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Fastsæt ramme' }));

it('sets the frame on the revision that was seen', async () => {
  const { user, sent, onSet } = openForm(aFrameInUse());
  await user.clear(screen.getByLabelText(/^Ramme/));
  await user.type(screen.getByLabelText(/^Ramme/), '1,5 mio. kr.');
  await fillGrounds(user);
  await submit(user);
  expect(lastSentTo(sent, 'setFrame')).toMatchObject({ rev: 5, year: 2026, amount: kroner(1_500_000) });
  expect(onSet).toHaveBeenCalledWith(aFrameInUse(), 6);
});

it("sets next year's frame as one that nobody has set", async () => {
  const { user, sent } = openForm(aFrameInUse());
  await user.click(screen.getByRole('radio', { name: '2027' }));
  await fillGrounds(user);
  await submit(user);
  expect(lastSentTo(sent, 'setFrame')).toMatchObject({ rev: 0, year: 2027 });
});

it('asks for the decision behind the frame', async () => {
  const { user, sent } = openForm(aFrameInUse());
  await submit(user);
  expect(screen.getByText('Skriv grundlaget for rammen.')).toBeTruthy();
  expect(sent).toEqual([]);
});

it('edits the base alone and tells what comes on top', () => {
  const movements = [aMovement(), aMovement({ kind: 'extraGrant', amount: kroner(100_000) })];
  openForm(aFrameInUse({ movements }));
  expect(screen.getByLabelText(/^Ramme/)).toHaveProperty('value', '1.200.000');
  expect(screen.getByText(/100\.000.kr\. kommer oveni/)).toBeTruthy();
});

it('keeps what was typed when somebody else set the frame first', async () => {
  const { user, onSet } = openForm(aFrameInUse(), { ok: false, error: { code: 'changedMeanwhile' } });
  await fillGrounds(user);
  await submit(user);
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByDisplayValue('Budget 2026')).toBeTruthy();
  expect(onSet).not.toHaveBeenCalled();
});
