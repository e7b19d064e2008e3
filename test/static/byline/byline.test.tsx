/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MinutesOnPage, MinutesRow } from '../../../src/contract/documentation';
import { INITIAL_PLAN } from '../../../src/domain/documentation-plan';
import type { Role } from '../../../src/domain/roles';
import { Byline } from '../../../static/byline/byline';
import { anActor } from '../../builders/actors';
import { aMinutesRow } from '../../builders/minutes-pages';
import { hostWith, No } from '../minutes/host';
import { onTheDay, renderInDanish } from '../minutes/in-danish';
import { aPerson } from '../minutes/minutes-views';

const SLOW = { timeout: 5_000 };

beforeEach(() => onTheDay('2026-11-24'));
afterEach(() => jest.useRealTimers());

const onPage = (row: MinutesRow | null, overrides: Partial<MinutesOnPage> = {}): MinutesOnPage => ({
  row,
  productId: row ? '10000' : null,
  plan: row ? { ...INITIAL_PLAN, name: 'OS2iot', key: 'IOT', spaceId: '65' } : null,
  actor: row ? anActor() : null,
  governance: { hasSteeringGroup: true },
  products: [],
  people: [aPerson('account-tovholder', 'Mette Holm')],
  ...overrides,
});

const openByline = async (page: MinutesOnPage, answers: Parameters<typeof hostWith>[0] = {}) => {
  const host = hostWith({ openMinutes: () => page, ...answers });
  renderInDanish(<Byline pageId="70001" />);
  await waitFor(() => expect(screen.queryByText('Henter …')).toBeNull());
  return { ...host, user: userEvent.setup() };
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const flow = () => screen.getByRole('list', { name: 'Referatets vej' });
const current = () => flow().querySelector('[aria-current="step"]')?.textContent;
const offered = () =>
  screen
    .getAllByRole('button')
    .filter(({ textContent }) => textContent !== 'Luk')
    .map((each) => `${each.textContent ?? ''}${each.hasAttribute('disabled') ? ' (lukket)' : ''}`);

const inState = (state: MinutesRow['state'], overrides: Partial<MinutesRow> = {}): MinutesRow =>
  aMinutesRow({ state, approval: null, ...overrides });

const as = (role: Role): Partial<MinutesOnPage> => ({ actor: anActor({ roles: [role] }) });
const approval = { version: 5, on: '2026-09-30', by: 'account-tovholder' };

describe('the way of the minutes', () => {
  it.each([
    ['draft', 'Kladde'],
    ['forApproval', 'Til godkendelse'],
    ['approved', 'Godkendt'],
    ['published', 'Udgivet'],
  ] as const)('marks where they are: %s', async (state, word) => {
    await openByline(onPage(inState(state)));
    expect(
      within(flow())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Kladde', 'Til godkendelse', 'Godkendt', 'Udgivet']);
    expect(current()).toBe(word);
    expect(screen.getByText('Koordinationsgruppen 22.09.2026 · OS2iot')).toBeTruthy();
  });

  it('says who approved which version, and that the page is another one now', async () => {
    await openByline(onPage(inState('approved', { approval, version: 7, changedAfterApproval: true })));
    expect(screen.getByText('Godkendt 30.09.2026 af Mette Holm (version 5)')).toBeTruthy();
    expect(screen.getByText('Ændret efter godkendelse (version 7, godkendt version 5)')).toBeTruthy();
  });

  it('names nobody whom it does not know', async () => {
    await openByline(onPage(inState('approved', { approval: { ...approval, by: 'gone' }, version: 5 })));
    expect(screen.getByText('Godkendt 30.09.2026 af Ukendt navn (version 5)')).toBeTruthy();
  });

  it('leads to os2.eu', async () => {
    const publication = { address: 'https://www.os2.eu/referat', on: '2026-10-05', by: 'a' };
    const { user, opened } = await openByline(onPage(inState('published', { approval, publication })));
    await user.click(screen.getByRole('link', { name: 'os2.eu' }));
    expect(opened).toEqual(['new-tab https://www.os2.eu/referat']);
  });
});

describe('what the item offers', () => {
  it.each<[MinutesRow['state'], Role, string[]]>([
    ['draft', 'coordination', ['Send til godkendelse']],
    ['draft', 'vendor', ['Send til godkendelse (lukket)']],
    ['forApproval', 'tovholder', ['Godkend', 'Åbn igen']],
    ['forApproval', 'steering', ['Godkend (lukket)', 'Åbn igen']],
    ['approved', 'tovholder', ['Registrér udgivelse', 'Åbn igen']],
    ['approved', 'coordination', ['Registrér udgivelse (lukket)', 'Åbn igen']],
    ['published', 'reader', ['Åbn igen (lukket)']],
    ['found', 'steering', ['Registrér']],
  ])('on %s to the %s', async (state, role, buttons) => {
    await openByline(onPage(inState(state), as(role)));
    expect(offered()).toEqual(buttons);
  });

  it('says whose the step is', async () => {
    await openByline(onPage(inState('approved'), as('coordination')));
    const described = button('Registrér udgivelse').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Det gør tovholderen.');
  });

  it('is nothing to somebody without a part in the product', async () => {
    await openByline(onPage(inState('approved'), { actor: null }));
    expect(offered()).toEqual([]);
  });
});

describe('a step in the item', () => {
  it('is taken by keyboard, and the flow, the focus and the host follow', async () => {
    const submitMinutes = () => inState('forApproval', { rev: 5 });
    const { user, sent, commands, flags } = await openByline(onPage(inState('draft')), { submitMinutes });
    button('Send til godkendelse').focus();
    await user.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: 'Send referatet til godkendelse' }, SLOW);
    await waitFor(() => expect(document.activeElement?.contains(heading)).toBe(true));
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(current()).toBe('Til godkendelse'));
    await waitFor(() => expect(document.activeElement).toBe(flow()));
    expect(sent('submitMinutes')).toEqual([{ pageId: '70001', rev: 4 }]);
    expect(flags.map(({ title }) => title)).toEqual(['Referatet er sendt til godkendelse']);
    expect(commands).toContain('refresh');
  });

  it('gives the focus back when it is left', async () => {
    const { user } = await openByline(onPage(inState('approved')));
    await user.click(button('Registrér udgivelse'));
    await user.click(await screen.findByRole('button', { name: 'Annullér' }, SLOW));
    await waitFor(() => expect(document.activeElement).toBe(button('Registrér udgivelse')));
  });

  it('shows the new version of a page that was changed meanwhile', async () => {
    const answers = [inState('forApproval'), inState('forApproval', { version: 8, rev: 6 })];
    const page = onPage(null);
    const { user } = await openByline(page, {
      openMinutes: () => onPage(answers.shift() ?? null),
      approveMinutes: () => new No({ code: 'minutes', problem: 'pageChanged' }),
    });
    await user.click(button('Godkend'));
    await user.click(await screen.findByRole('button', { name: 'Godkend version 3' }, SLOW));
    await user.click(await screen.findByRole('button', { name: 'Hent referatet igen' }));
    expect(await screen.findByRole('button', { name: 'Godkend version 8' })).toBeTruthy();
  });

  it('goes back to the flow where somebody else took it', async () => {
    const answers = [inState('draft'), inState('forApproval', { rev: 6 })];
    const { user } = await openByline(onPage(null), {
      openMinutes: () => onPage(answers.shift() ?? null),
      submitMinutes: () => new No({ code: 'changedMeanwhile' }),
    });
    await user.click(button('Send til godkendelse'));
    await user.click(
      (await screen.findAllByRole('button', { name: 'Send til godkendelse' }, SLOW)).at(-1) ?? document.body,
    );
    await user.click(await screen.findByRole('button', { name: 'Hent referatet igen' }, SLOW));
    await waitFor(() => expect(current()).toBe('Til godkendelse'));
    expect(offered()).toEqual(['Godkend', 'Åbn igen']);
  });
});

