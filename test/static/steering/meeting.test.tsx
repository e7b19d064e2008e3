/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Inbox, InboxEntry } from '../../../src/contract/definitions';
import { kroner, NOTHING } from '../../../src/domain/money';
import { SteeringPage } from '../../../static/steering/steering-page';
import { aCase, aRuling } from '../../builders/cases';
import { anInbox, anInboxEntry } from '../../builders/inbox';
import { aWish } from '../../builders/wishes';
import { renderInDanish } from '../shared/in-danish';

const NAMES: Readonly<Record<string, string>> = {
  '1': 'Fælles login',
  '2': 'Fælles kort',
  '3': 'Fælles søgning',
};

const entry = (id: string, overrides: Partial<InboxEntry> = {}): InboxEntry =>
  anInboxEntry({
    case: aCase({ caseId: `case-${id}`, wishId: id }),
    wish: aWish({ wishId: id, key: `IOT-${id}`, title: NAMES[id] ?? '' }),
    ...overrides,
  });

const ALL = ['1', '2', '3'];

/** A host over an inbox that answers decisions as the app does; a case that `lost` names is decided by somebody else. */
const openPage = async ({
  waiting = ALL,
  lost = '',
}: { waiting?: readonly string[]; lost?: string } = {}) => {
  let inbox: Inbox = anInbox({ waiting: waiting.map((id) => entry(id)) });
  const without = (caseId: string) => ({
    ...inbox,
    waiting: inbox.waiting.filter((one) => one.case.caseId !== caseId),
  });
  const sent = answerCalls((call) => {
    if (call !== 'decideCase') return { ok: true, value: inbox };
    const { caseId, outcome } = lastSentTo(sent, 'decideCase') as { caseId: string; outcome: 'approved' };
    inbox = without(caseId);
    if (caseId === lost) return { ok: false, error: { code: 'changedMeanwhile' } };
    const amount = outcome === 'approved' ? kroner(310_000) : null;
    const ruling = aRuling({ outcome, amount, extraGrant: NOTHING });
    const id = caseId.slice('case-'.length);
    const decided = aCase({ caseId, wishId: id, state: 'decided', ruling });
    return { ok: true, value: entry(id, { case: decided }) };
  });
  renderInDanish(<SteeringPage />);
  await screen.findByRole('tab', { name: /^Indbakke/ });
  return { sent, user: userEvent.setup() };
};

type User = ReturnType<typeof userEvent.setup>;

const startMeeting = async (user: User) => {
  await user.click(screen.getByRole('button', { name: /^(Start|Fortsæt) møde$/ }));
  await screen.findByRole('region', { name: 'Møde' });
};

const focused = () => (document.activeElement?.textContent ?? '').replaceAll('\u00a0', ' ');

const decideByKeyboard = async (user: User, key: string) => {
  await user.keyboard(key);
  await waitFor(() => expect(document.activeElement?.getAttribute('name')).toBe('motive'));
  await user.keyboard('Jævnt og klart 1{Control>}{Enter}{/Control}');
};

beforeEach(() => window.sessionStorage.clear());

it('begins with the first case and its heading has the focus', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  expect(screen.getByText('Sag 1 af 3')).toBeTruthy();
  expect(focused()).toBe('Fælles login');
  expect(document.activeElement?.tagName).toBe('H2');
});

it('goes on and back by key and by button, and the focus follows', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  await user.keyboard('j');
  expect([focused(), screen.getByText(/^Sag/).textContent]).toEqual(['Fælles kort', 'Sag 2 af 3']);
  await user.keyboard('k');
  expect(focused()).toBe('Fælles login');
  await user.click(screen.getByRole('button', { name: 'Næste' }));
  expect(focused()).toBe('Fælles kort');
});

it('decides by keyboard alone, goes on with the next case and announces what was decided', async () => {
  const { user, sent } = await openPage();
  await startMeeting(user);
  await decideByKeyboard(user, '3');
  await waitFor(() => expect(focused()).toBe('Fælles kort'));
  expect(lastSentTo(sent, 'decideCase')).toMatchObject({
    caseId: 'case-1',
    outcome: 'notApproved',
    motive: 'Jævnt og klart 1',
  });
  expect(screen.getByText('IOT-1 er ikke godkendt. 1 af 3 sager er afgjort.').getAttribute('role')).toBe(
    'status',
  );
});

