import fc from 'fast-check';
import { answerDueOn, isAnswered, lacksAnswer } from '../../../src/domain/intake/answer-deadline';
import { CASE_STATES } from '../../../src/domain/decision-case';
import { aCaseOnWish } from '../../builders/cases';
import { aWish } from '../../builders/wishes';

const answered = { accountId: 'account-tovholder', at: '2026-03-04T10:00:00.000Z' };

describe('a wish is answered', () => {
  it.each([
    ['not while it is open and nobody did anything', {}, false],
    ['when somebody of the group has written', { answered }, true],
    ['when it is under way', { stage: 'started' as const }, true],
    ['when it is closed', { stage: 'closed' as const }, true],
  ])('%s', (_when, overrides, expected) => {
    expect(isAnswered(aWish(overrides))).toBe(expected);
  });

  it('when it was put before the steering group, and no more when that was taken back', () => {
    const states = CASE_STATES.filter((state) => !isAnswered(aWish({ case: aCaseOnWish({ state }) })));
    expect(states).toEqual(['withdrawn']);
  });
});

describe('the deadline', () => {
  it.each([
    ['over the end of a month', '2026-02-20', 10, '2026-03-02'],
    ['over the end of a year', '2025-12-31', 1, '2026-01-01'],
    ['over the night without an hour', '2026-03-28', 2, '2026-03-30'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
  ])('counts days of the calendar %s', (_over, createdOn, days, due) => {
    expect(answerDueOn(createdOn, days)).toBe(due);
  });

  it('has passed on the day after its last day, and not before', () => {
    const wish = aWish({ createdOn: '2026-03-01' });
    const on = (today: string) => lacksAnswer(wish, { answerDays: 14, today });
    expect([on('2026-03-01'), on('2026-03-15'), on('2026-03-16')]).toEqual([false, false, true]);
  });

  it('once passed stays so until somebody answers, and no wish is late without one', () => {
    const aDay = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(aDay, aDay, fc.integer({ min: 1, max: 365 }), (createdOn, today, answerDays) => {
        const wish = aWish({ createdOn });
        const isLate = lacksAnswer(wish, { answerDays, today });
        expect(lacksAnswer(wish, { answerDays, today: '2099-01-01' })).toBe(true);
        expect(isLate && today <= createdOn).toBe(false);
        expect(lacksAnswer({ ...wish, answered }, { answerDays, today })).toBe(false);
        expect(lacksAnswer(wish, { answerDays: null, today })).toBe(false);
      }),
    );
  });
});
