import fc from 'fast-check';
import { hold, letGo, promise, settle, spend, withBase, type Frame } from '../../src/domain/frame';
import { minus, NOTHING, type Ore } from '../../src/domain/money';
import { aCommitment, aSpending } from '../builders/frames';
import { anAmount } from './arbitraries';

/** What may happen to a frame. */
export type FrameStep =
  | { step: 'hold' | 'settle'; wishId: string; amount: Ore }
  | { step: 'letGo'; wishId: string }
  | { step: 'spend'; wishId: string; amount: Ore; invoice: string }
  | { step: 'promise'; wishId: string; amount: Ore; extraGrant: Ore }
  | { step: 'withBase'; amount: Ore };

export const aWishId = fc.constantFrom('10001', '10002', '10003');

export const aFrameStep: fc.Arbitrary<FrameStep> = fc.oneof(
  fc.record({ step: fc.constantFrom('hold' as const, 'settle' as const), wishId: aWishId, amount: anAmount }),
  fc.record({ step: fc.constant('letGo' as const), wishId: aWishId }),
  fc.record({
    step: fc.constant('spend' as const),
    wishId: aWishId,
    amount: fc.oneof(
      anAmount,
      anAmount.map((amount) => minus(NOTHING, amount)),
    ),
    invoice: fc.uuid(),
  }),
  fc.record({
    step: fc.constant('promise' as const),
    wishId: aWishId,
    amount: anAmount,
    extraGrant: anAmount,
  }),
  fc.record({ step: fc.constant('withBase' as const), amount: anAmount }),
);

export const takeFrameStep = (frame: Frame, step: FrameStep): Frame => {
  switch (step.step) {
    case 'hold':
      return hold(frame, aCommitment({ wishId: step.wishId, amount: step.amount }));
    case 'settle':
      return settle(frame, aSpending({ wishId: step.wishId, amount: step.amount }));
    case 'spend':
      return spend(frame, aSpending({ wishId: step.wishId, amount: step.amount, invoice: step.invoice }));
    case 'letGo':
      return letGo(frame, step.wishId);
    case 'promise': {
      const permit = { wishId: step.wishId, amount: step.amount, caseId: `case-${step.wishId}` };
      return promise(frame, { permit, extraGrant: step.extraGrant, decisionId: 'decision-2' });
    }
    case 'withBase':
      return withBase(frame, { amount: step.amount, wishLimit: null, decisionId: 'decision-1' });
  }
};
