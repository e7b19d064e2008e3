import './bridge-in-place';
import type { WishesPage } from '../../../src/contract/definitions';
import type { AppError } from '../../../src/contract/errors';
import { kroner } from '../../../src/domain/money';
import { moveWish } from '../../../src/domain/rank';
import { CallFailed } from '../../../static/shared/bridge';
import { createWishesStore, type WishesCalls } from '../../../static/shared/wish/state/wishes-store';
import { idsOf } from '../../../static/shared/wish/state/wishes-state';
import { aWishesPage } from '../../builders/pages';
import { aWish } from '../../builders/wishes';

const wishes = (...ids: string[]) => ids.map((wishId) => aWish({ wishId, estimate: kroner(1) }));

const aPage = (...ids: string[]): WishesPage => aWishesPage({ wishes: wishes(...ids) });

/** A Jira that keeps one order, and a store over it. */
const aStore = (ids: readonly string[], overrides: Partial<WishesCalls> = {}) => {
  let order = ids;
  const sent: Parameters<WishesCalls['rank']>[0][] = [];
  const failures: [AppError['code'], string][] = [];
  const store = createWishesStore(
    {
      open: async () => aPage(...order),
      more: async () => ({ wishes: [], next: null }),
      rank: async (move) => {
        sent.push(move);
        order = moveWish(order, move.wishId, move.anchor);
        return { order };
      },
      ...overrides,
    },
    (error, wishId) => failures.push([error.code, wishId]),
  );
  const shown = (): readonly string[] => {
    const { state } = store.snapshot();
    return state ? idsOf(state) : [];
  };
  const rankedElsewhere = (next: readonly string[]): void => {
    order = next;
  };
  return { store, sent, failures, shown, rankedElsewhere };
};

/** Lets everything that answers at once answer. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

const failing = (error: AppError) => () => Promise.reject(new CallFailed(error));

test('shows the first wishes before the rest has come', async () => {
  const rest = new Promise<never>(() => undefined);
  const { store, shown } = aStore([], {
    open: async () => aWishesPage({ wishes: wishes('1', '2'), next: 'more' }),
    more: () => rest,
  });

  void store.load();
  await settled();

  expect(shown()).toEqual(['1', '2']);
  expect(store.snapshot()).toMatchObject({ isFetching: true, error: null });
});

test('fetches the rest until there is no more', async () => {
  const { store, shown } = aStore([], {
    open: async () => aWishesPage({ wishes: wishes('1'), next: '2' }),
    more: async (next) => ({ wishes: wishes(next), next: next === '2' ? '3' : null }),
  });

  await store.load();

  expect(shown()).toEqual(['1', '2', '3']);
  expect(store.snapshot().isFetching).toBe(false);
});

test('keeps the first wishes when the rest cannot be fetched', async () => {
  const { store, shown } = aStore([], {
    open: async () => aWishesPage({ wishes: wishes('1'), next: 'more' }),
    more: failing({ code: 'unavailable' }),
  });

  await store.load();

  expect(shown()).toEqual(['1']);
  expect(store.snapshot().error).toEqual({ code: 'unavailable' });
});

test('tells why there is no list', async () => {
  const { store } = aStore([], { open: failing({ code: 'refused' }) });

  await store.load();

  expect(store.snapshot()).toEqual({ state: null, error: { code: 'refused' }, isFetching: false });
});

test('moves at once and sends what the person saw', async () => {
  const { store, sent, shown } = aStore(['1', '2', '3']);
  await store.load();

  store.move('3', { before: '1' });

  expect(shown()).toEqual(['3', '1', '2']);
  expect(sent).toEqual([
    {
      wishId: '3',
      anchor: { before: '1' },
      seen: { wish: { above: '2', below: null }, anchor: { above: null, below: '2' } },
    },
  ]);
});

test('sends moves made quickly one after another in their order, each as it was seen', async () => {
  const { store, sent, shown } = aStore(['1', '2', '3']);
  await store.load();

  store.move('3', { before: '2' });
  store.move('3', { before: '1' });
  await settled();

  expect(sent.map(({ anchor }) => anchor)).toEqual([{ before: '2' }, { before: '1' }]);
  expect(sent[1]?.seen.wish).toEqual({ above: '1', below: '2' });
  expect(shown()).toEqual(['3', '1', '2']);
});

test('puts the row back when a move fails, and drops the moves built on it', async () => {
  const { store, failures, shown } = aStore(['1', '2', '3'], { rank: failing({ code: 'unavailable' }) });
  await store.load();

  store.move('3', { before: '2' });
  store.move('3', { before: '1' });
  await settled();

  expect(shown()).toEqual(['1', '2', '3']);
  expect(failures).toEqual([['unavailable', '3']]);
});

test('fetches the list anew when somebody else moved first', async () => {
  const { store, failures, shown, rankedElsewhere } = aStore(['1', '2', '3'], {
    rank: failing({ code: 'movedMeanwhile' }),
  });
  await store.load();
  rankedElsewhere(['2', '1', '3']);

  store.move('3', { before: '1' });
  await settled();

  expect(shown()).toEqual(['2', '1', '3']);
  expect(failures).toEqual([['movedMeanwhile', '3']]);
});

test('takes over the order that Jira answers with', async () => {
  const { store, shown } = aStore(['1', '2', '3'], { rank: async () => ({ order: ['2', '3', '1'] }) });
  await store.load();

  store.move('3', { before: '1' });
  await settled();

  expect(shown()).toEqual(['2', '3', '1']);
});

test('a list that is fetched again is replaced when it is whole', async () => {
  const { store, shown, rankedElsewhere } = aStore(['1', '2']);
  await store.load();
  rankedElsewhere(['2', '1', '4']);

  const loading = store.load();
  expect(shown()).toEqual(['1', '2']);
  await loading;

  expect(shown()).toEqual(['2', '1', '4']);
});

test('does not undo a change made while the list is fetched again', async () => {
  const answers = [wishes('1'), wishes('1'), [aWish({ wishId: '1', title: 'Nyt navn' })]];
  const { store } = aStore([], { open: async () => aWishesPage({ wishes: answers.shift() ?? [] }) });
  await store.load();

  const loading = store.load();
  store.change({ wish: aWish({ wishId: '1', title: 'Nyt navn' }), frame: aPage().frame });
  await loading;

  expect(store.snapshot().state?.wishes[0]?.title).toBe('Nyt navn');
});

describe('while a row is dragged', () => {
  const loaded = async () => {
    const list = aStore(['1', '2', '3']);
    void list.store.load();
    await settled();
    return list;
  };

  test('moves no row until it is dropped, and then shows what others did', async () => {
    const { store, shown, rankedElsewhere } = await loaded();
    rankedElsewhere(['3', '1', '2']);
    store.hold(true);
    void store.load();
    await settled();
    expect(shown()).toEqual(['1', '2', '3']);
    store.hold(false);
    await settled();
    expect(shown()).toEqual(['3', '1', '2']);
  });

  test('keeps back a list that was on its way when the drag began', async () => {
    const { store, shown, rankedElsewhere } = await loaded();
    rankedElsewhere(['2', '1', '3']);
    void store.load();
    store.hold(true);
    await settled();
    expect(shown()).toEqual(['1', '2', '3']);
    store.hold(false);
    await settled();
    expect(shown()).toEqual(['2', '1', '3']);
  });
});