it('proposes the reference of the last decision for the next', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  await user.keyboard('3');
  await user.type(await screen.findByRole('textbox', { name: 'Reference' }), 'Styregruppemøde 4');
  await user.type(screen.getByRole('textbox', { name: /Begrundelse/ }), 'Nej{Control>}{Enter}{/Control}');
  await waitFor(() => expect(focused()).toBe('Fælles kort'));
  await user.keyboard('4');
  expect(await screen.findByDisplayValue('Styregruppemøde 4')).toBeTruthy();
});

it('takes no key from whoever writes', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  await user.keyboard('1');
  await waitFor(() => expect(document.activeElement?.getAttribute('name')).toBe('motive'));
  await user.keyboard('jk3');
  expect(screen.getByDisplayValue('jk3')).toBeTruthy();
  expect(screen.getByText('Sag 1 af 3')).toBeTruthy();
});

it('lets single keys be turned off', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  expect(screen.getByRole('button', { name: 'Næste' }).getAttribute('aria-keyshortcuts')).toBe('J');
  await user.click(screen.getByRole('checkbox', { name: 'Brug genvejstaster' }));
  await user.keyboard('j');
  expect(screen.getByText('Sag 1 af 3')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Næste' }).hasAttribute('aria-keyshortcuts')).toBe(false);
});

it('looks back at the end at what was decided, with sums, and at what was skipped', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  await decideByKeyboard(user, '1');
  await waitFor(() => expect(focused()).toBe('Fælles kort'));
  await user.keyboard('jj');
  expect(focused()).toBe('Mødets beslutninger');
  const rows = within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')).join('|'),
    );
  expect(rows.slice(1)).toEqual([
    'IOT-1 Fælles login|OS2iot|Godkendt|310.000 kr.|–',
    'I alt, 1 sag|310.000 kr.|0 kr.',
  ]);
  await user.click(screen.getByRole('button', { name: 'Gå til sagen IOT-3' }));
  expect(focused()).toBe('Fælles søgning');
});

it('keeps its place and what was written when somebody leaves and comes back', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  await user.keyboard('j1');
  await waitFor(() => expect(document.activeElement?.getAttribute('name')).toBe('motive'));
  await user.keyboard('Halvt skrevet');
  await user.click(screen.getByRole('button', { name: 'Forlad mødet' }));
  expect(focused()).toBe('Fortsæt møde');
  await startMeeting(user);
  expect(screen.getByText('Sag 2 af 3')).toBeTruthy();
  expect(await screen.findByDisplayValue('Halvt skrevet')).toBeTruthy();
});

it('goes on where it was after the page was loaded anew', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  await decideByKeyboard(user, '3');
  await waitFor(() => expect(focused()).toBe('Fælles kort'));
  cleanup();
  const again = await openPage({ waiting: ['2', '3'] });
  await startMeeting(again.user);
  expect(screen.getByText('Sag 2 af 3')).toBeTruthy();
  await again.user.keyboard('k');
  expect(focused()).toBe('Fælles login');
  expect(screen.getByText('IOT-1 er ikke godkendt')).toBeTruthy();
});

it('begins anew after the meeting was ended', async () => {
  const { user } = await openPage();
  await startMeeting(user);
  await user.keyboard('jjj');
  await user.click(screen.getByRole('button', { name: 'Afslut mødet' }));
  expect(focused()).toBe('Start møde');
});

it('tells that somebody else decided a case, with what had been written, and counts it as decided elsewhere', async () => {
  const { user } = await openPage({ lost: 'case-1' });
  await startMeeting(user);
  await decideByKeyboard(user, '1');
  const alert = await screen.findByText('IOT-1 er besluttet imens');
  expect(alert.closest('[role=alert]')?.textContent).toContain('Jævnt og klart 1');
  expect(focused()).toBe('Sagen venter ikke længere');
  await user.click(screen.getByRole('button', { name: 'Næste' }));
  await user.keyboard('jj');
  expect(screen.getByText('1 sag er besluttet uden for mødet.')).toBeTruthy();
});

it('offers no meeting where nothing waits', async () => {
  await openPage({ waiting: [] });
  expect(screen.queryByRole('button', { name: /møde$/ })).toBeNull();
});
