import { markEnded, outOfStep } from '../domain/ended-elsewhere';
import { commitmentOf, type Commitment, type Ended } from '../domain/frame';
import { stageOf } from '../domain/product';
import type { ProductAsRead } from './note-starts';
import type { Change, Watch } from './ports';
import { frameFor } from './wish-at-hand';

/** How a wish ended, with whom Jira's log names for it; null where it has not ended, or nobody knows yet. */
const endOf = async (
  world: Watch,
  { product }: ProductAsRead,
  wishId: string,
): Promise<{ ended: Ended; accountId: string } | null> => {
  const issue = await world.app.wish(wishId);
  if (issue?.productId !== product.productId)
    return { ended: { how: 'gone', at: world.now() }, accountId: '' };
  const stage = stageOf(issue.status, product.settings);
  if (stage === 'started') return null;
  const move = await world.lastMove(wishId, issue.status.id);
  return (
    move && {
      ended: { how: stage === 'closed' ? 'closed' : 'stopped', at: move.at },
      accountId: move.accountId,
    }
  );
};

const logged = (
  { productId }: ProductAsRead['product'],
  { wishId, amount }: Commitment,
  { ended: { how, at }, accountId }: { ended: Ended; accountId: string },
): Change => ({
  write: 'decision',
  value: {
    decisionId: `end:${productId}:${wishId}:${at}`,
    productId,
    wishId,
    at,
    matter: { matter: 'endedElsewhere', how, held: amount },
    basis: '',
    takenBy: accountId,
    reference: '',
  },
});

/** Marks what a wish holds, on the frame as it is stored now and only while no errand of the app moves the wish. */
const mark = async (
  world: Watch,
  read: ProductAsRead,
  { held, ended, log }: { held: Commitment; ended: Ended | null; log: readonly Change[] },
): Promise<boolean> => {
  const { wishId } = held;
  const frame = await frameFor(world, read.product.productId, wishId);
  const now = commitmentOf(frame.value, wishId);
  if (now === undefined || now.startedAt !== held.startedAt) return false;
  const outcome = await world.store.commit([
    { write: 'frame', was: frame.rev, value: markEnded(frame.value, wishId, ended) },
    { write: 'atRest', wishId },
    ...log,
  ]);
  return outcome === 'committed';
};

const noteEnd = async (world: Watch, read: ProductAsRead, held: Commitment): Promise<boolean> => {
  const end = await endOf(world, read, held.wishId);
  if (!end) return false;
  return mark(world, read, { held, ended: end.ended, log: [logged(read.product, held, end)] });
};

/**
 * Looks at what is held for wishes that are not under way any more though the app did not end them: closed or put
 * back on a board, deleted, or moved to another project. Each is logged once, with whom Jira names, and is for the tovholder to settle.
 * One that is under way again loses its mark.
 *
 * @returns whether a frame has changed, so that what was read is out of date
 */
export const noteEnds = async (world: Watch, read: ProductAsRead): Promise<boolean> => {
  const { toLookInto, backAgain } = outOfStep(read.frame.value, read.wishes);
  for (const held of toLookInto) if (await noteEnd(world, read, held)) return true;
  for (const held of backAgain) if (await mark(world, read, { held, ended: null, log: [] })) return true;
  return false;
};
