import type { Frame } from '../domain/frame';
import { withBase } from '../domain/frame';
import type { Ore } from '../domain/money';
import { mayInProduct, refuse } from './authorise';
import { book } from './book';
import { changedMeanwhile } from './change-record';
import type { World } from './ports';
import { productDecision } from './product-decision';
import { tellPages } from './tell-pages';

interface FrameSetting {
  productId: string;
  rev: number;
  year: number;
  amount: Ore;
  wishLimit: Ore | null;
  basis: string;
  reference: string;
}

/** Fastsæt ramme: the steering group sets the frame of a year and the limit for a single wish, with its decision. */
export const setFrame = async (
  world: World,
  setting: FrameSetting,
): Promise<{ frame: Frame; rev: number }> => {
  const { productId, rev, year, amount, wishLimit, basis, reference } = setting;
  const [project, product, frame] = await Promise.all([
    world.jira.project(productId),
    world.store.product(productId),
    world.store.frame(productId, year),
  ]);
  if (!project || !(await mayInProduct(world, product.value, 'setFrame'))) refuse();
  if (frame.rev !== rev) changedMeanwhile();
  const decisionId = world.newId();
  const value = withBase(frame.value, { amount, wishLimit, decisionId });
  const matter = { matter: 'frameSet', year, amount, wishLimit } as const;
  const decision = productDecision(world, { decisionId, productId, matter, basis, reference });
  const { at, takenBy: bookedBy } = decision;
  const act = { actId: decisionId, decisionId, bookedBy, at, line: 'development' } as const;
  const outcome = await world.store.commit([
    ...book(frame, value, act),
    { write: 'decision', value: decision },
  ]);
  if (outcome === 'lostRace') changedMeanwhile();
  await tellPages(world, { productId, wishId: null, act: 'frameSet' });
  await world.recomputation.ask(productId);
  return { frame: value, rev: rev + 1 };
};
