/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { AppError } from '../../../src/contract/errors';
import { aMinutesRow } from '../../builders/minutes-pages';
import { LOST, No } from './host';
import { onTheDay } from './in-danish';
import { SOME_MEETINGS } from '../../builders/macro-views';
import { aProposal, someMinutes } from './minutes-views';
import { button, field, openSection, SLOW, type OpenedSection } from './opened-section';

const productIds = (function* () {
  for (let id = 20_001; ; id += 1) yield String(id);
})();

/** A product of its own, so that no test goes on with what another wrote. */
const openDialog = async (
  answers: Parameters<typeof openSection>[1] = {},
  productId = String(productIds.next().value),
): Promise<OpenedSection & { productId: string }> => {
  const section = openSection({ productId }, answers);
  await section.user.click(button('Nyt referat'));
  await screen.findByRole('dialog', {}, SLOW);
  await waitFor(() => expect(title()).toHaveProperty('value', expect.stringContaining('Referat')));
  return { ...section, productId };
};

const title = () => field(/Sidens titel/);
const makesIt = ({ title: given, date = '2026-11-24', kind }: Record<string, unknown>) => ({
  row: aMinutesRow({
    pageId: '77',
    title: String(given),
    url: '/wiki/spaces/IOT/pages/77',
    date: String(date),
    kind: kind === 'users' ? 'users' : 'coordination',
    state: 'draft',
    approval: null,
  }),
});

const create = (user: OpenedSection['user']) => user.click(button('Opret referatet'));
const write = async (user: OpenedSection['user'], label: RegExp, text: string) => {
  await user.click(field(label));
  await user.paste(text);
};

beforeEach(() => onTheDay('2026-11-24'));
afterEach(() => jest.useRealTimers());

