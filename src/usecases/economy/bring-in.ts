import { Refusal } from '../../contract/errors';
import { coordinationOf, grant, grantObstacles, type Grant } from '../../domain/coordination';
import type { Decision } from '../../domain/decision';
import type { Frame } from '../../domain/frame';
import { enter } from '../authorise';
import { book } from '../book';
import { commitDrawn } from '../errand-flow';
import type { Change, Versioned, World } from '../ports';
import { productDecision } from '../product-decision';
import { tellPages } from '../tell-pages';

interface BringIn extends Grant {
  productId: string;
  /** Chosen by the screen once for a grant, so that it is booked once, however often it is sent. */
  grantId: string;
  year: number;
  basis: string;
  reference: string;
}

const decisionOn = (world: World, asked: BringIn): Decision => {
  const { productId, grantId, year, purpose, kind, amount, basis, reference } = asked;
  const matter = { matter: 'granted', year, purpose, kind, amount } as const;
  const decisionId = `grant:${productId}:${grantId}`;
  return productDecision(world, { decisionId, productId, matter, basis, reference });
};

const isBooked = ({ value }: Versioned<Frame>, decisionId: string): boolean =>
  [...value.movements, ...coordinationOf(value).movements].some(
    (movement) => movement.decisionId === decisionId,
  );

const drawUp = async (world: World, asked: BringIn): Promise<{ frame: Frame; changes: Change[] }> => {
  const frame = await world.store.frame(asked.productId, asked.year);
  const decision = decisionOn(world, asked);
  const { decisionId, at, takenBy: bookedBy } = decision;
  if (isBooked(frame, decisionId)) return { frame: frame.value, changes: [] };
  const obstacles = grantObstacles(frame.value, asked);
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  const after = grant(frame.value, asked, decisionId);
  const act = { actId: decisionId, decisionId, bookedBy, at, line: 'development' } as const;
  return { frame: after, changes: [...book(frame, after, act), { write: 'decision', value: decision }] };
};

/**
 * Tilfør: the steering group brings vederlag, bidrag or tilslutningsafgift into the year, for wishes or for
 * coordination, or takes it back. The frame, its entry and the log are one transaction.
 *
 * @throws Refusal `obstacles` where there is no frame to bring it into, or what is taken back is in use
 */
export const bringIn = async (world: World, asked: BringIn): Promise<Frame> => {
  await enter(world, asked.productId, 'setFrame');
  const { frame } = await commitDrawn(world.store, () => drawUp(world, asked));
  await tellPages(world, { productId: asked.productId, wishId: null, act: 'granted' });
  await world.recomputation.ask(asked.productId);
  return frame;
};
