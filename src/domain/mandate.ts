import { balanceOf, commitmentOf, costOf, heldFor, isSet, permitFor, type Frame } from './frame';
import { NOTHING, type Ore } from './money';
import { isDefined, openCriteria } from './done';
import type { FrameStatus } from './money-line';
import type { Wish } from './wish';
import { memberOf, type ProductRules, type WishStage } from './product';
import { isVendor } from './roles';

/**
 * What keeps a wish from being started. Each is something that somebody can mend.
 * Source: the mandate to start within the frame, and "hvilken opgave er bestilt af hvem, og hvem godkender".
 */
export const START_OBSTACLES = [
  'notOpen',
  'noStartStatus',
  'frameNotSet',
  'noEstimate',
  'doneNotDefined',
  'noOrderer',
  'noApprover',
  'approverIsVendor',
  'noOwner',
  'overLimit',
  'overFrame',
  'abovePermit',
  'atSteering',
  'notApproved',
  'approvedForLater',
] as const;
export type StartObstacle = (typeof START_OBSTACLES)[number];

/** What keeps from a wish whatever is done only while it is under way. */
export type StandingObstacle = 'notStarted' | 'alreadyClosed';
export type CloseObstacle =
  | StandingObstacle
  | 'doneNotDefined'
  | 'noDeliveredStatus'
  | 'criteriaOpen'
  | 'noApprover'
  | 'approverIsVendor'
  | 'approverMustAccept';
export type SubmitObstacle = 'notOpen' | 'noEstimate' | 'atSteering' | 'alreadyApproved';
export type CostObstacle = 'costOverFrame' | 'costOverLimit';
export type InvoiceObstacle =
  CostObstacle | 'notStarted' | 'moneyNotHeld' | 'invoiceBooked' | 'creditAboveCost';
export type RegulariseObstacle = StandingObstacle | 'noEstimate' | 'moneyHeld';
export type SettlementObstacle = CostObstacle | 'moneyNotHeld' | 'notEnded';
export type RejectObstacle = 'notOpen' | 'noRejectedStatus' | 'atSteering';

/** The names of the facts that hold, in the order they are written. */
const those = <Name extends string>(facts: Readonly<Record<Name, boolean>>): Name[] => {
  const names: Name[] = [];
  for (const name in facts) if (facts[name]) names.push(name);
  return names;
};

const approverIsVendor = (wish: Wish, product: ProductRules): boolean => {
  const approver = wish.order.approverId;
  return approver !== null && isVendor(memberOf(product, approver)?.roles ?? []);
};

const orderObstacles = (wish: Wish, product: ProductRules): StartObstacle[] =>
  those({
    noOrderer: wish.order.ordererId === null,
    noApprover: wish.order.approverId === null,
    approverIsVendor: approverIsVendor(wish, product),
    noOwner: wish.order.ownerId === null,
  });

const statusObstacles = (frame: Frame, status: FrameStatus | undefined): StartObstacle[] => {
  if (status?.status === 'decided') return [status.year === undefined ? 'notApproved' : 'approvedForLater'];
  if (!isSet(frame)) return ['frameNotSet'];
  if (status?.status === 'overLimit') return ['overLimit'];
  // A wish that the money line did not walk has no money; only "inside" opens the way.
  return status?.status === 'inside' ? [] : ['overFrame'];
};

const moneyObstacles = (wish: Wish, frame: Frame, status: FrameStatus | undefined): StartObstacle[] => {
  const permit = permitFor(frame, wish.wishId);
  if (wish.estimate === null) return ['noEstimate'];
  if (status?.status === 'atSteering') return ['atSteering'];
  if (permit) return wish.estimate > permit.amount ? ['abovePermit'] : [];
  return statusObstacles(frame, status);
};

/**
 * Everything that a wish lacks before the coordination group may start it, in the order of the work; empty when it may.
 *
 * @param status the wish's own from the money line: the same that the list shows
 */
export const startObstacles = (
  wish: Wish,
  { product, frame, status }: { product: ProductRules; frame: Frame; status: FrameStatus | undefined },
): StartObstacle[] => {
  if (wish.stage !== 'open') return ['notOpen'];
  return [
    ...those({
      noStartStatus: product.settings.startStatusId === null,
      doneNotDefined: !isDefined(wish.done),
    }),
    ...moneyObstacles(wish, frame, status),
    ...orderObstacles(wish, product),
  ];
};

/** What is told of a wish that is not under way; empty while it is. */
export const standingObstacles = ({ stage }: Pick<Wish, 'stage'>): StandingObstacle[] => {
  if (stage === 'started') return [];
  return stage === 'open' ? ['notStarted'] : ['alreadyClosed'];
};

/**
 * What keeps a started wish from being closed as delivered: DONE is defined, all of it met or explained, and the godkender's own acceptance.
 * Roles may change while a wish is under way: somebody who has become the vendor's accepts no longer.
 *
 * @param accountId whoever closes; closing is the acceptance, so it must be the godkender
 */
