import type { WishChanged } from '../../contract/definitions';
import { Refusal } from '../../contract/errors';
import { supersedeObstacles, type SupersedeWay } from '../../domain/intake/supersede';
import { answerOn } from '../../domain/support/support';
import { supersededComment } from '../../text/comments';
import { changedMeanwhile } from '../change-record';
import { drawUpErrand } from '../draw-up-errand';
import type { DecisionErrand } from '../errand';
import { sendOff } from '../errand-flow';
import type { World } from '../ports';
import { statusAlone, takeInHand, type WishAtHand } from '../wish-at-hand';

interface Supersession {
  wishId: string;
  successorId: string;
  way: SupersedeWay;
  thanks: string;
  reason: string;
}

/** The wish that a wish was closed for last. A wish that was opened again in Jira still has its decision in the log. */
const closedFor = async (world: World, wishId: string): Promise<string | null> => {
  for (const { matter } of await world.store.decisionsOn(wishId))
    if (matter.matter === 'superseded') return matter.byWishId;
  return null;
};

/** Whether the wishes that a wish was closed for lead to another one. */
const leadsTo = async (world: World, from: string, wishId: string): Promise<boolean> => {
  const seen = new Set<string>();
  let next: string | null = from;
  while (next !== null && next !== wishId && !seen.has(next)) {
    seen.add(next);
    next = await closedFor(world, next);
  }
  return next === wishId;
};

/** The other wish, of the same product: its supporters are the same authorities. */
const successorOf = async (world: World, hand: WishAtHand, successorId: string): Promise<WishAtHand> => {
  const successor = await takeInHand(world, successorId, 'readWishes');
  if (successor.issue.productId !== hand.issue.productId)
    throw new Refusal({ code: 'badInput', field: 'successorId' });
  return successor;
};

const requireSupersedable = async (
  world: World,
  hand: WishAtHand,
  successor: WishAtHand,
): Promise<string> => {
  const { wish } = hand;
  const leadsBack = await leadsTo(world, successor.wish.wishId, wish.wishId);
  const obstacles = supersedeObstacles(
    wish,
    { wish: successor.wish, leadsBack },
    { product: hand.product.value, status: statusAlone(hand.frame.value, wish) },
  );
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  return hand.product.value.settings.rejectedStatusId ?? changedMeanwhile();
};

/** Names of the authorities that support a wish now, as the history of the other one tells them. */
const supportersOf = async (world: World, { issue, product }: WishAtHand): Promise<string[]> => {
  const voices = await world.store.voices(issue.productId);
  const supporting = voices
    .filter(({ value }) => answerOn(value, issue.wishId) === 'supports')
    .map(({ value }) => value.authorityId);
  return product.value.authorities.filter(({ id }) => supporting.includes(id)).map(({ name }) => name);
};

const errandFor = async (
  world: World,
  { hand, successor }: { hand: WishAtHand; successor: WishAtHand },
  { way, thanks, reason, targetStatusId }: Supersession & { targetStatusId: string },
): Promise<DecisionErrand> => {
  const authorities = await supportersOf(world, hand);
  const { wishId: byWishId, key: byKey } = successor.issue;
  const reporterId = await world.jira.reporter(hand.wish.wishId);
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'superseded', way, byWishId, byKey },
    basis: reason,
    reference: byKey,
    comment: supersededComment({ way, thanks, reason, byKey, supporters: authorities }, reporterId),
    targetStatusId,
  });
  const { accountId } = world;
  const what = { trace: 'tookOver', way, key: hand.issue.key, authorities } as const;
  const trace = { traceId: world.newId(), wishId: byWishId, at: errand.at, accountId, what };
  return { ...errand, traces: [trace] };
};

/**
 * Luk som dublet, or as udgået til fordel for another wish: the issue is closed with thanks, a reason and the way to the
 * other wish, and whoever supported it supports that one. The other wish must be as it was judged when the errand is
 * stored: two wishes are never closed for each other.
 *
 * @throws Refusal `obstacles` with what is wrong with either wish
 */
export const supersedeWish = async (world: World, asked: Supersession): Promise<WishChanged> => {
  const hand = await takeInHand(world, asked.wishId, 'supersedeWish');
  const successor = await successorOf(world, hand, asked.successorId);
  const targetStatusId = await requireSupersedable(world, hand, successor);
  const errand = await errandFor(world, { hand, successor }, { ...asked, targetStatusId });
  const { wishId } = successor.wish;
  return sendOff(world, errand, {
    statusId: targetStatusId,
    record: hand.record,
    reserves: [
      { write: 'atRest', wishId },
      // Whoever closes the other wish for a third one judges it after this, and is later in time.
      { write: 'wish', was: successor.record.rev, value: successor.record.value },
    ],
  });
};
