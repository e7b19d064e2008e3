/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DoneVersion } from '../../../src/domain/done-versions';
import { OlderVersions } from '../../../static/shared/wish/sections/older-versions';
import { aCriterion, aDone } from '../../builders/done';
import { renderInDanish } from '../wishes/in-danish';
import { answerCalls } from './answers';

const people = [{ accountId: 'account-tovholder', name: 'Åse Ørsted', active: true }];

const before = aCriterion({ id: 'a', text: 'Vejledningen er skrevet' });
const after = { ...before, text: 'Vejledningen er skrevet på dansk' };
const came = aCriterion({ id: 'b', text: 'Testet af to kommuner' });

const aVersion = (
  version: number,
  frozen: boolean,
  ...criteria: DoneVersion['done']['criteria']
): DoneVersion => ({
  productId: '10000',
  wishId: '10001',
  at: `2026-03-0${version}T10:00:00.000Z`,
  accountId: 'account-tovholder',
  done: { version, frozen, criteria },
});

const now = aVersion(4, true, after, came);
const open = async (versions: readonly DoneVersion[]) => {
  answerCalls({ openDoneVersions: () => ({ versions, people }) });
  renderInDanish(<OlderVersions wishId="10001" done={now.done} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Vis tidligere versioner' }));
  return user;
};

it('shows first what was agreed at the start, and how each criterion stands today', async () => {
  await open([now, aVersion(3, true, after), aVersion(2, true, before), aVersion(1, false, before)]);
  const list = await screen.findByRole('list', { name: 'Kriterierne i version 2' });
  expect(list.textContent).toContain('Åben: Vejledningen er skrevet');
  expect(list.textContent).toContain('Hedder nu: Vejledningen er skrevet på dansk');
  expect(document.body.textContent).toContain('Kommet til siden: »Testet af to kommuner«');
  expect(document.body.textContent).toContain(
    'Version 2 · 2. marts 2026 · Åse Ørsted · aftalt ved igangsættelsen',
  );
});

it('shows the version that is chosen', async () => {
  const user = await open([now, aVersion(3, true, after), aVersion(2, true, before)]);
  await user.click(await screen.findByRole('combobox', { name: 'Version' }));
  await user.click(await screen.findByRole('option', { name: /^Version 3/ }));
  expect(screen.getByRole('list', { name: 'Kriterierne i version 3' }).textContent).not.toContain(
    'Hedder nu',
  );
});

it('says so where nothing earlier was kept', async () => {
  await open([now]);
  expect(await screen.findByText('Der er ingen tidligere versioner, der kan vises.')).toBeTruthy();
});

it('offers nothing for the first version', () => {
  answerCalls({});
  renderInDanish(<OlderVersions wishId="10001" done={{ ...aDone(before), version: 1 }} />);
  expect(screen.queryByRole('button')).toBeNull();
});
