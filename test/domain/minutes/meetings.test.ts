import { gapsOf, meetingCount } from '../../../src/domain/minutes/meetings';
import type { MeetingKind, Minutes } from '../../../src/domain/minutes/minutes';
import { aMinutes, anApprovedMinutes, aPublishedMinutes } from '../../builders/minutes';

const TODAY = '2026-11-24';

const count = (minutes: Minutes[], minimum: number | null = 4) =>
  meetingCount(minutes, { today: TODAY, minimum });
const on = (date: string, kind: MeetingKind = 'coordination', rest: Partial<Minutes> = {}) =>
  aMinutes({ date, kind, ...rest });

describe('the meetings of a year', () => {
  it('are those of the coordination group that were held in it', () => {
    const minutes = [
      on('2025-12-31'),
      on('2026-01-01'),
      on('2026-06-02', 'coordination', { state: 'found' }),
      on('2026-06-02', 'users'),
      on('2026-09-22', 'steering'),
      on(TODAY),
      on('2026-11-25'),
      on('2026-03-01', 'coordination', { gone: true }),
    ];
    expect(count(minutes)).toMatchObject({ year: 2026, held: 3, minimum: 4 });
  });

  it('are counted once where two pages are of one meeting', () => {
    expect(count([on('2026-03-05', 'coordination', { pageId: '70001' }), on('2026-03-05')]).held).toBe(1);
  });

  it('have no minimum where none was agreed', () => {
    expect(count([], null)).toEqual({
      year: 2026,
      held: 0,
      minimum: null,
      lastUsersMeeting: null,
      usersMeetingOverdue: false,
    });
  });
});

describe('the yearly meeting with the users', () => {
  it.each<[string, Minutes[], string | null, boolean]>([
    ['held a year ago to the day', [on('2025-11-24', 'users')], '2025-11-24', false],
    ['held a day more than a year ago', [on('2025-11-23', 'users')], '2025-11-23', true],
    ['held twice', [on('2026-06-02', 'users'), on('2024-06-02', 'users')], '2026-06-02', false],
    ['held and planned again', [on('2024-06-02', 'users'), on('2026-12-01', 'users')], '2024-06-02', true],
    ['never held by a group that meets', [on('2026-03-05')], null, true],
    ['never held by a group that never met', [], null, false],
    ['whose page is gone', [on('2026-06-02', 'users', { gone: true })], null, false],
  ])('%s', (_when, minutes, lastUsersMeeting, usersMeetingOverdue) => {
    expect(count(minutes)).toMatchObject({ lastUsersMeeting, usersMeetingOverdue });
  });
});

describe('what lacks publication on os2.eu', () => {
  it('is what is approved and not published, oldest first', () => {
    const gaps = gapsOf([
      anApprovedMinutes({ pageId: '70003', date: '2026-09-22' }),
      aPublishedMinutes({ pageId: '70004', date: '2026-06-02' }),
      aMinutes({ pageId: '70005', date: '2026-01-02' }),
      anApprovedMinutes({ pageId: '70010', date: '2026-03-05' }),
      anApprovedMinutes({ pageId: '70009', date: '2026-03-05' }),
      anApprovedMinutes({ pageId: '70001', date: '2025-03-05', gone: true }),
    ]);
    expect(gaps.map(({ pageId }) => pageId)).toEqual(['70009', '70010', '70003']);
  });
});
