/** @jest-environment jsdom */
import { answerWith } from './bridge-in-place';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WishesPage } from '../../../src/contract/definitions';
import { WHOLE_LIST, type ListView } from '../../../static/wishes/state/list-view';
import { lineMarkOf, pageOf, rowsOf } from '../../../static/wishes/state/visible-rows';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import { columnsFor } from '../../../static/wishes/table/columns';
import { rightsOn } from '../../../static/wishes/table/rights';
import type { RowContext } from '../../../static/wishes/table/row-context';
import { WishTable } from '../../../static/wishes/table/wish-table';
import type { Width } from '../../../static/wishes/use-width';
import { anActor } from '../../builders/actors';
import { aWishesPage } from '../../builders/pages';
import { aSupport } from '../../builders/support';
import { aWish } from '../../builders/wishes';
import { plain, renderInDanish } from './in-danish';

interface Shown {
  page?: WishesPage;
  view?: Partial<ListView>;
  width?: Width;
}

/** The table over a page, and what it was asked to do. */
const showTable = ({ page = aWishesPage(), view = {}, width = 'wide' }: Shown = {}) => {
  const asked: unknown[] = [];
  const state = openState(page);
  const context: RowContext = {
    state,
    rights: rightsOn(page),
    estimating: {
      drafts: new Map(),
      begin: ({ key }) => asked.push(['estimate', key]),
      type: () => undefined,
      cancel: () => undefined,
      save: () => undefined,
    },
    openKey: null,
    onOpen: ({ key }) => asked.push(['open', key]),
    onAction: (action, { key }) => asked.push([action, key]),
    onMove: ({ key }, target) => asked.push([target.to, key]),
    onPlace: ({ key }) => asked.push(['place', key]),
  };
  const rows = rowsOf(state, { ...WHOLE_LIST, ...view });
  const mark = lineMarkOf(state);
  renderInDanish(
    <WishTable
      page={pageOf(rows, 1, mark)}
      total={rows.length}
      mark={mark}
      columns={columnsFor(width, false)}
      context={context}
      emptyView={<p>Ingen</p>}
      onPage={(number) => asked.push(['page', number])}
    />,
  );
  return { asked };
};

const rowTexts = (): string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => plain(row.textContent));

const rowOf = (key: string): HTMLElement => {
  const row = screen.getByRole('link', { name: key }).closest('tr');
  if (!row) throw new Error(`no row for ${key}`);
  return row;
};

test('the line is a row of words between the wishes', () => {
  showTable();

  expect(rowTexts()[3]).toBe('Her slutter pengene: rest efter plads 3 er 35.000 kr.');
  expect(rowTexts()[4]).toContain('IOT-1290');
});

test('the line keeps its point between the rows that a filter leaves', () => {
  showTable({ view: { kind: 'maintenance' } });

  expect(rowTexts().map((text) => text.includes('Her slutter pengene'))).toEqual([false, true]);
});

test('tells below the last wish that the money reaches all', () => {
  showTable({ page: aWishesPage({ wishes: [aWish()] }) });

  expect(rowTexts().at(-1)).toBe('Alle ønsker med estimat er inden for rammen: 285.000 kr. tilbage');
});

test('shows place, title, benefits, estimate, DONE, status and frame of a wish', () => {
  showTable();

  const cells = within(rowOf('IOT-1402')).getAllByRole('cell');

  expect(cells.map(({ textContent }) => plain(textContent))).toEqual([
    '⋮⋮2',
    'IOT-1402 Opgradér til seneste ChirpStack',
    'Vedligehold',
    '2 af 3 ',
    '120.000 kr.',
    '1/2',
    'Til prioritering',
    'Inden for rammen',
    '⋯',
  ]);
});

test('marks a wish that benefits one authority only', () => {
  const single = aWish({ order: { ...aWish().order, beneficiaryIds: ['aarhus'] } });
  showTable({ page: aWishesPage({ wishes: [single] }) });

  expect(screen.getByText('Enkeltønske')).toBeTruthy();
});

test('counts those who support a wish as soon as any authority has spoken', () => {
  showTable({
    page: aWishesPage({ voices: [{ rev: 1, value: aSupport({ wishIds: ['10002'], declined: ['10001'] }) }] }),
  });

  expect(plain(rowOf('IOT-1402').textContent)).toContain('1 af 3 Enkeltønske');
  expect(plain(rowOf('IOT-1314').textContent)).toContain('0 af 3');
});

