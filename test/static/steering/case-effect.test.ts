import fc from 'fast-check';
import { kroner, NOTHING, ore } from '../../../src/domain/money';
import { balanceAfter, missingFor, proposedGrant, whyHere } from '../../../static/steering/state/case-effect';
import { aCase } from '../../builders/cases';
import { aFrame, aFrameInUse, anUnsetFrame, aPermit } from '../../builders/frames';

describe('the effect of an approval on the frame', () => {
  it('takes the amount from the rest when the frame carries the wish', () => {
    const after = balanceAfter(aFrameInUse(), aCase(), { amount: kroner(310_000), extraGrant: NOTHING });
    expect(after.committed).toBe(kroner(830_000));
    expect(after.rest).toBe(kroner(60_000));
  });

  it('leaves the rest alone when an extra grant covers the wish', () => {
    const grant = { amount: kroner(310_000), extraGrant: kroner(310_000) };
    const after = balanceAfter(aFrameInUse(), aCase(), grant);
    expect(after.granted).toBe(kroner(1_510_000));
    expect(after.rest).toBe(kroner(370_000));
  });

  it('counts money promised to other wishes as missing', () => {
    const frame = aFrame({ granted: kroner(400_000), permits: [aPermit({ wishId: '10900' })] });
    expect(missingFor(frame, aCase(), kroner(310_000))).toBe(kroner(210_000));
  });

  it('does not count an earlier permit of the same wish twice', () => {
    const frame = aFrame({ granted: kroner(310_000), permits: [aPermit()] });
    expect(missingFor(frame, aCase(), kroner(310_000))).toBe(NOTHING);
  });

  it('proposes the whole amount where nothing is missing', () => {
    expect(proposedGrant(aFrameInUse(), aCase(), kroner(310_000))).toBe(kroner(310_000));
    expect(proposedGrant(aFrameInUse(), aCase(), kroner(480_000))).toBe(kroner(110_000));
  });

  it('never leaves money missing after the proposed grant', () => {
    const amounts = fc.integer({ min: 0, max: 10_000_000_00 }).map(ore);
    fc.assert(
      fc.property(amounts, amounts, amounts, (granted, promised, amount) => {
        const permits = [aPermit({ wishId: '10900', amount: promised })];
        const frame = aFrame({ granted, permits });
        const extraGrant = proposedGrant(frame, aCase(), amount);
        const after = balanceAfter(frame, aCase(), { amount, extraGrant });
        return after.rest >= after.promised;
      }),
    );
  });
});

describe('why a case lies with the steering group', () => {
  it('says by how much the limit is passed', () => {
    expect(whyHere(aFrameInUse(), aCase())).toEqual([
      { why: 'overLimit', limit: kroner(250_000), by: kroner(60_000) },
    ]);
  });

  it('says both when the frame does not reach either', () => {
    const why = whyHere(aFrameInUse(), aCase({ amount: kroner(480_000) }));
    expect(why.map((each) => each.why)).toEqual(['overLimit', 'overFrame']);
  });

  it('names the reason that was given before the money', () => {
    const why = whyHere(aFrameInUse(), aCase({ reason: 'principle', amount: kroner(380_000) }));
    expect(why.map((each) => each.why)).toEqual(['principle', 'overLimit', 'overFrame']);
  });

  it('tells that the frame is not set instead of counting with nothing', () => {
    expect(whyHere(anUnsetFrame(), aCase())).toEqual([{ why: 'frameNotSet' }]);
  });

  it('points to wishes ranked above where the wish alone would fit', () => {
    expect(whyHere(aFrameInUse(), aCase({ amount: kroner(85_000) }))).toEqual([{ why: 'rankedBelow' }]);
  });
});
