import { Refusal } from '../contract/errors';
import { thaw } from '../domain/done';
import { commitmentOf, settle, type Frame } from '../domain/frame';
import { settlementObstacles } from '../domain/mandate';
import { NOTHING, type Ore } from '../domain/money';
import { stageOf, type WishStage } from '../domain/product';
import { endSettledComment } from '../text/comments';
import { admit, refuse, type Admission } from './authorise';
import { actOf, book } from './book';
import { decide, type Draft } from './decide';
import { drawUpErrand } from './draw-up-errand';
import { withVersion } from './done-versions';
import type { DecisionErrand } from './errand';
import type { Change, World } from './ports';
import { frameFor } from './wish-at-hand';

interface Settlement {
  productId: string;
  wishId: string;
  spent: Ore;
  reason: string;
}

/**
 * Where the issue stands; null where the product has it no more. The app looks, because an issue that the person does
 * not see is not one that is gone; what they may not see is then refused.
 */
const stageInJira = async (
  world: World,
  { product }: Admission,
  { productId, wishId }: Settlement,
): Promise<WishStage | null> => {
  const issue = await world.app.wish(wishId);
  if (issue?.productId !== productId) return null;
  if ((await world.jira.wish(wishId)) === null) refuse();
  return stageOf(issue.status, product.value.settings);
};

/** A wish that waits again is started anew one day: until then its criteria are the group's to change. */
const thawed = async (
  world: World,
  { productId, wishId, at, decision }: DecisionErrand,
): Promise<Change[]> => {
  const { rev, value } = await world.store.wish(productId, wishId);
  return withVersion(rev, { ...value, done: thaw(value.done) }, { at, accountId: decision.takenBy });
};

interface Drawn extends Draft {
  after: Frame;
}

const drawUp = async (world: World, settlement: Settlement): Promise<Drawn> => {
  const { productId, wishId, spent, reason } = settlement;
  const admission = await admit(world, productId, 'regulariseWish');
  const stage = await stageInJira(world, admission, settlement);
  const frame = await frameFor(world, productId, wishId);
  const obstacles = settlementObstacles(frame.value, { wishId, stage, spent });
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  const commitment = commitmentOf(frame.value, wishId);
  const held = commitment?.amount ?? NOTHING;
  const subject = {
    wish: { wishId, kind: commitment?.line ?? 'development' },
    issue: { productId },
    year: frame.value.year,
  };
  const errand = drawUpErrand(world, subject, {
    matter: { matter: 'endSettled', held, spent },
    basis: reason,
    reference: '',
    comment: endSettledComment({ held, spent, reason }),
    targetStatusId: null,
  });
  const after = settle(frame.value, { wishId, amount: spent, at: errand.at });
  const changes = [
    ...book(frame, after, actOf(errand, errand.at)),
    ...(stage === 'open' ? await thawed(world, errand) : []),
  ];
  return { errand, after, isTold: stage !== null, changes };
};

/**
 * The tovholder settles what a wish holds that was closed, put back or taken away outside of the app: what it cost is booked and
 * the rest is free, with the reason in the log and, where there still is one, on the issue.
 *
 * @throws Refusal `obstacles` when the wish holds nothing, is under way, or has cost more than there is
 */
export const settleEnd = async (world: World, settlement: Settlement): Promise<Frame> =>
  (await decide(world, () => drawUp(world, settlement))).after;