describe('new minutes', () => {
  it('are proposed for today, and made with everything that was proposed', async () => {
    const { user, sent, productId } = await openDialog({ draftMinutes: makesIt });
    expect(sent('proposeMinutes')).toEqual([{ productId, kind: 'coordination', date: '2026-11-24' }]);
    await create(user);
    await waitFor(() => expect(sent('draftMinutes')).toHaveLength(1));
    expect(sent('draftMinutes')[0]).toMatchObject({
      productId,
      kind: 'coordination',
      date: '2026-11-24',
      title: '2026-11-24 Referat – Koordinationsgruppen',
      form: 'full',
      wishIds: ['10001', '10002', '10003'],
      decisionIds: ['decision-1', 'decision-2'],
      nextMeeting: null,
    });
  });

  it('stand first in the index with the focus on their link, and the flag leads there', async () => {
    const held = someMinutes({ meetings: { ...SOME_MEETINGS, held: 4 } });
    const { user, flags, opened } = await openDialog({
      draftMinutes: makesIt,
      openMacro: () => ({ minutes: held }),
    });
    await create(user);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [first] = screen.getAllByRole('rowheader');
    const link = within(first ?? document.body).getByRole('link');
    expect(link.textContent).toBe('2026-11-24 Referat – Koordinationsgruppen');
    await waitFor(() => expect(document.activeElement).toBe(link));
    expect(flags[0]).toMatchObject({ title: 'Referatet er oprettet' });
    flags[0]?.actions.find(({ text }) => text === 'Åbn referatet')?.onClick();
    expect(opened).toEqual(['/wiki/spaces/IOT/pages/77']);
    expect(await screen.findByText('4 af mindst 4 møder i 2026')).toBeTruthy();
  });

  it('are short with who was there and what was decided', async () => {
    const { user, sent } = await openDialog({ draftMinutes: makesIt });
    await user.click(screen.getByRole('radio', { name: /Kort referat/ }));
    expect(screen.queryByRole('group', { name: /Ønsker på bordet/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Ole Dam' }));
    await write(user, /Beslutninger på mødet/, 'IOT-1314 igangsættes\nIOT-1390 afvises\n');
    await create(user);
    await waitFor(() => expect(sent('draftMinutes')).toHaveLength(1));
    expect(sent('draftMinutes')[0]).toMatchObject({
      form: 'short',
      present: 'Ole Dam',
      decided: ['IOT-1314 igangsættes', 'IOT-1390 afvises'],
      wishIds: [],
      decisionIds: [],
      caseIds: [],
    });
  });

  it('name the members by name, and no former ones', async () => {
    await openDialog();
    const members = screen.getByRole('group', { name: /til stede/ });
    expect(
      within(members)
        .getAllByRole('checkbox')
        .map((box) => box.getAttribute('aria-label') ?? box.closest('label')?.textContent),
    ).toEqual(['Mette Holm', 'Ole Dam']);
  });

  it('follow the kind of meeting in their title, until somebody writes one', async () => {
    const { user, sent } = await openDialog({
      draftMinutes: makesIt,
      proposeMinutes: ({ kind }) => aProposal({ title: `Referat ${String(kind)}` }),
    });
    await user.click(screen.getByRole('radio', { name: 'Anvendermøde' }));
    await waitFor(() => expect(title()).toHaveProperty('value', 'Referat users'));
    await user.clear(title());
    await write(user, /Sidens titel/, 'Mit referat');
    await user.click(screen.getByRole('radio', { name: 'Styregruppen' }));
    await waitFor(() => expect(sent('proposeMinutes')).toHaveLength(3));
    expect(title()).toHaveProperty('value', 'Mit referat');
  });

  it('take all or none of a list at one press', async () => {
    const { user, sent } = await openDialog({ draftMinutes: makesIt });
    await user.click(button('Vælg ingen: Ønsker på bordet'));
    const wishes = screen.getByRole('group', { name: /Ønsker på bordet/ });
    expect(within(wishes).getByText('0 af 3 kommer med')).toBeTruthy();
    await user.click(within(wishes).getByRole('checkbox', { name: /IOT-1402/ }));
    await user.click(button('Vælg ingen: Beslutninger siden sidste møde'));
    await user.click(button('Vælg alle: Beslutninger siden sidste møde'));
    await create(user);
    await waitFor(() => expect(sent('draftMinutes')).toHaveLength(1));
    expect(sent('draftMinutes')[0]).toMatchObject({
      wishIds: ['10002'],
      decisionIds: ['decision-1', 'decision-2'],
    });
  });

  it('tell decisions with their day and amount', async () => {
    await openDialog();
    const [box] = within(screen.getByRole('group', { name: /Beslutninger siden/ })).getAllByRole('checkbox');
    expect(box?.closest('label')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      '03.11.2026 · IOT-1314 Se LoRaWAN-rammer · Igangsat for 85.000 kr.',
    );
  });
});

describe('a title that the space has', () => {
  const draftMinutes = ({ title: given }: Record<string, unknown>) =>
    given === 'Et andet referat'
      ? makesIt({ title: given })
      : new No({ code: 'titleTaken', title: String(given) });

  it('is told at its field, with the focus, and everything else stays', async () => {
    const { user, sent } = await openDialog({ draftMinutes });
    await write(user, /Beslutninger på mødet/, 'A');
    await create(user);
    expect(await screen.findByText(/Rummet har allerede en side med den titel/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(title()));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.clear(title());
    await write(user, /Sidens titel/, 'Et andet referat');
    expect(screen.queryByText(/Rummet har allerede/)).toBeNull();
    await create(user);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('draftMinutes').at(-1)).toMatchObject({ title: 'Et andet referat', decided: ['A'] });
  });
});

describe('an answer that is lost', () => {
  it('may be asked for again: the same draft makes the same page', async () => {
    const answers = [LOST, makesIt({ title: 'Referat' })];
    const { user, sent } = await openDialog({ draftMinutes: () => answers.shift() });
    await create(user);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Prøv igen: det bliver kun til én side.');
    await waitFor(() => expect(document.activeElement?.contains(alert)).toBe(true));
    await create(user);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [first, second] = sent('draftMinutes').map(({ draftId }) => draftId);
    expect(typeof first).toBe('string');
    expect(second).toBe(first);
  });

  it('is asked for with the same draft also after the dialog was closed', async () => {
    const { user, sent, productId } = await openDialog({ draftMinutes: () => LOST });
    await create(user);
    await screen.findByRole('alert');
    await user.click(button('Annullér'));
    await user.click(button('Behold og luk'));
    cleanup();
    const again = await openDialog({ draftMinutes: makesIt }, productId);
    await create(again.user);
    await waitFor(() => expect(again.sent('draftMinutes')).toHaveLength(1));
    expect(again.sent('draftMinutes')[0]?.['draftId']).toBe(sent('draftMinutes')[0]?.['draftId']);
  });

  it('is another draft when a new one is begun', async () => {
    const { user, sent } = await openDialog({ draftMinutes: makesIt });
    await create(user);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(button('Nyt referat'));
    await screen.findByRole('dialog', {}, SLOW);
    await waitFor(() => expect(title()).toHaveProperty('value', expect.stringContaining('Referat')));
    await create(user);
    await waitFor(() => expect(sent('draftMinutes')).toHaveLength(2));
    const [first, second] = sent('draftMinutes').map(({ draftId }) => draftId);
    expect(second).not.toBe(first);
  });
});

describe('minutes that are not made', () => {
  it.each<[AppError, string]>([
    [{ code: 'noSpace' }, 'Produktet har ikke noget rum i Confluence'],
    [{ code: 'confluenceRefused', messages: ['Du må ikke skrive her'] }, 'Du må ikke skrive her.'],
    [{ code: 'refused' }, 'Det har du ikke adgang til'],
  ])('say why: %o', async (error, text) => {
    const { user } = await openDialog({ draftMinutes: () => new No(error) });
    await write(user, /Opgaver/, 'Ole ringer');
    await create(user);
    expect((await screen.findByRole('alert')).textContent).toContain(text);
    expect(field(/Opgaver/)).toHaveProperty('value', 'Ole ringer');
  });

  it('are not sent without a title', async () => {
    const { user, sent } = await openDialog();
    await user.clear(title());
    await create(user);
    expect(screen.getByText('Skriv en titel.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(title()));
    expect(sent('draftMinutes')).toEqual([]);
  });
});

describe('a proposal that does not come', () => {
  it('may be asked for again, and what was written stays', async () => {
    const answers = [LOST, aProposal()];
    const section = openSection(
      { productId: String(productIds.next().value) },
      { proposeMinutes: () => answers.shift() },
    );
    await section.user.click(button('Nyt referat'));
    expect((await screen.findByRole('alert', {}, SLOW)).textContent).toContain(
      'Ønsker, sager og beslutninger kunne ikke hentes',
    );
    await write(section.user, /Til stede/, 'Bo');
    await section.user.click(button('Prøv igen'));
    expect(await screen.findByRole('group', { name: /Ønsker på bordet/ })).toBeTruthy();
    expect(field(/Til stede/)).toHaveProperty('value', 'Bo');
  });

  it('keeps nobody from making the page without it', async () => {
    const section = openSection(
      { productId: String(productIds.next().value) },
      { proposeMinutes: () => LOST, draftMinutes: makesIt },
    );
    await section.user.click(button('Nyt referat'));
    await screen.findByRole('alert', {}, SLOW);
    await write(section.user, /Sidens titel/, 'Referat uden forslag');
    await create(section.user);
    await waitFor(() => expect(section.sent('draftMinutes')).toHaveLength(1));
    expect(section.sent('draftMinutes')[0]).toMatchObject({ title: 'Referat uden forslag', wishIds: [] });
  });
});

describe('leaving new minutes', () => {
  it('asks nothing where nothing was written', async () => {
    const { user } = await openDialog();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks before it throws away, and goes on where one was when it is kept', async () => {
    const { user } = await openDialog();
    await write(user, /Beslutninger på mødet/, 'Næsten færdig');
    await user.click(button('Annullér'));
    await user.click(button('Skriv videre'));
    await user.keyboard('{Escape}');
    await user.click(button('Behold og luk'));
    await user.click(button('Nyt referat'));
    expect(await screen.findByDisplayValue('Næsten færdig', {}, SLOW)).toBeTruthy();
    expect(screen.getByText('Du fortsætter, hvor du slap.')).toBeTruthy();
    await user.click(button('Begynd forfra'));
    expect(field(/Beslutninger på mødet/)).toHaveProperty('value', '');
  });

  it('throws away what it is told to', async () => {
    const { user } = await openDialog();
    await write(user, /Beslutninger på mødet/, 'Glem det');
    await user.click(button('Annullér'));
    await user.click(button('Kassér'));
    await user.click(button('Nyt referat'));
    await screen.findByRole('dialog', {}, SLOW);
    expect(screen.queryByDisplayValue('Glem det')).toBeNull();
  });
});
