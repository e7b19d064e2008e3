import { Refusal } from '../../contract/errors';
import { coordinationObstacles, pay } from '../../domain/coordination';
import type { Frame } from '../../domain/frame';
import type { Ore } from '../../domain/money';
import { enter } from '../authorise';
import { book } from '../book';
import { commitDrawn } from '../errand-flow';
import type { Change, World } from '../ports';
import { productDecision } from '../product-decision';
import { tellPages } from '../tell-pages';

interface Payment {
  productId: string;
  year: number;
  amount: Ore;
  invoice: string;
  text: string;
}

const drawUp = async (
  world: World,
  { productId, year, amount, invoice, text }: Payment,
): Promise<{ frame: Frame; changes: Change[] }> => {
  const frame = await world.store.frame(productId, year);
  const obstacles = coordinationObstacles(frame.value, { amount, invoice });
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  const decisionId = world.newId();
  const matter = { matter: 'coordinationPaid', year, amount } as const;
  const decision = productDecision(world, {
    decisionId,
    productId,
    matter,
    basis: text,
    reference: invoice,
  });
  const { at, takenBy: bookedBy } = decision;
  const after = pay(frame.value, { amount, at, invoice });
  const act = { actId: decisionId, decisionId, bookedBy, at, line: 'coordination' } as const;
  return { frame: after, changes: [...book(frame, after, act), { write: 'decision', value: decision }] };
};

/**
 * Bogfør udgift til koordinering: a cost that is no wish's, paid from the money for coordination and no other.
 * The same invoice is booked once, however often it is sent.
 *
 * @throws Refusal `obstacles` when coordination has not that much left, or the invoice is booked already
 */
export const payCoordination = async (world: World, payment: Payment): Promise<Frame> => {
  await enter(world, payment.productId, 'registerInvoice');
  const { frame } = await commitDrawn(world.store, () => drawUp(world, payment));
  await tellPages(world, { productId: payment.productId, wishId: null, act: 'coordinationPaid' });
  return frame;
};
