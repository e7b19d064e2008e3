import { balanceOf, hold, isSet, promise, type Balance, type Frame } from '../../../src/domain/frame';
import { wishesOf, type DecisionCase, type EscalationReason } from '../../../src/domain/decision-case';
import { minus, NOTHING, ore, type Ore } from '../../../src/domain/money';

/** Enough of a ruling to see what it does to the frame. */
export interface Grant {
  amount: Ore;
  extraGrant: Ore;
}

type Asked = Pick<DecisionCase, 'wishId' | 'caseId' | 'amount' | 'also' | 'reason'>;

/** The frame's sums when a wish has been approved and started at the amount. */
export const balanceAfter = (
  frame: Frame,
  { wishId, caseId }: Asked,
  { amount, extraGrant }: Grant,
): Balance => {
  const promised = promise(frame, { permit: { wishId, amount, caseId }, extraGrant, decisionId: caseId });
  return balanceOf(hold(promised, { wishId, amount, startedAt: '', caseId }));
};

/** What the frame lacks for a wish when the money promised to other wishes is left alone; nothing when it lacks none. */
export const missingFor = (frame: Frame, asked: Asked, amount: Ore): Ore => {
  const { rest, promised } = balanceAfter(frame, asked, { amount, extraGrant: NOTHING });
  return ore(Math.max(0, promised - rest));
};

/** The extra grant to propose: what is missing, or the whole amount where the frame could carry the wish. */
export const proposedGrant = (frame: Frame, asked: Asked, amount: Ore): Ore => {
  const missing = missingFor(frame, asked, amount);
  return missing > NOTHING ? missing : amount;
};

/** A reason why a case lies with the steering group. */
export type Why =
  | { why: 'frameNotSet' }
  | { why: 'overLimit'; limit: Ore; by: Ore }
  | { why: 'overFrame'; short: Ore }
  | { why: 'rankedBelow' }
  | { why: Exclude<EscalationReason, 'economy'> };

/** Why a case lies with the steering group: the reason that was given, and how the amount stands to the frame today. */
export const whyHere = (frame: Frame, asked: Asked): Why[] => {
  const given: Why[] = asked.reason === 'economy' ? [] : [{ why: asked.reason }];
  if (!isSet(frame)) return [...given, { why: 'frameNotSet' }];
  const { wishLimit: limit } = frame;
  const short = missingFor(frame, asked, asked.amount);
  // The limit is for a single wish, also where a case holds several.
  const dearest = ore(Math.max(...wishesOf(asked).map(({ amount }) => amount)));
  const whys: Why[] = [
    ...given,
    ...(limit !== null && dearest > limit
      ? [{ why: 'overLimit', limit, by: minus(dearest, limit) } satisfies Why]
      : []),
    ...(short > NOTHING ? [{ why: 'overFrame', short } satisfies Why] : []),
  ];
  return whys.length > 0 ? whys : [{ why: 'rankedBelow' }];
};
