import fc from 'fast-check';
import { RankOrder } from '../../../stage/jira/store/rank-order';
import { openDatabase } from '../../../stage/store/open-database';
import { at, list, METTE, openSite, PETER } from './jira-site';

const RANK = 'PUT /rest/agile/1.0/issue/rank';
const IN_ORDER = 'project = VEJ order by Rank';

async function siteWith(count: number) {
  const site = openSite();
  for (let number = 1; number <= count; number += 1) await site.wish(`Ønske ${number}`);
  return site;
}

const keysOf = (...numbers: number[]) => numbers.map((number) => `VEJ-${number}`);

describe('ranking', () => {
  it('puts new issues last', async () => {
    const { keys } = await siteWith(3);
    expect(await keys(IN_ORDER)).toEqual(keysOf(1, 2, 3));
  });

  it('puts issues side by side after another, in the order given', async () => {
    const { call, keys } = await siteWith(5);
    const answer = await call(METTE, RANK, { issues: keysOf(5, 1), rankAfterIssue: 'VEJ-3' });
    expect(answer.status).toBe(204);
    expect(await keys(IN_ORDER)).toEqual(keysOf(2, 3, 5, 1, 4));
  });

  it('puts issues side by side before another', async () => {
    const { call, keys } = await siteWith(5);
    await call(METTE, RANK, { issues: keysOf(5, 2), rankBeforeIssue: 'VEJ-1' });
    expect(await keys(IN_ORDER)).toEqual(keysOf(5, 2, 1, 3, 4));
  });

  it('shows a rank that sorts as text in the same order', async () => {
    const { call } = await siteWith(3);
    await call(METTE, RANK, { issues: ['VEJ-3'], rankBeforeIssue: 'VEJ-1' });
    const answer = await call(METTE, 'POST /rest/api/3/search/jql', {
      jql: IN_ORDER,
      fields: ['customfield_10019'],
    });
    const ranks = list(answer.body, 'issues').map((issue) => at(issue, 'fields', 'customfield_10019'));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBe(3);
  });

  it('needs the permission to schedule', async () => {
    const { call, keys } = await siteWith(2);
    const answer = await call(PETER, RANK, { issues: ['VEJ-2'], rankBeforeIssue: 'VEJ-1' });
    expect(answer.status).toBe(403);
    expect(await keys(IN_ORDER)).toEqual(keysOf(1, 2));
  });

  it('moves what it can and tells what it could not', async () => {
    const { call, keys } = await siteWith(3);
    const answer = await call(METTE, RANK, { issues: ['VEJ-3', 'VEJ-9'], rankBeforeIssue: 'VEJ-1' });
    expect(answer.status).toBe(207);
    expect(list(answer.body, 'entries')).toMatchObject([
      { issueKey: 'VEJ-3', status: 200 },
      { issueKey: 'VEJ-9', status: 404 },
    ]);
    expect(await keys(IN_ORDER)).toEqual(keysOf(3, 1, 2));
  });

  it.each([
    ['no anchor', { issues: ['VEJ-1'] }],
    ['two anchors', { issues: ['VEJ-1'], rankBeforeIssue: 'VEJ-2', rankAfterIssue: 'VEJ-3' }],
    ['an anchor that does not exist', { issues: ['VEJ-1'], rankBeforeIssue: 'VEJ-9' }],
    ['an issue as its own anchor', { issues: ['VEJ-1'], rankBeforeIssue: 'VEJ-1' }],
    ['no issues', { issues: [], rankBeforeIssue: 'VEJ-1' }],
    ['a field that is no rank', { issues: ['VEJ-1'], rankBeforeIssue: 'VEJ-2', rankCustomFieldId: 10102 }],
    [
      'more than fifty issues',
      { issues: Array.from({ length: 51 }, (_, i) => `VEJ-${i}`), rankBeforeIssue: 'VEJ-2' },
    ],
  ])('refuses %s', async (_what, body) => {
    const { call } = await siteWith(3);
    expect((await call(METTE, RANK, body)).status).toBe(400);
  });
});

describe('the one order of all issues', () => {
  const move = fc.record({
    moved: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 5 }),
    anchor: fc.integer({ min: 0, max: 11 }),
    side: fc.constantFrom('before' as const, 'after' as const),
  });

  const orderOf = (ranks: RankOrder, ids: readonly string[]) =>
    [...ids].sort((a, b) => ranks.positionOf(a) - ranks.positionOf(b));

  it('leaves the others in their order and puts the moved ones together at the anchor', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 30 }), (moves) => {
        const ranks = new RankOrder(openDatabase(':memory:'));
        const ids = Array.from({ length: 12 }, (_, index) => String(index));
        for (const id of ids) ranks.append(id);
        for (const { moved: numbers, anchor: number, side } of moves) {
          const anchor = String(number);
          const moved = numbers.map(String).filter((id) => id !== anchor);
          if (moved.length === 0) continue;
          const rest = orderOf(ranks, ids).filter((id) => !moved.includes(id));
          ranks.place({ moved, anchor, side });
          const at = rest.indexOf(anchor) + (side === 'after' ? 1 : 0);
          expect(orderOf(ranks, ids)).toEqual(rest.toSpliced(at, 0, ...moved));
        }
      }),
    );
  });

  it('still finds room after many moves to the same place', () => {
    const ranks = new RankOrder(openDatabase(':memory:'));
    const ids = Array.from({ length: 200 }, (_, index) => String(index));
    for (const id of ids) ranks.append(id);
    for (const id of ids.slice(2)) ranks.place({ moved: [id], anchor: '0', side: 'after' });
    expect(orderOf(ranks, ids)).toEqual(['0', ...ids.slice(2).reverse(), '1']);
  });
});