test('folds under the title what a narrow screen has no column for', () => {
  showTable({ width: 'narrow' });

  const row = plain(rowOf('IOT-1402').textContent);

  expect(within(rowOf('IOT-1402')).getAllByRole('cell')).toHaveLength(3);
  for (const fact of ['120.000 kr.', 'Inden for rammen', 'Vedligehold', 'Gavner 2 af 3', 'DONE 1/2']) {
    expect(row).toContain(fact);
  }
});

test('Alt and an arrow on the handle ask for one place', async () => {
  const { asked } = showTable();
  screen.getByRole('button', { name: 'Flyt IOT-1377' }).focus();

  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowDown}{/Alt}');

  expect(asked).toEqual([
    ['up', 'IOT-1377'],
    ['down', 'IOT-1377'],
  ]);
});

test('the handle says how it is used', () => {
  showTable();

  const describedBy = screen.getByRole('button', { name: 'Flyt IOT-1377' }).getAttribute('aria-describedby');

  expect(document.getElementById(describedBy ?? '')?.textContent).toContain('Alt og pil op eller ned');
});

test('the handle opens a menu with every way to move', async () => {
  const { asked } = showTable();

  await userEvent.click(screen.getByRole('button', { name: 'Flyt IOT-1377' }));
  const items = await screen.findAllByRole('menuitem');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Øverst' }));

  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Op',
    'Ned',
    'Øverst',
    'Nederst',
    'Til plads …',
  ]);
  expect(asked).toEqual([['top', 'IOT-1377']]);
});

test('the menu of a row offers the actions of its stage', async () => {
  const { asked } = showTable({ page: aWishesPage({ wishes: [aWish({ stage: 'started' })] }) });

  await userEvent.click(screen.getByRole('button', { name: 'Handlinger for IOT-1314' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Luk …' }));

  expect(screen.queryByRole('menuitem', { name: 'Igangsæt …' })).toBeNull();
  expect(asked).toEqual([['close', 'IOT-1314']]);
});

test('a closed action is shown with its reason', async () => {
  showTable({ page: aWishesPage({ actor: anActor({ roles: ['vendor'] }) }) });

  await userEvent.click(screen.getByRole('button', { name: 'Handlinger for IOT-1314' }));
  const start = await screen.findByRole('menuitem', { name: /Igangsæt/ });

  expect(start.getAttribute('aria-disabled') ?? start.hasAttribute('disabled')).toBeTruthy();
  expect(start.textContent).toContain('Kun koordinationsgruppen og tovholderen');
});

test('somebody who may not rank has no handles', () => {
  showTable({ page: aWishesPage({ actor: anActor({ roles: ['vendor'] }) }) });

  expect(screen.queryByRole('button', { name: /^Flyt/ })).toBeNull();
  expect(screen.getByRole('button', { name: /Ret estimatet .* for IOT-1314/ })).toBeTruthy();
});

test('a reader sees estimates and changes none', () => {
  showTable({ page: aWishesPage({ actor: anActor({ roles: ['reader'] }) }) });

  expect(screen.queryByRole('button', { name: /estimat/i })).toBeNull();
  expect(rowTexts()[0]).toContain('85.000 kr.');
});

test('a click on an estimate begins to change it', async () => {
  const { asked } = showTable();

  await userEvent.click(screen.getByRole('button', { name: 'Mangler: angiv estimat for IOT-1410' }));

  expect(asked).toEqual([['estimate', 'IOT-1410']]);
});

test('a key opens the issue in Jira, a title opens the wish here', async () => {
  const commands: unknown[] = [];
  answerWith((command, payload) => commands.push([command, payload]));
  const { asked } = showTable();

  await userEvent.click(screen.getByRole('link', { name: 'IOT-1314' }));
  await userEvent.click(screen.getByRole('button', { name: 'Mørkt tema' }));

  expect(commands).toEqual([['navigate', { url: '/browse/IOT-1314', type: 'new-tab' }]]);
  expect(asked).toEqual([['open', 'IOT-1410']]);
});

test('shows fifty wishes at a time', async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    aWish({ wishId: String(index + 1), key: `IOT-${index + 1}` }),
  );
  const { asked } = showTable({ page: aWishesPage({ wishes: many }) });

  await userEvent.click(screen.getByRole('button', { name: /^Side 3/ }));

  expect(screen.getAllByRole('link')).toHaveLength(50);
  expect(asked).toEqual([['page', 3]]);
});
