import fc from 'fast-check';
import { INITIAL_INTAKE } from '../../../src/domain/intake/intake';
import { kroner } from '../../../src/domain/money';
import {
  addressOfView,
  countsOf,
  filtersLeft,
  passes,
  SURFACES,
  viewFromAddress,
  WHOLE_LIST,
  WISH_FILTERS,
  WISH_KINDS,
  type ListView,
} from '../../../static/wishes/state/list-view';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import { anActor } from '../../builders/actors';
import { aWishesPage } from '../../builders/pages';
import { someSettings } from '../../builders/products';
import { aSupport } from '../../builders/support';
import { aWish } from '../../builders/wishes';

const aView = (overrides: Partial<ListView> = {}): ListView => ({ ...WHOLE_LIST, ...overrides });

const keysIn = (view: ListView): string[] => {
  const state = openState(aWishesPage());
  return state.wishes.filter((wish) => passes(state, wish, view)).map(({ key }) => key);
};

test('an address gives back the view that it was written for', () => {
  const views = fc.record({
    filter: fc.constantFrom(...WISH_FILTERS),
    kind: fc.constantFrom(...WISH_KINDS, null),
    query: fc.string().map((text) => text.trim()),
    wishKey: fc.constantFrom('IOT-1', 'OS2X-12', null),
    surface: fc.constantFrom(...SURFACES),
    details: fc.constantFrom({}, { year: '2025', find: 'æble & = +' }, { decision: 'decision-1' }),
  });

  fc.assert(fc.property(views, (view) => expect(viewFromAddress(addressOfView(view))).toEqual(view)));
});

test('the whole list needs no address', () => {
  expect(addressOfView(WHOLE_LIST)).toBe('');
  expect(viewFromAddress('')).toEqual(WHOLE_LIST);
});

test('shows the whole list for an address it does not know', () => {
  expect(viewFromAddress('?filter=everything&kind=%3Cscript%3E')).toEqual(WHOLE_LIST);
});

test.each([
  ['ready', ['IOT-1314', 'IOT-1377', 'IOT-1366']],
  ['outside', ['IOT-1290', 'IOT-1351']],
  ['atSteering', ['IOT-1399']],
  ['noEstimate', ['IOT-1410']],
  ['noDone', ['IOT-1351', 'IOT-1410']],
  ['started', []],
] as const)('filters by %s', (filter, keys) => {
  expect(keysIn(aView({ filter }))).toEqual(keys);
});

test('shows one type of wishes', () => {
  expect(keysIn(aView({ kind: 'maintenance' }))).toEqual(['IOT-1402']);
});

test('finds a text in key and title whatever the case', () => {
  expect(keysIn(aView({ query: ' MØRKT ' }))).toEqual(['IOT-1410']);
  expect(keysIn(aView({ query: 'iot-13' }))).toContain('IOT-1314');
});

test('a started wish neither lacks an estimate nor DONE', () => {
  const started = aWish({ stage: 'started', estimate: null });
  const state = openState(aWishesPage({ wishes: [started] }));

  expect(passes(state, started, aView({ filter: 'noEstimate' }))).toBe(false);
  expect(passes(state, started, aView({ filter: 'started' }))).toBe(true);
});

test('shows the open wishes that the own authority has not answered for', () => {
  const voice = { rev: 1, value: aSupport({ wishIds: ['10001'], declined: ['10003'] }) };
  const page = aWishesPage({ voices: [voice] });
  const shownTo = (actor = page.actor) => {
    const state = openState({ ...page, actor });
    return state.wishes.filter((wish) => passes(state, wish, aView({ filter: 'noPriority' })));
  };

  expect(shownTo()).toHaveLength(page.wishes.length - 2);
  expect(shownTo(anActor({ accountId: 'account-vendor', roles: ['vendor'] }))).toEqual([]);
});

test('shows the open wishes that whoever made them has waited too long to hear about', () => {
  const at = '2026-03-31T10:00:00.000Z';
  const answered = { accountId: 'account-tovholder', at };
  const wishes = [
    aWish({ wishId: '1', createdOn: '2026-03-01' }),
    aWish({ wishId: '2', createdOn: '2026-03-02' }),
    aWish({ wishId: '3', createdOn: '2026-03-01', answered }),
  ];
  const shown = (answerDays: number | null) => {
    const settings = someSettings({ intake: { ...INITIAL_INTAKE, answerDays } });
    const state = openState(aWishesPage({ wishes, settings, at }));
    const passing = state.wishes.filter((wish) => passes(state, wish, aView({ filter: 'unanswered' })));
    return [passing.map(({ wishId }) => wishId), filtersLeft(state).includes('unanswered')];
  };

  expect(shown(29)).toEqual([['1'], false]);
  expect(shown(28)).toEqual([['1', '2'], false]);
  expect(shown(null)).toEqual([[], true]);
});

test('counts what each filter would show of the whole list', () => {
  const state = openState(
    aWishesPage({
      wishes: [aWish(), aWish({ wishId: '2', kind: 'maintenance', estimate: kroner(900_000) })],
    }),
  );

  expect(countsOf(state)).toMatchObject({ all: 2, ready: 1, outside: 1, development: 1, maintenance: 1 });
});
