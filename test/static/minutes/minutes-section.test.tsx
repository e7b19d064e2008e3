/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen, waitFor, within } from '@testing-library/react';
import { INITIAL_PLAN } from '../../../src/domain/documentation-plan';
import { anActor } from '../../builders/actors';
import { aMinutesRow } from '../../builders/minutes-pages';
import { LOST, No } from './host';
import { SOME_MEETINGS } from '../../builders/macro-views';
import { aLiveMacro, someMinutes } from './minutes-views';
import { button, lineOf, openSection, SLOW } from './opened-section';

const meetings = SOME_MEETINGS;

const linkTitles = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('link')[0]?.textContent ?? null);

describe('the index of minutes', () => {
  it('tells of each meeting its day, decisions, state and where it stands on os2.eu', () => {
    openSection();
    const cells = within(lineOf('2026-06-02 Referat – Anvendermøde')).getAllByRole('cell');
    expect(cells.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
      '02.06.2026',
      '2',
      'Udgivet',
      'os2.eu',
    ]);
  });

  it('says in words that approved minutes wait for os2.eu, and that a page was changed since', () => {
    const row = aMinutesRow({ changedAfterApproval: true, version: 7 });
    openSection({ minutes: someMinutes({ rows: [row] }) });
    const line = lineOf(row.title);
    expect(line.textContent).toContain('Mangler udgivelse');
    expect(line.textContent).toContain('Ændret efter godkendelse');
  });

  it('names the group where the title does not', () => {
    openSection();
    expect(lineOf('Mødereferat 12. oktober 2026').textContent).toContain('Koordinationsgruppen');
  });

  it('opens a page in its place and an address on os2.eu in a tab of its own', async () => {
    const { user, opened } = openSection();
    await user.click(screen.getByRole('link', { name: '2026-11-17 Referat – Koordinationsgruppen' }));
    await user.click(screen.getByRole('link', { name: 'os2.eu, referat fra 02.06.2026' }));
    expect(opened).toEqual(['/wiki/spaces/IOT/pages/70001', 'new-tab https://www.os2.eu/os2iot/referat']);
  });

  it('makes no link of an address that is none', () => {
    const publication = { address: 'javascript:alert(1)', on: '2026-10-01', by: 'a' };
    const row = aMinutesRow({ state: 'published', publication });
    openSection({ minutes: someMinutes({ rows: [row] }) });
    expect(within(lineOf(row.title)).getAllByRole('link')).toHaveLength(1);
  });

  it('holds a title of 10,000 characters in full, and names its actions by the meeting', () => {
    const title = 'ø'.repeat(10_000);
    openSection({ minutes: someMinutes({ rows: [aMinutesRow({ title })] }) });
    expect(screen.getByTitle(title).textContent).toBe(title);
    expect(button('Handlinger for Koordinationsgruppen 22.09.2026')).toBeTruthy();
  });

  it('shows a hundred meetings', () => {
    const rows = Array.from({ length: 100 }, (_, place) => aMinutesRow({ pageId: String(place + 1) }));
    openSection({ minutes: someMinutes({ rows }) });
    expect(screen.getAllByRole('row')).toHaveLength(101);
  });
});

