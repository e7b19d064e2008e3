import fc from 'fast-check';
import { kroner, NOTHING } from '../../../src/domain/money';
import {
  afterDecision,
  goTo,
  isOver,
  resumeMeeting,
  startMeeting,
  step,
  summaryOf,
  type Meeting,
} from '../../../static/steering/state/meeting';
import { aCase, aRuling } from '../../builders/cases';
import { anInboxEntry } from '../../builders/inbox';

const entry = (caseId: string) => anInboxEntry({ case: aCase({ caseId, wishId: caseId }) });
const ruled = (caseId: string, ruling = aRuling()) =>
  anInboxEntry({ case: aCase({ caseId, wishId: caseId, state: 'decided', ruling }) });
const waiting = ['a', 'b', 'c'].map(entry);
const meeting = startMeeting({ waiting });

const placeOf = ({ agenda, at }: Meeting): string => agenda[at] ?? 'summary';

it('begins with the first case and ends with a look back', () => {
  expect(placeOf(meeting)).toBe('a');
  expect(placeOf(step(meeting, -1))).toBe('a');
  expect(placeOf(step(meeting, 5))).toBe('summary');
  expect(isOver(step(meeting, 3))).toBe(true);
});

it('goes on with the next case that is not decided', () => {
  const second = afterDecision(goTo(meeting, 'b'), ruled('b'));
  expect(placeOf(second)).toBe('c');
  expect(placeOf(afterDecision(goTo(second, 'a'), ruled('a')))).toBe('c');
  expect(placeOf(afterDecision(second, ruled('c')))).toBe('summary');
});

it('is where it was when somebody comes back, and cases that came since stand last', () => {
  const later = [...waiting, entry('d')];
  expect(resumeMeeting(step(meeting, 1), { waiting: later })).toMatchObject({
    agenda: ['a', 'b', 'c', 'd'],
    at: 1,
  });
  expect(placeOf(resumeMeeting(step(meeting, 3), { waiting: later }))).toBe('summary');
});

it('looks back at what was decided, skipped and decided elsewhere, with sums', () => {
  const approved = aRuling({ amount: kroner(200_000), extraGrant: kroner(50_000) });
  const rejected = aRuling({ outcome: 'notApproved', amount: null, extraGrant: NOTHING });
  const agenda = startMeeting({ waiting: ['a', 'b', 'c', 'd'].map(entry) });
  const end = afterDecision(afterDecision(agenda, ruled('a', approved)), ruled('b', rejected));
  expect(summaryOf(end, { waiting: [entry('d')] })).toMatchObject({
    decided: [
      { caseId: 'a', outcome: 'approved' },
      { caseId: 'b', outcome: 'notApproved' },
    ],
    skipped: [{ case: { caseId: 'd' } }],
    elsewhere: 1,
    approved: kroner(200_000),
    extraGrants: kroner(50_000),
  });
});

it('accounts for every case of its agenda, whatever is decided in whatever order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      fc.subarray(['a', 'b', 'c']),
      (decided, left) => {
        const end = decided.reduce((now, caseId) => afterDecision(goTo(now, caseId), ruled(caseId)), meeting);
        const summary = summaryOf(end, { waiting: left.map(entry) });
        expect(summary.decided.length + summary.skipped.length + summary.elsewhere).toBe(
          meeting.agenda.length,
        );
        expect(summary.decided.map(({ caseId }) => caseId)).toEqual([...decided].sort());
      },
    ),
  );
});
