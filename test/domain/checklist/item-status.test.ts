import type { KeptAnswer } from '../../../src/domain/checklist/checklist';
import { statusOf, tallyOf, type Overdue } from '../../../src/domain/checklist/item-status';
import { aHead, aKeptAnswer, anEmptyHead, anEvidence, aStatus } from '../../builders/checklists';

const TODAY = '2026-11-24';

describe('how an item stands', () => {
  it('is unanswered while nobody said anything and use shows nothing', () => {
    expect(statusOf(null, null, TODAY)).toEqual({
      state: 'unanswered',
      source: null,
      evidence: null,
      overdue: null,
      withoutResponsible: true,
      withoutApprover: false,
    });
  });

  it('is what use shows while nobody said anything', () => {
    const evidence = anEvidence({ state: 'missing', found: 'minutesUnpublished', count: 2 });
    expect(statusOf(null, evidence, TODAY)).toMatchObject({ state: 'missing', source: 'evidence', evidence });
    expect(statusOf(aKeptAnswer({ state: null }), evidence, TODAY)).toMatchObject({
      state: 'missing',
      source: 'evidence',
      withoutResponsible: false,
    });
  });

  it('is what a person said, whatever use shows, which stays to be seen beside it', () => {
    const evidence = anEvidence({ state: 'exists' });
    expect(statusOf(aKeptAnswer({ state: 'missing' }), evidence, TODAY)).toMatchObject({
      state: 'missing',
      source: 'answer',
      evidence,
    });
  });

  it('needs no responsible when it is not relevant', () => {
    const answer = aKeptAnswer({ responsible: null });
    expect(statusOf(answer, null, TODAY).withoutResponsible).toBe(true);
    expect(statusOf({ ...answer, state: 'notRelevant' }, null, TODAY).withoutResponsible).toBe(false);
  });
});

describe('what is there', () => {
  it.each<[string, Partial<KeptAnswer>, Overdue | null]>([
    ['six months after the last check, to the day', { checkedOn: '2026-05-24' }, null],
    ['a day more than six months after it', { checkedOn: '2026-05-23' }, 'check'],
    ['that nobody has checked', { checkedOn: null }, null],
    ['on its day of revision', { checkedOn: TODAY, head: aHead({ reviseBy: TODAY }) }, null],
    ['the day after it', { checkedOn: TODAY, head: aHead({ reviseBy: '2026-11-23' }) }, 'revision'],
    ['late with both', { checkedOn: '2025-01-01', head: aHead({ reviseBy: '2025-01-01' }) }, 'revision'],
    ['that is missing', { state: 'missing', checkedOn: '2025-01-01' }, null],
    ['that is not relevant', { state: 'notRelevant', checkedOn: '2025-01-01' }, null],
  ])('%s', (_when, answer, overdue) => {
    expect(statusOf(aKeptAnswer(answer), null, TODAY).overdue).toBe(overdue);
  });

  it.each([
    ['2027-02-28', null],
    ['2027-03-01', 'check'],
  ])('checked on 31 August is as late on %s as the calendar allows', (today, overdue) => {
    expect(statusOf(aKeptAnswer({ checkedOn: '2026-08-31' }), null, today).overdue).toBe(overdue);
  });

  it.each([
    ['a document of 2021 with owner, version and revision', aHead({ approver: ' ' }), true],
    ['a document in order', aHead(), false],
    ['no document: a backlog has no head', anEmptyHead(), false],
  ])('lacks its approver: %s', (_what, head, expected) => {
    expect(statusOf(aKeptAnswer({ head }), null, TODAY).withoutApprover).toBe(expected);
  });

  it('lacks no approver while it is missing itself', () => {
    const answer = aKeptAnswer({ state: 'missing', head: aHead({ approver: '' }) });
    expect(statusOf(answer, null, TODAY).withoutApprover).toBe(false);
  });
});

describe('the count of a place', () => {
  it('takes what is not relevant for in place, and each lack for itself', () => {
    expect(
      tallyOf([
        aStatus(),
        aStatus({ state: 'notRelevant' }),
        aStatus({ state: 'missing', withoutResponsible: true }),
        aStatus({ state: 'unanswered', source: null, withoutResponsible: true }),
        aStatus({ overdue: 'revision' }),
      ]),
    ).toEqual({ total: 5, inPlace: 3, missing: 1, withoutResponsible: 2, overdue: 1 });
  });

  it('of nothing is nothing', () => {
    expect(tallyOf([])).toEqual({ total: 0, inPlace: 0, missing: 0, withoutResponsible: 0, overdue: 0 });
  });
});
