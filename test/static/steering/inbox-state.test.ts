import { kroner } from '../../../src/domain/money';
import { afterRuling, caseAfter, neighbourOf, totalsOf } from '../../../static/steering/state/inbox-state';
import { aCase } from '../../builders/cases';
import { aFrame, aFrameInUse } from '../../builders/frames';
import { anInbox, anInboxEntry } from '../../builders/inbox';

const first = anInboxEntry();
const second = anInboxEntry({ case: aCase({ caseId: 'case-2', wishId: '10004', amount: kroner(480_000) }) });
const waiting = [first, second];
const inbox = anInbox({ waiting });

describe('going from case to case', () => {
  it('ends at either end of the list', () => {
    expect(neighbourOf(waiting, 'case-1', 1)).toBe('case-2');
    expect(neighbourOf(waiting, 'case-2', 1)).toBeNull();
    expect(neighbourOf(waiting, 'case-1', -1)).toBeNull();
  });

  it('goes on with the next case, and back where there is none', () => {
    expect(caseAfter(waiting, 'case-1')).toBe('case-2');
    expect(caseAfter(waiting, 'case-2')).toBe('case-1');
    expect(caseAfter([first], 'case-1')).toBeNull();
  });
});

describe('the inbox after a ruling', () => {
  const frame = aFrame({ granted: kroner(900_000) });

  it('no longer holds a decided case', () => {
    const after = afterRuling(inbox, { ...first, case: aCase({ state: 'decided' }), frame });
    expect(after.waiting.map((entry) => entry.case.caseId)).toEqual(['case-2']);
  });

  it('keeps a postponed case where it was', () => {
    const after = afterRuling(inbox, { ...first, case: aCase({ state: 'postponed' }) });
    expect(after.waiting.map((entry) => entry.case.state)).toEqual(['postponed', 'submitted']);
  });

  it('shows the changed frame with the other cases and the product', () => {
    const after = afterRuling(inbox, { ...first, case: aCase({ state: 'decided' }), frame });
    expect(after.waiting[0]?.frame).toBe(frame);
    expect(after.products[0]?.frame).toBe(frame);
  });

  it('leaves frames of other products and years alone', () => {
    const other = aFrameInUse({ year: 2027 });
    const after = afterRuling(anInbox({ waiting: [first, { ...second, frame: other }] }), {
      ...first,
      case: aCase({ state: 'decided' }),
      frame,
    });
    expect(after.waiting[0]?.frame).toBe(other);
  });
});

it('sums what is asked for and what is left', () => {
  expect(totalsOf(inbox)).toEqual({ asked: kroner(790_000), rest: kroner(370_000) });
});
