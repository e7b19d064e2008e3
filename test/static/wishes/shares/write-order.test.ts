import '../bridge-in-place';
import { moveWish } from '../../../../src/domain/rank';
import { CallFailed } from '../../../../static/shared/bridge';
import { writeOrder, type OrderCalls } from '../../../../static/wishes/shares/write-order';

type Move = Parameters<OrderCalls['rank']>[0];

/** A Jira that keeps an order and what it was asked to move; `before` is done ahead of each move. */
const aJira = (start: readonly string[], before: (moves: number) => void = () => undefined) => {
  let order = start;
  const moves: Move[] = [];
  return {
    moves,
    order: () => order,
    rankedElsewhere: (next: readonly string[]) => {
      order = next;
    },
    rank: async (move: Move) => {
      before(moves.length);
      moves.push(move);
      order = moveWish(order, move.wishId, move.anchor);
      return { order };
    },
  };
};

const watched = (isStopped: (told: readonly string[]) => boolean = () => false) => {
  const told: string[] = [];
  return {
    told,
    onMoved: (moved: number, of: number) => void told.push(`${moved} of ${of}`),
    isStopped: () => isStopped(told),
  };
};

test('moves one wish after the other and tells how far it is', async () => {
  const jira = aJira(['a', 'b', 'c', 'd']);
  const progress = watched();
  const order = await writeOrder(jira, { now: jira.order(), wanted: ['d', 'c', 'a', 'b'] }, progress);
  expect(order).toEqual(['d', 'c', 'a', 'b']);
  expect(progress.told).toEqual(['0 of 2', '1 of 2', '2 of 2']);
});

test('moves nothing where the order stands already', async () => {
  const jira = aJira(['a', 'b']);
  const progress = watched();
  await writeOrder(jira, { now: jira.order(), wanted: ['a', 'b'] }, progress);
  expect(jira.moves).toEqual([]);
  expect(progress.told).toEqual(['0 of 0']);
});

test('sends with each move what stood around it in the order that Jira answered with', async () => {
  const jira = aJira(['a', 'b', 'c']);
  await writeOrder(jira, { now: jira.order(), wanted: ['c', 'b', 'a'] }, watched());
  expect(jira.moves.map(({ wishId, anchor }) => [wishId, anchor])).toEqual([
    ['b', { after: 'c' }],
    ['a', { after: 'b' }],
  ]);
  expect(jira.moves[1]?.seen).toEqual({
    wish: { above: null, below: 'c' },
    anchor: { above: 'c', below: null },
  });
});

test('goes on from the order that Jira has, where somebody else has moved a wish meanwhile', async () => {
  const jira = aJira(['a', 'b', 'c', 'd'], (moves) => {
    if (moves === 0) jira.rankedElsewhere(['b', 'a', 'c', 'd']);
  });
  const order = await writeOrder(jira, { now: jira.order(), wanted: ['d', 'a', 'b', 'c'] }, watched());
  expect(order).toEqual(['d', 'a', 'b', 'c']);
});

test('stops at a refusal, having told how far it came, and tries nothing twice', async () => {
  const jira = aJira(['a', 'b', 'c', 'd'], (moves) => {
    if (moves === 1) throw new CallFailed({ code: 'movedMeanwhile' });
  });
  const progress = watched();
  const wanted = ['d', 'c', 'b', 'a'];
  await expect(writeOrder(jira, { now: jira.order(), wanted }, progress)).rejects.toMatchObject({
    error: { code: 'movedMeanwhile' },
  });
  expect(jira.moves.map(({ wishId }) => wishId)).toEqual(['c']);
  expect(progress.told.at(-1)).toBe('1 of 3');
});

test('begun again after a refusal, moves only what is not in its place', async () => {
  let refuses = true;
  const jira = aJira(['a', 'b', 'c', 'd'], (moves) => {
    if (moves === 2 && refuses) throw new CallFailed({ code: 'unavailable' });
  });
  const wanted = ['d', 'c', 'b', 'a'];
  await writeOrder(jira, { now: jira.order(), wanted }, watched()).catch(() => undefined);
  refuses = false;
  await writeOrder(jira, { now: jira.order(), wanted }, watched());
  expect(jira.order()).toEqual(wanted);
  expect(jira.moves).toHaveLength(3);
});

test('stops between two moves when it is asked to, having told how far it came', async () => {
  const jira = aJira(['a', 'b', 'c', 'd']);
  const progress = watched((told) => told.length === 2);
  expect(await writeOrder(jira, { now: jira.order(), wanted: ['d', 'c', 'b', 'a'] }, progress)).toBeNull();
  expect(jira.moves).toHaveLength(1);
  expect(progress.told.at(-1)).toBe('1 of 3');
});