describe('a page that is no product’s yet', () => {
  const products = [
    { productId: '10000', name: 'OS2iot', key: 'IOT' },
    { productId: '10001', name: 'OS2faktor', key: 'FAK' },
  ];

  it('is registered with a product that somebody chooses, and shows where it is then', async () => {
    const answers = [onPage(null, { products }), onPage(inState('draft'))];
    const { user, sent, commands } = await openByline(onPage(null), {
      openMinutes: () => answers.shift(),
      registerMinutes: () => inState('draft'),
    });
    await user.click(await screen.findByRole('radio', { name: 'OS2faktor (FAK)' }, SLOW));
    await user.click(screen.getByRole('radio', { name: 'Styregruppen' }));
    await user.click(button('Registrér'));
    await waitFor(() => expect(current()).toBe('Kladde'));
    expect(sent('registerMinutes')).toEqual([
      { productId: '10001', pageId: '70001', kind: 'steering', date: '2026-11-24' },
    ]);
    expect(commands).toContain('refresh');
  });

  it('asks for no product where there is one alone', async () => {
    await openByline(onPage(null, { products: products.slice(0, 1) }));
    expect(await screen.findByLabelText(/Mødets dato/, {}, SLOW)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /OS2iot/ })).toBeNull();
  });

  it('tells whom to ask where there is none', async () => {
    await openByline(onPage(null));
    expect(await screen.findByText(/Spørg produktets tovholder/, {}, SLOW)).toBeTruthy();
  });
});

it('tells why nothing could be shown, and closes', async () => {
  const { user, commands } = await openByline(onPage(null), {
    openMinutes: () => new No({ code: 'refused' }),
  });
  expect((await screen.findByRole('alert', {}, SLOW)).textContent).toContain('Det har du ikke adgang til');
  await user.click(button('Luk'));
  expect(commands).toContain('close');
});
