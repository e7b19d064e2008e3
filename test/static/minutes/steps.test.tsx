/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen, waitFor } from '@testing-library/react';
import type { MinutesRow } from '../../../src/contract/documentation';
import { anActor } from '../../builders/actors';
import { aMinutesRow } from '../../builders/minutes-pages';
import { LOST, No } from './host';
import { onTheDay } from './in-danish';
import { SOME_MEETINGS } from '../../builders/macro-views';
import { someMinutes, someRows } from './minutes-views';
import { button, choose, field, lineOf, openSection, SLOW } from './opened-section';

beforeEach(() => onTheDay('2026-11-24'));
afterEach(() => jest.useRealTimers());

const rowOf = (pageId: unknown): MinutesRow =>
  someRows().find((row) => row.pageId === pageId) ?? aMinutesRow({ pageId: String(pageId) });

const WAITING = 'Handlinger for Koordinationsgruppen 17.11.2026';
const DRAFT = 'Handlinger for Koordinationsgruppen 05.03.2026';
const APPROVED = 'Handlinger for Koordinationsgruppen 22.09.2026';
const PUBLISHED = 'Handlinger for Anvendermøde 02.06.2026';

describe('the menu of minutes', () => {
  it('has every step, and closed ones say why', async () => {
    const { user } = openSection();
    await user.click(button(DRAFT));
    const items = await screen.findAllByRole('menuitem', {}, SLOW);
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Send til godkendelse',
      'GodkendReferatet skal sendes til godkendelse først.',
      'Registrér udgivelseReferatet skal godkendes først.',
      'Åbn igenReferatet er en kladde.',
    ]);
    expect(items.map((item) => item.hasAttribute('disabled'))).toEqual([false, true, true, true]);
  });

  it('says whose the publication is', async () => {
    const { user } = openSection({ actor: anActor({ roles: ['coordination'] }) });
    await user.click(button(APPROVED));
    const item = await screen.findByRole('menuitem', { name: /Registrér udgivelse/ }, SLOW);
    expect(item.textContent).toContain('Det gør tovholderen.');
  });
});

describe('a step', () => {
  it('is taken by keyboard alone, told, and leaves the focus at the line', async () => {
    const submitMinutes = ({ pageId }: Record<string, unknown>) => ({
      ...rowOf(pageId),
      state: 'forApproval',
      rev: 5,
    });
    const { user, sent, flags } = openSection({}, { submitMinutes });
    button(DRAFT).focus();
    await user.keyboard('{Enter}');
    const item = await screen.findByRole('menuitem', { name: 'Send til godkendelse' }, SLOW);
    await waitFor(() => expect(document.activeElement).toBe(item));
    await user.keyboard('{Enter}');
    expect((await screen.findByRole('dialog', {}, SLOW)).textContent).toContain(
      'Koordinationsgruppen godkender referatet.',
    );
    button('Send til godkendelse').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('submitMinutes')).toEqual([{ pageId: '1', rev: 4 }]);
    expect(flags.map(({ title }) => title)).toEqual(['Referatet er sendt til godkendelse']);
    expect(lineOf('2026-03-05 Referat – Koordinationsgruppen').textContent).toContain('Til godkendelse');
    await waitFor(() => expect(document.activeElement).toBe(button(DRAFT)));
  });

  it('changes nothing when it is left', async () => {
    const { user, called } = openSection();
    await choose(user, DRAFT, /Send til godkendelse/);
    await screen.findByRole('dialog', {}, SLOW);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(called).toEqual([]);
  });
});

describe('approving', () => {
  const newer = aMinutesRow({ ...rowOf('5'), version: 8, rev: 6 });

  it('sends the version that was read', async () => {
    const approveMinutes = () => ({ ...rowOf('5'), state: 'approved', rev: 5 });
    const { user, sent } = openSection({}, { approveMinutes });
    await choose(user, WAITING, /Godkend/);
    await user.click(await screen.findByRole('button', { name: 'Godkend version 3' }, SLOW));
    await waitFor(() => expect(sent('approveMinutes')).toEqual([{ pageId: '5', rev: 4, version: 3 }]));
    expect(await screen.findByRole('button', { name: 'Mangler udgivelse på os2.eu (2)' })).toBeTruthy();
  });

  it('of a page that was changed meanwhile shows its new version and asks again', async () => {
    const answers = {
      approveMinutes: ({ version }: Record<string, unknown>) =>
        version === 8 ? { ...newer, state: 'approved' } : new No({ code: 'minutes', problem: 'pageChanged' }),
      openMinutes: () => ({ row: newer }),
    };
    const { user, sent } = openSection({}, answers);
    await choose(user, WAITING, /Godkend/);
    await user.click(await screen.findByRole('button', { name: 'Godkend version 3' }, SLOW));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Læs den nye version');
    await waitFor(() => expect(document.activeElement?.contains(alert)).toBe(true));
    await user.click(button('Hent referatet igen'));
    await user.click(await screen.findByRole('button', { name: 'Godkend version 8' }));
    await waitFor(() => expect(sent('approveMinutes').at(-1)).toEqual({ pageId: '5', rev: 6, version: 8 }));
  });

  it('of minutes that somebody else approved says so and has nothing left to do', async () => {
    const answers = {
      approveMinutes: () => new No({ code: 'changedMeanwhile' }),
      openMinutes: () => ({
        row: { ...newer, state: 'approved', approval: { version: 8, on: '2026-11-24', by: 'b' } },
      }),
    };
    const { user } = openSection({}, answers);
    await choose(user, WAITING, /Godkend/);
    await user.click(await screen.findByRole('button', { name: /Godkend version/ }, SLOW));
    await user.click(await screen.findByRole('button', { name: 'Hent referatet igen' }));
    expect(await screen.findByRole('heading', { name: 'Referatet er godkendt.' })).toBeTruthy();
    expect(lineOf('2026-11-17 Referat – Koordinationsgruppen').textContent).toContain('Godkendt');
  });
});

