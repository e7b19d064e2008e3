import { Refusal } from '../contract/errors';
import { carryOver as handOn, isSet, toCarryOver, type Frame } from '../domain/frame';
import type { Act } from '../domain/ledger/entry';
import type { Ore } from '../domain/money';
import { mayInProduct, refuse } from './authorise';
import { book } from './book';
import { changedMeanwhile } from './change-record';
import type { Versioned, World } from './ports';
import { productDecision } from './product-decision';
import { tellPages } from './tell-pages';

interface CarryOver {
  productId: string;
  /** The year that is handed on to the one after it. */
  year: number;
  bound: Ore;
  rest: Ore;
  basis: string;
  reference: string;
}

/** The two frames as the steering group saw them: what is bound must still be that, and the rest must be there. */
const framesAsSeen = async (
  world: World,
  { productId, year, bound, rest }: CarryOver,
): Promise<{ from: Versioned<Frame>; to: Versioned<Frame> }> => {
  const [to, from] = await world.store.twoFrames(productId, year + 1);
  if (!isSet(to.value)) throw new Refusal({ code: 'obstacles', obstacles: ['frameNotSet'] });
  const now = toCarryOver(from.value);
  if (now.bound !== bound || now.free < rest) changedMeanwhile();
  return { from, to };
};

/**
 * Overfør: the steering group hands a year on to the next. What started wishes hold and approved wishes are promised
 * follows them; of the rest goes what was decided. Both frames and the log are one transaction.
 *
 * @throws Refusal `obstacles` when the next year's frame is not set, `changedMeanwhile` when money has moved since
 */
export const carryOver = async (world: World, asked: CarryOver): Promise<{ before: Frame; frame: Frame }> => {
  const { productId, year, bound, rest, basis, reference } = asked;
  const [project, product] = await Promise.all([
    world.jira.project(productId),
    world.store.product(productId),
  ]);
  if (!project || !(await mayInProduct(world, product.value, 'setFrame'))) refuse();
  const { from, to } = await framesAsSeen(world, asked);
  const decisionId = world.newId();
  const after = handOn({ from: from.value, to: to.value }, { rest, decisionId });
  const matter = { matter: 'carriedOver', year, bound, rest } as const;
  const decision = productDecision(world, { decisionId, productId, matter, basis, reference });
  const { at, takenBy: bookedBy } = decision;
  const act = (side: 'from' | 'to'): Act => ({
    actId: `${decisionId}:${side}`,
    decisionId,
    bookedBy,
    at,
    line: 'development',
  });
  const outcome = await world.store.commit([
    ...book(from, after.from, act('from')),
    ...book(to, after.to, act('to')),
    { write: 'decision', value: decision },
  ]);
  if (outcome === 'lostRace') changedMeanwhile();
  await tellPages(world, { productId, wishId: null, act: 'carriedOver' });
  await world.recomputation.ask(productId);
  return { before: after.from, frame: after.to };
};