export const closeObstacles = (
  wish: Wish,
  { product, accountId }: { product: ProductRules; accountId: string },
): CloseObstacle[] => {
  if (wish.stage !== 'started') return standingObstacles(wish);
  const approver = wish.order.approverId;
  return those({
    noDeliveredStatus: product.settings.deliveredStatusId === null,
    doneNotDefined: !isDefined(wish.done),
    criteriaOpen: openCriteria(wish.done).length > 0,
    noApprover: approver === null,
    approverIsVendor: approverIsVendor(wish, product),
    approverMustAccept: approver !== null && approver !== accountId,
  });
};

/**
 * What keeps a wish from being submitted to the steering group. Any open wish may be, for any of the four reasons;
 * an approved one again when it has become dearer than what was approved.
 */
export const submitObstacles = (
  wish: Wish,
  { frame, status }: { frame: Frame; status: FrameStatus | undefined },
): SubmitObstacle[] => {
  if (wish.stage !== 'open') return ['notOpen'];
  const permit = permitFor(frame, wish.wishId);
  return those({
    noEstimate: wish.estimate === null,
    atSteering: status?.status === 'atSteering',
    alreadyApproved: permit !== undefined && (wish.estimate ?? NOTHING) <= permit.amount,
  });
};

/** What keeps a wish from being turned down. */
export const rejectObstacles = (
  wish: Wish,
  { product, status }: { product: ProductRules; status: FrameStatus | undefined },
): RejectObstacle[] => {
  if (wish.stage !== 'open') return ['notOpen'];
  return those({
    noRejectedStatus: product.settings.rejectedStatusId === null,
    atSteering: status?.status === 'atSteering',
  });
};

/** What keeps a wish from being regularised: it must have been started past the mandate, at an amount that can be held. */
export const regulariseObstacles = (wish: Wish, status: FrameStatus | undefined): RegulariseObstacle[] => {
  if (wish.stage !== 'started') return standingObstacles(wish);
  return those({ noEstimate: wish.estimate === null, moneyHeld: status?.status !== 'bypassed' });
};

/**
 * What keeps a cost from being booked on a wish: what it costs beyond the money held for it must be free in the frame,
 * and what the coordination group started itself stays within the limit for a single wish.
 * More than that is a tillægsbevilling, which the steering group gives by widening the frame or the limit first.
 */
export const costObstacles = (
  frame: Frame,
  { wishId, amount }: { wishId: string; amount: Ore },
): CostObstacle[] => {
  const held = commitmentOf(frame, wishId);
  const beyond = amount - (held?.amount ?? NOTHING);
  if (beyond <= 0) return [];
  const limit = held?.caseId ? null : frame.wishLimit;
  return those({
    costOverFrame: beyond > balanceOf(frame).available,
    costOverLimit: limit !== null && costOf(frame, wishId) + amount > limit,
  });
};

/**
 * What keeps a wish from being closed as delivered at a cost. One that was started past the mandate holds no money:
 * it is regularised before its cost is booked.
 */
export const deliveryObstacles = (
  wish: Wish,
  of: { product: ProductRules; frame: Frame; accountId: string; spent: Ore },
): (CloseObstacle | CostObstacle | 'moneyNotHeld')[] => {
  const { frame, spent } = of;
  const { wishId, stage } = wish;
  if (stage !== 'started') return closeObstacles(wish, of);
  const holdsNothing = spent > 0 && commitmentOf(frame, wishId) === undefined;
  const ofMoney = holdsNothing
    ? (['moneyNotHeld'] as const)
    : costObstacles(frame, { wishId, amount: spent });
  return [...closeObstacles(wish, of), ...ofMoney];
};

/**
 * What keeps a wish that ended outside of the app from being settled: it must hold money, not be under way,
 * and have cost no more than there is.
 *
 * @param stage null where the issue is gone
 */
export const settlementObstacles = (
  frame: Frame,
  { wishId, stage, spent }: { wishId: string; stage: WishStage | null; spent: Ore },
): SettlementObstacle[] => {
  if (commitmentOf(frame, wishId) === undefined) return ['moneyNotHeld'];
  if (stage === 'started') return ['notEnded'];
  return costObstacles(frame, { wishId, amount: spent });
};

/** An invoice as it is to be booked on a wish; a credit note where the amount is negative. */
export interface Invoice {
  amount: Ore;
  /** The vendor's own number. */
  invoice: string;
}

/** What keeps an invoice from being booked. One that comes after the wish was closed is booked on what is free. */
export const invoiceObstacles = (
  { wishId, stage }: Pick<Wish, 'wishId' | 'stage'>,
  frame: Frame,
  { amount, invoice }: Invoice,
): InvoiceObstacle[] => {
  const booked = frame.spendings.filter((spending) => spending.wishId === wishId);
  if (stage === 'open') return ['notStarted'];
  if (!heldFor(frame, wishId) && booked.length === 0) return ['moneyNotHeld'];
  return [
    ...those({
      invoiceBooked: booked.some((spending) => spending.invoice === invoice),
      creditAboveCost: costOf(frame, wishId) + amount < 0,
    }),
    ...costObstacles(frame, { wishId, amount }),
  ];
};
