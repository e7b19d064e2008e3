import fc from 'fast-check';
import { inWaitingOrder, isOverdue, type Waiting } from '../../../src/domain/steering/waiting-order';

const TODAY = '2026-03-11';

const waiting = (
  caseId: string,
  answerBy: string | null,
  submittedAt = '2026-03-05T10:00:00.000Z',
): Waiting => ({
  caseId,
  answerBy,
  submittedAt,
});

const ordered = (...cases: Waiting[]): string[] =>
  [...cases].sort(inWaitingOrder(TODAY)).map(({ caseId }) => caseId);

it.each([
  ['no day', null, false],
  ['the day before', '2026-03-10', true],
  ['the day itself', TODAY, false],
  ['the day after', '2026-03-12', false],
])('a case with %s is overdue or not', (_day, answerBy, overdue) => {
  expect(isOverdue({ answerBy }, TODAY)).toBe(overdue);
});

it('takes the overdue first, by the day wished, however short they have waited', () => {
  expect(
    ordered(
      waiting('oldest', null, '2026-01-02T10:00:00.000Z'),
      waiting('overdue', '2026-03-10', '2026-03-09T10:00:00.000Z'),
      waiting('longest overdue', '2026-02-28', '2026-02-20T10:00:00.000Z'),
    ),
  ).toEqual(['longest overdue', 'overdue', 'oldest']);
});

it('takes the rest by age, whatever day they wish', () => {
  expect(
    ordered(
      waiting('newest', TODAY, '2026-03-09T10:00:00.000Z'),
      waiting('oldest', '2026-12-01', '2026-01-02T10:00:00.000Z'),
      waiting('middle', null, '2026-02-02T10:00:00.000Z'),
    ),
  ).toEqual(['oldest', 'middle', 'newest']);
});

const someDay = fc.constantFrom('2026-02-27', '2026-03-10', TODAY, '2026-03-12');
const someCases = fc.uniqueArray(
  fc.record({
    caseId: fc.uuid(),
    answerBy: fc.option(someDay),
    submittedAt: someDay.map((day) => `${day}T10:00:00.000Z`),
  }),
  { selector: ({ caseId }) => caseId },
);

it('is one order, whichever way the cases came, with nothing that is not overdue above what is', () => {
  fc.assert(
    fc.property(
      someCases.chain((cases) =>
        fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
      ),
      ([cases, shuffled]) => {
        const order = [...cases].sort(inWaitingOrder(TODAY));
        expect([...shuffled].sort(inWaitingOrder(TODAY))).toEqual(order);
        const overdue = order.map((one) => isOverdue(one, TODAY));
        expect(overdue.lastIndexOf(true)).toBe(overdue.filter(Boolean).length - 1);
      },
    ),
  );
});