describe('registering a publication', () => {
  const publishMinutes = ({ pageId, address, on }: Record<string, unknown>) => ({
    ...rowOf(pageId),
    state: 'published',
    publication: { address, on, by: 'account-tovholder' },
  });

  it('takes the line off the gap list and puts the focus on the list', async () => {
    const { user, sent } = openSection({}, { publishMinutes });
    await user.click(button('Mangler udgivelse på os2.eu (1)'));
    await user.click(button(/Registrér udgivelse af/));
    await user.type(await screen.findByRole('textbox', { name: /Adresse/ }, SLOW), ' https://os2.eu/r ');
    await user.click(button('Registrér udgivelse'));
    await waitFor(() =>
      expect(sent('publishMinutes')).toEqual([
        { pageId: '4', rev: 4, address: 'https://os2.eu/r', on: '2026-11-24' },
      ]),
    );
    await waitFor(() => expect(document.activeElement).toBe(button('Mangler udgivelse på os2.eu (0)')));
  });

  it.each([
    ['', 'Skriv adressen.'],
    ['os2.eu/referat', 'Skriv en hel adresse, der begynder med https://.'],
    ['javascript:alert(1)', 'Skriv en hel adresse, der begynder med https://.'],
  ])('does not send „%s“ and takes the focus to the field', async (address, problem) => {
    const { user, sent } = openSection({}, { publishMinutes });
    await choose(user, APPROVED, /Registrér udgivelse/);
    const input = await screen.findByRole('textbox', { name: /Adresse/ }, SLOW);
    await user.clear(input);
    if (address !== '') await user.type(input, address);
    await user.click(button('Registrér udgivelse'));
    expect(screen.getByText(problem)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(input));
    expect(sent('publishMinutes')).toEqual([]);
  });

  it('keeps the address when the answer is lost and when the dialog is closed', async () => {
    const { user } = openSection({}, { publishMinutes: () => LOST });
    await choose(user, APPROVED, /Registrér udgivelse/);
    const input = await screen.findByRole('textbox', { name: /Adresse/ }, SLOW);
    await user.clear(input);
    await user.type(input, 'https://os2.eu/tabt');
    await user.click(button('Registrér udgivelse'));
    expect((await screen.findByRole('alert')).textContent).toContain('Der kom intet svar');
    await user.click(button('Annullér'));
    await choose(user, APPROVED, /Registrér udgivelse/);
    expect(await screen.findByRole('textbox', { name: /Adresse/ }, SLOW)).toHaveProperty(
      'value',
      'https://os2.eu/tabt',
    );
  });

  it('warns where another version is approved', async () => {
    const row = aMinutesRow({ changedAfterApproval: true, version: 7 });
    const { user } = openSection({ minutes: someMinutes({ rows: [row] }) });
    await choose(user, APPROVED, /Registrér udgivelse/);
    expect(await screen.findByText(/Den er nu i version 7, og version 3 er godkendt/, {}, SLOW)).toBeTruthy();
  });
});

describe('opening again', () => {
  it.each([
    [PUBLISHED, 'Referatet bliver godkendt igen, men ikke udgivet.'],
    [APPROVED, 'Referatet bliver en kladde igen, og godkendelsen bortfalder.'],
    [WAITING, 'Referatet bliver en kladde igen.'],
  ])('%s says what becomes of them', async (menu, text) => {
    const { user } = openSection();
    await choose(user, menu, /Åbn igen/);
    expect((await screen.findByRole('dialog', {}, SLOW)).textContent).toContain(text);
  });
});

describe('registering a found page', () => {
  it('proposes the kind and day that its title names, and counts the meetings anew', async () => {
    const registerMinutes = () => ({ ...rowOf('9'), kind: 'users', state: 'draft', rev: 5 });
    const recounted = someMinutes({ meetings: { ...SOME_MEETINGS, held: 4 } });
    const { user, sent } = openSection({}, { registerMinutes, openMacro: () => ({ minutes: recounted }) });
    await user.click(button('Registrér Koordinationsgruppen 12.10.2026'));
    const date = await screen.findByLabelText(/Mødets dato/, {}, SLOW);
    expect(date).toHaveProperty('value', '2026-10-12');
    expect(screen.getByRole('radio', { name: 'Koordinationsgruppen' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'Anvendermøde' }));
    await user.click(button('Registrér'));
    await waitFor(() =>
      expect(sent('registerMinutes')).toEqual([
        { productId: '10000', pageId: '9', kind: 'users', date: '2026-10-12' },
      ]),
    );
    expect(await screen.findByText('4 af mindst 4 møder i 2026')).toBeTruthy();
  });
});

it('finds the field for the address by its label', async () => {
  const { user } = openSection();
  await choose(user, APPROVED, /Registrér udgivelse/);
  await screen.findByRole('dialog', {}, SLOW);
  expect(field(/Adresse på os2.eu/)).toHaveProperty('type', 'url');
});
