import fc from 'fast-check';
import {
  balanceOf,
  commitmentOf,
  emptyFrame,
  hold,
  letGo,
  settle,
  spend,
  type Frame,
} from '../../src/domain/frame';
import { minus, NOTHING, ore, sum } from '../../src/domain/money';
import { aCommitment, aSpending } from '../builders/frames';
import { anAmount } from './arbitraries';
import { aFrameStep, aWishId, takeFrameStep } from './frame-steps';

const aFrameAfterSteps: fc.Arbitrary<Frame> = fc
  .array(aFrameStep, { maxLength: 15 })
  .map((steps) => steps.reduce(takeFrameStep, emptyFrame('10000', 2026)));

const sameMoney = (a: Frame, b: Frame): void => {
  expect(balanceOf(a)).toEqual(balanceOf(b));
  expect(new Set(a.permits)).toEqual(new Set(b.permits));
};

describe('after any sequence of steps', () => {
  it('what was granted is what is held, spent and left', () => {
    fc.assert(
      fc.property(aFrameAfterSteps, (frame) => {
        const { granted, committed, spent, rest, promised, available } = balanceOf(frame);
        expect(sum([committed, spent, rest])).toBe(granted);
        expect(available).toBe(Math.max(0, rest - promised));
      }),
    );
  });

  it('the movements add up to the last base and all extra grants', () => {
    fc.assert(
      fc.property(fc.array(aFrameStep), (steps) => {
        const frame = steps.reduce(takeFrameStep, emptyFrame('10000', 2026));
        const base = steps.findLast((step) => step.step === 'withBase')?.amount ?? NOTHING;
        const extra = steps.map((step) => (step.step === 'promise' ? step.extraGrant : NOTHING));
        expect(balanceOf(frame).granted).toBe(sum([base, ...extra]));
      }),
    );
  });

  it('no wish stands twice among what is held or promised, and no closing and no invoice among what is spent', () => {
    fc.assert(
      fc.property(aFrameAfterSteps, ({ commitments, permits, spendings }) => {
        const held = commitments.map(({ wishId }) => wishId);
        const promised = permits.map(({ wishId }) => wishId);
        const closings = spendings.map(({ wishId, at, invoice }) => `${wishId} ${at} ${invoice ?? ''}`);
        for (const names of [held, promised, closings]) expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('undoing a start brings back the frame before it', () => {
    fc.assert(
      fc.property(aFrameAfterSteps, aWishId, anAmount, (frame, wish, amount) => {
        fc.pre(commitmentOf(frame, wish) === undefined);
        sameMoney(letGo(hold(frame, aCommitment({ wishId: wish, amount })), wish), frame);
      }),
    );
  });

  it('closing moves what was held to what is spent and to the rest', () => {
    fc.assert(
      fc.property(aFrameAfterSteps, aWishId, anAmount, (frame, wish, amount) => {
        fc.pre(amount > 0 && !frame.spendings.some((spending) => spending.wishId === wish));
        const held = commitmentOf(frame, wish)?.amount ?? NOTHING;
        const before = balanceOf(frame);
        const after = balanceOf(settle(frame, aSpending({ wishId: wish, amount })));
        expect(after.committed).toBe(minus(before.committed, held));
        expect(after.rest).toBe(ore(before.rest + held - amount));
      }),
    );
  });

  it('an invoice is paid from what the wish holds first, and only what is beyond it from the rest', () => {
    fc.assert(
      fc.property(aFrameAfterSteps, aWishId, anAmount, (frame, wishId, amount) => {
        const held = commitmentOf(frame, wishId)?.amount ?? NOTHING;
        const before = balanceOf(frame);
        const after = balanceOf(spend(frame, aSpending({ wishId, amount, invoice: '1042' })));
        expect(after.spent).toBe(sum([before.spent, amount]));
        expect(after.rest).toBe(ore(before.rest - Math.max(0, amount - held)));
      }),
    );
  });

  it('a step of one wish leaves what the others hold and are promised', () => {
    fc.assert(
      fc.property(aFrameAfterSteps, aFrameStep, (frame, step) => {
        const own = step.step === 'withBase' ? '' : step.wishId;
        const others = ({ commitments, permits, spendings }: Frame) =>
          [...commitments, ...permits, ...spendings].filter((entry) => entry.wishId !== own);
        expect(new Set(others(takeFrameStep(frame, step)))).toEqual(new Set(others(frame)));
      }),
    );
  });
});