describe('the meetings of the year', () => {
  it.each([
    [3, 4, '3 af mindst 4 møder i 2026'],
    [0, 1, '0 af mindst 1 møde i 2026'],
    [1, null, '1 møde i 2026'],
    [0, null, 'Ingen møder i 2026'],
    [2, 0, '2 møder i 2026'],
  ])('are counted: %s of %s', (held, minimum, text) => {
    openSection({ minutes: someMinutes({ meetings: { ...meetings, held, minimum } }) });
    expect(screen.getByText(text)).toBeTruthy();
  });

  it.each<[string | null, boolean, string]>([
    ['2025-11-14', false, 'Seneste anvendermøde 14.11.2025. Hold et inden 14.11.2026.'],
    ['2024-02-29', true, 'Seneste anvendermøde 29.02.2024. Det næste skulle være holdt inden 28.02.2025.'],
    [null, true, 'Der er intet anvendermøde blandt referaterne. OS2 anbefaler cirka et om året.'],
  ])('call for a meeting with the users: %s', (lastUsersMeeting, usersMeetingOverdue, text) => {
    const counted = { ...meetings, lastUsersMeeting, usersMeetingOverdue };
    openSection({ minutes: someMinutes({ meetings: counted }) });
    expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('who only reads', () => {
  it.each(['vendor', 'secretariat', 'reader'] as const)(
    'as %s has no buttons that change anything',
    (role) => {
      openSection({ actor: anActor({ roles: [role] }) });
      expect(screen.queryByRole('columnheader', { name: 'Handlinger' })).toBeNull();
      expect(screen.queryByRole('button', { name: 'Nyt referat' })).toBeNull();
      expect(screen.queryByRole('button', { name: 'Søg rummet igennem' })).toBeNull();
      expect(screen.getByRole('searchbox')).toBeTruthy();
    },
  );

  it('without a login has the lines that were published, and nothing to ask for', () => {
    openSection({ live: false, actor: null, minutes: someMinutes({ next: 'n' }) });
    expect(screen.getAllByRole('row')).toHaveLength(6);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Vis ældre' })).toBeNull();
  });
});

describe('the gap list', () => {
  it('has only what waits for os2.eu, with what to do about it in the open', async () => {
    const { user } = openSection();
    await user.click(button('Mangler udgivelse på os2.eu (1)'));
    expect(linkTitles()).toEqual(['2026-09-22 Referat – Koordinationsgruppen']);
    expect(button('Registrér udgivelse af Koordinationsgruppen 22.09.2026').textContent).toBe(
      'Registrér udgivelse',
    );
    expect(button(/Mangler udgivelse/).getAttribute('aria-pressed')).toBe('true');
  });

  it('says that nothing waits', async () => {
    const { user } = openSection({ minutes: someMinutes({ gaps: [] }) });
    await user.click(button('Mangler udgivelse på os2.eu (0)'));
    await user.click(await screen.findByRole('button', { name: 'Vis alle referater' }, SLOW));
    expect(screen.getAllByRole('row')).toHaveLength(6);
  });
});

describe('searching', () => {
  const found = () => ({ rows: [aMinutesRow({ pageId: '42', title: 'Budgetmøde' })], next: null });

  it('asks when it is told to, not for every key', async () => {
    const { user, sent } = openSection({}, { searchMinutes: found });
    await user.type(screen.getByRole('searchbox'), ' budget ');
    expect(sent('searchMinutes')).toEqual([]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: 'Budgetmøde' })).toBeTruthy();
    expect(sent('searchMinutes')).toEqual([{ productId: '10000', query: 'budget', next: null }]);
    expect(screen.getByRole('status').textContent).toBe('1 referat med „budget“');
  });

  it('does not ask for nothing', async () => {
    const { user, sent } = openSection({}, { searchMinutes: found });
    await user.type(screen.getByRole('searchbox'), '  {Enter}');
    expect(sent('searchMinutes')).toEqual([]);
  });

  it('says that nothing was found, and gives the whole list back with the focus in the field', async () => {
    const { user } = openSection({}, { searchMinutes: () => ({ rows: [], next: null }) });
    await user.type(screen.getByRole('searchbox'), 'xyz{Enter}');
    expect(await screen.findByText('Intet referat passer på søgningen', {}, SLOW)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Ryd søgning' })[0] ?? document.body);
    expect(screen.getAllByRole('row')).toHaveLength(6);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('leaves the list in sight when it fails', async () => {
    const { user } = openSection({}, { searchMinutes: () => LOST });
    await user.type(screen.getByRole('searchbox'), 'xyz{Enter}');
    expect((await screen.findByRole('alert', {}, SLOW)).textContent).toContain('Der kom intet svar');
    expect(screen.getAllByRole('row')).toHaveLength(6);
  });

  it('goes on where there is more', async () => {
    const answers = {
      searchMinutes: ({ next }: Record<string, unknown>) =>
        next === null
          ? { ...found(), next: 'more' }
          : { rows: [aMinutesRow({ pageId: '41', title: 'Mere' })], next: null },
    };
    const { user } = openSection({}, answers);
    await user.type(screen.getByRole('searchbox'), 'budget{Enter}');
    await screen.findByRole('link', { name: 'Budgetmøde' });
    expect(screen.getByRole('status').textContent).toBe('Det første referat med „budget“');
    await user.click(button('Vis ældre'));
    expect(await screen.findByRole('link', { name: 'Mere' })).toBeTruthy();
  });
});

describe('older minutes', () => {
  it('come after the others, and the focus is on the first of them', async () => {
    const older = aMinutesRow({ pageId: '0', title: 'Det ældste' });
    const { user, sent } = openSection(
      { minutes: someMinutes({ next: 'token' }) },
      { moreMinutes: () => ({ rows: [older], next: null }) },
    );
    await user.click(button('Vis ældre'));
    const link = await screen.findByRole('link', { name: 'Det ældste' });
    await waitFor(() => expect(document.activeElement).toBe(link));
    expect(sent('moreMinutes')).toEqual([{ productId: '10000', next: 'token' }]);
    expect(screen.getByRole('status').textContent).toBe('1 referat mere er vist');
    expect(screen.queryByRole('button', { name: 'Vis ældre' })).toBeNull();
  });
});

describe('searching the space', () => {
  it('says when it was done last, and what it found', async () => {
    const indexMinutes = () => someMinutes({ indexedAt: '2026-11-24T12:00:00.000Z' });
    const { user } = openSection({ minutes: someMinutes({ indexedAt: null }) }, { indexMinutes });
    expect(screen.getByText('Rummet er ikke søgt igennem endnu.')).toBeTruthy();
    await user.click(button('Søg rummet igennem'));
    expect(await screen.findByText('Rummet er søgt igennem 24.11.2026 kl. 13.00.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(
      'Rummet er søgt igennem. 1 vist side er ikke registreret.',
    );
  });

  it('tells why it was not done', async () => {
    const indexMinutes = () => new No({ code: 'busy', retryAfterSeconds: 4 });
    const { user } = openSection({}, { indexMinutes });
    await user.click(button('Søg rummet igennem'));
    expect((await screen.findByRole('alert', {}, SLOW)).textContent).toContain('4 sekunder');
  });
});

describe('a product without minutes', () => {
  const none = someMinutes({ rows: [], gaps: [] });

  it('offers to write the first', async () => {
    openSection({ minutes: none });
    expect(await screen.findByText('Der er ingen referater endnu', {}, SLOW)).toBeTruthy();
    expect(button('Nyt referat')).toBeTruthy();
    expect(button('Søg rummet igennem')).toBeTruthy();
  });

  it('tells a reader what will be there', async () => {
    openSection({ minutes: none, actor: anActor({ roles: ['reader'] }) });
    expect(
      await screen.findByText(/når tovholderen eller en gruppe har lavet det første/, {}, SLOW),
    ).toBeTruthy();
  });

  it('that has no space says who links it, and offers nothing that would fail', async () => {
    openSection({ minutes: none, plan: INITIAL_PLAN });
    expect(await screen.findByText('Referaterne har ikke noget rum', {}, SLOW)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nyt referat' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Søg rummet igennem' })).toBeNull();
  });

  it('shows nothing at all where the section was not fetched', () => {
    openSection({ minutes: null });
    expect(aLiveMacro({ minutes: null }).minutes).toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
