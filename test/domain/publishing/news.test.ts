import fc from 'fast-check';
import { newsFacts, roadmapIds } from '../../../src/domain/publishing/news';
import type { Roadmap } from '../../../src/domain/publishing/roadmap';
import { aRoadmap, aRoadmapWish, someNews } from '../../builders/publishing';

const roadmap = aRoadmap({ now: ['1'], next: ['2', '3'], later: ['4'] });

describe('the first news', () => {
  it('tells every delivery and the roadmap, and no moves', () => {
    const delivered = [aRoadmapWish('9')];
    expect(newsFacts({ delivered, roadmap, last: null })).toEqual({ delivered, moves: [], roadmap });
  });
});

describe('the next news', () => {
  it('tells of deliveries that none before told of', () => {
    const told = someNews(roadmap, { deliveredIds: ['8'] });
    const earlier = [someNews(roadmap, { deliveredIds: ['7'] })];
    const delivered = ['7', '8', '9'].map(aRoadmapWish);
    expect(newsFacts({ delivered, roadmap, last: told, earlier }).delivered).toEqual([aRoadmapWish('9')]);
  });

  it('tells which wishes changed column, and which are new', () => {
    const before = aRoadmap({ next: ['1', '2'], later: ['3', '4'] });
    expect(newsFacts({ delivered: [], roadmap, last: someNews(before) }).moves).toEqual([
      { wish: aRoadmapWish('1'), from: 'next', to: 'now' },
      { wish: aRoadmapWish('3'), from: 'later', to: 'next' },
    ]);
    const shorter = aRoadmap({ now: ['1'], next: ['2', '3'] });
    expect(newsFacts({ delivered: [], roadmap, last: someNews(shorter) }).moves).toEqual([
      { wish: aRoadmapWish('4'), from: null, to: 'later' },
    ]);
  });

  it('tells which wishes are gone, where their titles are known, and delivered ones as delivered only', () => {
    const before = aRoadmap({ now: ['1', '9'], next: ['2', '3'], later: ['4', '5', '6'] });
    const facts = newsFacts({
      delivered: [aRoadmapWish('9')],
      roadmap,
      last: someNews(before),
      gone: [aRoadmapWish('9'), aRoadmapWish('5'), aRoadmapWish('1'), aRoadmapWish('never there')],
    });
    expect(facts.moves).toEqual([{ wish: aRoadmapWish('5'), from: 'later', to: null }]);
    expect(facts.delivered).toEqual([aRoadmapWish('9')]);
  });

  it('tells nothing of order within a column', () => {
    const turned = aRoadmap({ now: ['1'], next: ['3', '2'], later: ['4'] });
    expect(newsFacts({ delivered: [], roadmap, last: someNews(turned) }).moves).toEqual([]);
  });
});

describe('after news was sent', () => {
  const anyRoadmap: fc.Arbitrary<Roadmap> = fc
    .array(fc.constantFrom('now', 'next', 'later', null), { maxLength: 10 })
    .map((columns) => {
      const idsOf = (sought: string) =>
        columns.flatMap((column, at) => (column === sought ? [String(at)] : []));
      return aRoadmap({ now: idsOf('now'), next: idsOf('next'), later: idsOf('later') });
    });

  it('there is nothing to tell until something happens', () => {
    fc.assert(
      fc.property(anyRoadmap, anyRoadmap, fc.subarray(['20', '21', '22']), (before, now, ids) => {
        const delivered = ids.map(aRoadmapWish);
        const facts = newsFacts({ delivered, roadmap: now, last: someNews(before) });
        const sent = someNews(now, { deliveredIds: facts.delivered.map(({ wishId }) => wishId) });
        expect(newsFacts({ delivered, roadmap: now, last: sent })).toMatchObject({
          delivered: [],
          moves: [],
        });
      }),
    );
  });

  it('the moves lead from the roadmap that was told to the one that is', () => {
    fc.assert(
      fc.property(anyRoadmap, anyRoadmap, (before, now) => {
        const left = [...before.now, ...before.next, ...before.later];
        const { moves } = newsFacts({ delivered: [], roadmap: now, last: someNews(before), gone: left });
        const columns = new Map<string, string>();
        for (const [column, ids] of Object.entries(roadmapIds(before))) {
          for (const id of ids) columns.set(id, column);
        }
        for (const { wish, to } of moves) {
          if (to) columns.set(wish.wishId, to);
          else columns.delete(wish.wishId);
        }
        const idsOf = (sought: string) =>
          [...columns].flatMap(([id, column]) => (column === sought ? [id] : [])).toSorted();
        const expected = roadmapIds(now);
        expect([idsOf('now'), idsOf('next'), idsOf('later')]).toEqual([
          expected.now.toSorted(),
          expected.next.toSorted(),
          expected.later.toSorted(),
        ]);
      }),
    );
  });
});
