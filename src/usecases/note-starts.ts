import { freeze } from '../domain/done';
import { hold, type Frame } from '../domain/frame';
import { startObstacles } from '../domain/mandate';
import { drawMoneyLine } from '../domain/money-line';
import type { Product } from '../domain/product';
import { may, type Actor } from '../domain/roles';
import type { Wish } from '../domain/wish';
import { isoDayOf } from '../text/date-text';
import { actorIn } from './authorise';
import { book } from './book';
import { withVersion } from './done-versions';
import type { Change, Versioned, Watch, WishRecord } from './ports';

/** Everything a recomputation has read of a product. */
export interface ProductAsRead {
  product: Product;
  frame: Versioned<Frame>;
  /** In rank order. */
  wishes: readonly Wish[];
  records: ReadonlyMap<string, Versioned<WishRecord>>;
}

/** Under way, with no money held, and never started by the app: neither this year nor, frozen since, in an earlier one. */
export const startedElsewhere = ({ frame, wishes }: Pick<ProductAsRead, 'frame' | 'wishes'>): Wish[] => {
  const { statuses } = drawMoneyLine(frame.value, wishes);
  return wishes.filter(
    ({ wishId, done }) => statuses.get(wishId)?.status === 'bypassed' && done.frozen === false,
  );
};

/** Whether the wish could have been started in the app as it stands, by whoever moved it. */
const isWithinMandate = ({ product, frame, wishes }: ProductAsRead, wish: Wish, mover: Actor): boolean => {
  const asOpen: Wish = { ...wish, stage: 'open' };
  const { statuses } = drawMoneyLine(
    frame.value,
    wishes.map((other) => (other.wishId === wish.wishId ? asOpen : other)),
  );
  const status = statuses.get(wish.wishId);
  return (
    may(mover, 'startWish', product.settings) &&
    startObstacles(asOpen, { product, frame: frame.value, status }).length === 0
  );
};

/** Whoever moved the wish, as the product knew them on that day. */
const moverOf = async (world: Watch, product: Product, { accountId, at }: Move): Promise<Actor> => {
  const groupIds = product.groups.length === 0 ? [] : await world.groupsOf(accountId);
  return actorIn(product, { accountId, day: isoDayOf(at), groupIds }, false);
};

type Move = NonNullable<Awaited<ReturnType<Watch['lastMove']>>>;

/** One id for one move, so that however many look at it, it is logged once. */
const decisionOf = (wish: Wish, { productId }: Product, move: Move) => ({
  decisionId: `move:${wish.wishId}:${move.at}`,
  productId,
  wishId: wish.wishId,
  at: move.at,
  basis: '',
  takenBy: move.accountId,
  reference: '',
});

/** The start is entered like one made in the app: money held, DONE frozen, a decision by whoever moved the wish. */
const entry = (read: ProductAsRead, wish: Wish, move: Move): Change[] => {
  const { product, frame, records } = read;
  const { wishId, estimate, kind } = wish;
  const record = records.get(wishId);
  if (!record || estimate === null) return [];
  const commitment = { wishId, amount: estimate, startedAt: move.at, caseId: null, line: kind };
  const held = hold(frame.value, commitment);
  const caseId = held.commitments.find((one) => one.wishId === wishId)?.caseId ?? null;
  const frozen = { ...record.value, done: freeze(record.value.done) };
  const decision = decisionOf(wish, product, move);
  const { decisionId, takenBy, at } = decision;
  return [
    ...book(frame, held, { actId: decisionId, decisionId, bookedBy: takenBy, at, line: kind }),
    ...withVersion(record.rev, frozen, { at, accountId: takenBy }),
    {
      write: 'decision',
      value: { ...decision, matter: { matter: 'started', amount: estimate, caseId } },
    },
  ];
};

const bypass = (wish: Wish, product: Product, move: Move): Change => ({
  write: 'decision',
  value: { ...decisionOf(wish, product, move), matter: { matter: 'bypassed', amount: wish.estimate } },
});

/**
 * Looks at the first wish that was moved to a started status somewhere else than in the app.
 *
 * Where the group's mandate held and whoever moved it may start wishes, it counts as started. Anything else has gone
 * past the mandate: that is logged once with who did it, and is for the tovholder to regularise.
 *
 * @returns whether the frame has changed, so that what was read is out of date
 */
const noteStart = async (world: Watch, read: ProductAsRead, wish: Wish): Promise<boolean> => {
  const move = await world.lastMove(wish.wishId, wish.status.id);
  if (!move) return false;
  if (isWithinMandate(read, wish, await moverOf(world, read.product, move))) {
    const changes = entry(read, wish, move);
    return changes.length > 0 && (await world.store.commit(changes)) === 'committed';
  }
  await world.store.commit([bypass(wish, read.product, move)]);
  return false;
};

/** Notes the wishes started elsewhere, from the top, until one of them changes the frame that the others are judged by. */
export const noteStarts = async (world: Watch, read: ProductAsRead): Promise<boolean> => {
  for (const wish of startedElsewhere(read)) if (await noteStart(world, read, wish)) return true;
  return false;
};
