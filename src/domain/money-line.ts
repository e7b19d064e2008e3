import { balanceOf, heldFor, permitFor, type Balance, type Frame, type Permit } from './frame';
import { isWaiting, type CaseOnWish, type Outcome } from './decision-case';
import { minus, NOTHING, type Ore } from './money';
import type { WishStage } from './product';

/**
 * How a wish stands to the frame; each wish has exactly one.
 * `committed` and `bypassed` are wishes that are under way: with the group's money, or past its mandate.
 */
export type FrameStatus =
  | { status: 'inside' }
  | { status: 'overLimit'; by: Ore }
  | { status: 'overFrame'; short: Ore }
  | { status: 'noEstimate' }
  | { status: 'atSteering'; caseId: string; since: string }
  /** `year` where the money was approved in a year to come. */
  | { status: 'decided'; caseId: string; outcome: Outcome; amount: Ore | null; year?: number }
  | { status: 'committed'; amount: Ore }
  | { status: 'bypassed' };

export type FrameStatusName = FrameStatus['status'];

/** What the money line needs to know of a wish. */
export interface RankedWish {
  wishId: string;
  stage: WishStage;
  estimate: Ore | null;
  case: CaseOnWish | null;
}

export interface MoneyLine {
  /** In the order of the wishes; closed wishes are left out. */
  statuses: ReadonlyMap<string, FrameStatus>;
  /** The first wish that the money does not reach; the line stands above it. Null when all that are estimated fit. */
  lineAbove: string | null;
  /** What is left where the line stands, or after the last wish. */
  restAtLine: Ore;
  /** What the fitting wishes cost together, permits not counted. */
  fitting: Ore;
  balance: Balance;
}

const ofStarted = (frame: Frame, wish: RankedWish): FrameStatus => {
  const commitment = heldFor(frame, wish.wishId);
  return commitment ? { status: 'committed', amount: commitment.amount } : { status: 'bypassed' };
};

/** A permit stands, also where a later case for a larger amount was not approved. */
const ofPermit = ({ caseId, amount }: Permit, file: CaseOnWish | null): FrameStatus => {
  const outcome = file?.outcome === 'approvedWithChange' ? file.outcome : 'approved';
  return { status: 'decided', caseId, outcome, amount };
};

const ofCase = (frame: Frame, wish: RankedWish): FrameStatus | null => {
  const { case: file } = wish;
  if (file && isWaiting(file)) return { status: 'atSteering', caseId: file.caseId, since: file.since };
  const permit = permitFor(frame, wish.wishId);
  if (permit) return ofPermit(permit, file);
  if (file?.outcome === 'notApproved') {
    return { status: 'decided', caseId: file.caseId, outcome: 'notApproved', amount: null };
  }
  if (file?.otherYear !== undefined && file.otherYear > frame.year && file.outcome) {
    const { caseId, outcome, otherYear: year } = file;
    return { status: 'decided', caseId, outcome, amount: null, year };
  }
  return null;
};

const ofMoney = (wish: RankedWish, rest: Ore, limit: Ore | null): FrameStatus => {
  if (wish.estimate === null) return { status: 'noEstimate' };
  if (limit !== null && wish.estimate > limit)
    return { status: 'overLimit', by: minus(wish.estimate, limit) };
  if (wish.estimate > rest) return { status: 'overFrame', short: minus(wish.estimate, rest) };
  return { status: 'inside' };
};

/** How one wish stands, given what is left where it stands in the list. */
interface Standing {
  status: FrameStatus;
  /** Whether the money does not reach it. One without an estimate is passed over: nobody knows whether it does. */
  isBeyond: boolean;
  /** What it takes of what is left; an approved wish takes what was set aside for it before the walk. */
  takes: Ore;
}

const standingOf = (frame: Frame, wish: RankedWish, rest: Ore): Standing => {
  if (wish.stage === 'started') return { status: ofStarted(frame, wish), isBeyond: false, takes: NOTHING };
  const byCase = ofCase(frame, wish);
  const byMoney = ofMoney(wish, rest, frame.wishLimit);
  const isSetAside = permitFor(frame, wish.wishId) !== undefined;
  if (byCase && (isSetAside || byCase.status === 'decided')) {
    return { status: byCase, isBeyond: false, takes: NOTHING };
  }
  return {
    status: byCase ?? byMoney,
    isBeyond: byMoney.status === 'overLimit' || byMoney.status === 'overFrame',
    takes: byMoney.status === 'inside' ? (wish.estimate ?? NOTHING) : NOTHING,
  };
};

/**
 * Walks the ranked wishes and says where the money ends.
 *
 * A wish that is not started fits if its estimate is within what is left after the fitting wishes above it and within
 * the limit for a single wish; one that does not fit takes nothing, so a smaller one below may still fit.
 * The line stands above the first that does not fit. Money promised to approved wishes is set aside before the walk.
 *
 * @param wishes in Jira's rank order
 */
export const drawMoneyLine = (frame: Frame, wishes: readonly RankedWish[]): MoneyLine => {
  const balance = balanceOf(frame);
  const statuses = new Map<string, FrameStatus>();
  let rest = balance.available;
  let line: { above: string; rest: Ore } | null = null;
  for (const wish of wishes.filter(({ stage }) => stage !== 'closed')) {
    const standing = standingOf(frame, wish, rest);
    statuses.set(wish.wishId, standing.status);
    if (standing.isBeyond) line ??= { above: wish.wishId, rest };
    rest = minus(rest, standing.takes);
  }
  return {
    statuses,
    lineAbove: line?.above ?? null,
    restAtLine: line?.rest ?? rest,
    fitting: minus(balance.available, rest),
    balance,
  };
};
