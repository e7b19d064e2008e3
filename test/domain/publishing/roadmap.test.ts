import fc from 'fast-check';
import type { FrameStatus } from '../../../src/domain/money-line';
import { kroner } from '../../../src/domain/money';
import { ROADMAP_COLUMNS, roadmapOf, type RoadmapColumn } from '../../../src/domain/publishing/roadmap';
import { aPlannedWish, aRoadmapWish } from '../../builders/publishing';

const NONE = new Map<string, FrameStatus>();

const columnOf = (
  stage: 'open' | 'started' | 'closed',
  status: FrameStatus | null,
): RoadmapColumn | undefined => {
  const statuses = status ? new Map([['10001', status]]) : NONE;
  const roadmap = roadmapOf([aPlannedWish({ stage })], statuses);
  return ROADMAP_COLUMNS.find((column) => roadmap[column].length > 0);
};

const decided = (outcome: 'approved' | 'approvedWithChange' | 'notApproved'): FrameStatus => ({
  status: 'decided',
  caseId: 'case-1',
  outcome,
  amount: outcome === 'notApproved' ? null : kroner(1),
});

describe('a wish on the roadmap', () => {
  it.each<[string, FrameStatus, RoadmapColumn | undefined]>([
    ['inside the frame', { status: 'inside' }, 'next'],
    ['approved', decided('approved'), 'next'],
    ['approved with a change', decided('approvedWithChange'), 'next'],
    ['turned down', decided('notApproved'), undefined],
    ['over the limit', { status: 'overLimit', by: kroner(1) }, 'later'],
    ['over the frame', { status: 'overFrame', short: kroner(1) }, 'later'],
    ['without an estimate', { status: 'noEstimate' }, 'later'],
    ['at the steering group', { status: 'atSteering', caseId: 'case-1', since: '2026-03-05' }, 'later'],
  ])('that is open and %s stands under %p', (_how, status, column) => {
    expect(columnOf('open', status)).toBe(column);
  });

  it('that nobody has placed in the money yet stands under later', () => {
    expect(columnOf('open', null)).toBe('later');
  });

  it('that is under way stands under now, whoever pays', () => {
    expect(columnOf('started', { status: 'committed', amount: kroner(1) })).toBe('now');
    expect(columnOf('started', { status: 'bypassed' })).toBe('now');
  });

  it('that is closed is gone', () => {
    expect(columnOf('closed', { status: 'inside' })).toBeUndefined();
  });

  it('shows its key and title and nothing else', () => {
    expect(roadmapOf([aPlannedWish({ stage: 'started' })], NONE).now).toEqual([aRoadmapWish()]);
  });
});

describe('the roadmap', () => {
  const aWish = fc.record({
    stage: fc.constantFrom('open' as const, 'started' as const, 'closed' as const),
    status: fc.option(
      fc.constantFrom<FrameStatus>({ status: 'inside' }, { status: 'noEstimate' }, decided('notApproved')),
    ),
  });

  it('has each wish once at most, and each column in rank order', () => {
    fc.assert(
      fc.property(fc.array(aWish, { maxLength: 12 }), (wishes) => {
        const ranked = wishes.map(({ stage }, at) => aPlannedWish({ wishId: String(at), stage }));
        const statuses = new Map(
          wishes.flatMap(({ status }, at) => (status ? [[String(at), status] as const] : [])),
        );
        const roadmap = roadmapOf(ranked, statuses);
        const columns = ROADMAP_COLUMNS.map((column) => roadmap[column].map(({ wishId }) => Number(wishId)));
        expect(columns).toEqual(columns.map((ids) => ids.toSorted((a, b) => a - b)));
        expect(new Set(columns.flat()).size).toBe(columns.flat().length);
      }),
    );
  });
});
