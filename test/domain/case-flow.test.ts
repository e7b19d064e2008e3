import fc from 'fast-check';
import {
  isApproval,
  isWaiting,
  onWish,
  OUTCOMES,
  type DecisionCase,
  type Outcome,
} from '../../src/domain/decision-case';
import { rule } from '../../src/domain/ruling';
import { balanceOf, permitFor, promise, type Frame } from '../../src/domain/frame';
import { startObstacles, submitObstacles } from '../../src/domain/mandate';
import { drawMoneyLine } from '../../src/domain/money-line';
import { kroner, sum, type Ore } from '../../src/domain/money';
import type { Wish } from '../../src/domain/wish';
import { aCase, aProposedRuling, aTable } from '../builders/cases';
import { aFrame } from '../builders/frames';
import { aProduct } from '../builders/products';
import { aWish } from '../builders/wishes';
import { aSmallAmount } from './arbitraries';

/** One wish over the limit, its cases and the frame: what the group and the steering group work on together. */
interface World {
  wish: Wish;
  frame: Frame;
  cases: DecisionCase[];
  granted: Ore[];
}

type Command =
  { step: 'submit' } | { step: 'rule'; outcome: Outcome; amount: Ore | null; extraGrant: Ore; by: string };

const aWorld = (): World => ({
  wish: aWish({ estimate: kroner(310_000) }),
  frame: aFrame({ granted: kroner(500_000), wishLimit: kroner(250_000) }),
  cases: [],
  granted: [],
});

const statusOf = ({ wish, frame }: World) => drawMoneyLine(frame, [wish]).statuses.get(wish.wishId);
const latest = ({ cases }: World): DecisionCase | undefined => cases.at(-1);
const mayStart = (world: World): boolean =>
  startObstacles(world.wish, { product: aProduct(), frame: world.frame, status: statusOf(world) }).length ===
  0;

const withCase = (world: World, cases: DecisionCase[]): World => {
  const newest = cases.at(-1);
  return { ...world, cases, wish: { ...world.wish, case: newest ? onWish(newest) : null } };
};

const submit = (world: World): World => {
  if (submitObstacles(world.wish, { frame: world.frame, status: statusOf(world) }).length > 0) return world;
  return withCase(world, [...world.cases, aCase({ caseId: `case-${world.cases.length + 1}` })]);
};

const decide = (world: World, command: Command & { step: 'rule' }): World => {
  const pending = latest(world);
  if (!pending) return world;
  const { outcome, amount, extraGrant, by } = command;
  const signed = { decidedBy: by, decidedAt: '2026-03-11T13:00:00.000Z', decisionId: 'decision-2' };
  const answer = rule(pending, aProposedRuling({ outcome, amount, extraGrant }), {
    ...signed,
    table: aTable(),
  });
  if (!answer.ok) return world;
  const next = withCase(world, [...world.cases.slice(0, -1), answer.value]);
  const approved = answer.value.ruling?.amount ?? null;
  if (approved === null) return next;
  const permit = { wishId: world.wish.wishId, amount: approved, caseId: pending.caseId };
  const frame = promise(world.frame, { permit, extraGrant, decisionId: 'decision-2' });
  return { ...next, frame, granted: [...world.granted, extraGrant] };
};

const take = (world: World, command: Command): World =>
  command.step === 'submit' ? submit(world) : decide(world, command);

const aCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constant({ step: 'submit' as const }),
  fc.record({
    step: fc.constant('rule' as const),
    outcome: fc.constantFrom(...OUTCOMES),
    amount: fc.option(fc.oneof(aSmallAmount, fc.constantFrom(kroner(310_000), kroner(400_000)))),
    extraGrant: fc.oneof(fc.constant(kroner(0)), aSmallAmount),
    by: fc.constantFrom('account-steering', aCase().submittedBy),
  }),
);

/** Runs the commands and looks at the world after each. */
const always = (check: (now: World, before: World) => void): void => {
  fc.assert(
    fc.property(fc.array(aCommand, { maxLength: 20 }), (commands) => {
      commands.reduce((before, command) => {
        const now = take(before, command);
        check(now, before);
        return now;
      }, aWorld());
    }),
  );
};

describe('whatever is submitted and answered, in any order', () => {
  it('at most one case waits, and it is the newest', () => {
    always(({ cases }) => {
      expect(cases.slice(0, -1).some(isWaiting)).toBe(false);
    });
  });

  it('a case that has been decided or sent back never changes', () => {
    always((now, before) => {
      const settled = before.cases.filter((decisionCase) => !isWaiting(decisionCase));
      expect(now.cases.slice(0, settled.length)).toEqual(settled);
    });
  });

  it('nobody has decided what they submitted themselves', () => {
    always(({ cases }) => {
      expect(cases.every(({ ruling, submittedBy }) => ruling?.decidedBy !== submittedBy)).toBe(true);
    });
  });

  it('an approval has an amount and nothing else has', () => {
    always(({ cases }) => {
      const rulings = cases.flatMap(({ ruling }) => (ruling ? [ruling] : []));
      expect(rulings.every((ruling) => isApproval(ruling.outcome) === (ruling.amount !== null))).toBe(true);
    });
  });

  it('the permit is that of the newest approval, whatever was answered to a later case', () => {
    always(({ cases, frame, wish }) => {
      const approvals = cases.filter(({ ruling }) => ruling !== null && isApproval(ruling.outcome));
      const newest = approvals.at(-1);
      expect(permitFor(frame, wish.wishId)?.caseId).toBe(newest?.caseId);
      expect(permitFor(frame, wish.wishId)?.amount).toBe(newest?.ruling?.amount ?? undefined);
    });
  });

  it('the wish over the limit may start only within its permit', () => {
    always((world) => {
      const permit = permitFor(world.frame, world.wish.wishId);
      expect(mayStart(world)).toBe(permit !== undefined && permit.amount >= kroner(310_000));
    });
  });

  it('the frame grows by the extra grants of approvals and by nothing else', () => {
    always(({ frame, granted }) => {
      expect(balanceOf(frame).granted).toBe(sum([kroner(500_000), ...granted]));
    });
  });
});
