import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { commitmentOf, spend } from '../domain/frame';
import { invoiceObstacles, type Invoice } from '../domain/mandate';
import { NOTHING } from '../domain/money';
import { invoicedComment } from '../text/comments';
import { afterwards } from './afterwards';
import { actOf, book } from './book';
import { decide, type Draft } from './decide';
import { drawUpErrand } from './draw-up-errand';
import type { World } from './ports';
import { takeInHand, type WishAtHand } from './wish-at-hand';

const bookedOn = (world: World, hand: WishAtHand, { amount, invoice }: Invoice): Draft => {
  const { frame, wish } = hand;
  const { wishId } = wish;
  const at = world.now();
  const after = spend(frame.value, { wishId, amount, at, invoice });
  const held = commitmentOf(after, wishId)?.amount ?? NOTHING;
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'invoiced', amount, held },
    basis: '',
    reference: invoice,
    comment: invoicedComment({ amount, held, invoice }),
    targetStatusId: null,
  });
  return { errand, changes: [...book(frame, after, actOf(errand, at)), { write: 'atRest', wishId }] };
};

/**
 * Bogfør faktura: what a vendor asks for on the way is spent, from the money that the wish holds.
 * The same invoice is booked once, however often it is sent, and none while the wish is being closed.
 *
 * @throws Refusal `obstacles` when nothing is held, the invoice is booked already, or the frame has no room for it
 */
export const registerInvoice = async (
  world: World,
  { wishId, ...invoice }: Invoice & { wishId: string },
): Promise<WishChanged> => {
  await decide(world, async () => {
    const hand = await takeInHand(world, wishId, 'registerInvoice');
    const obstacles = invoiceObstacles(hand.wish, hand.frame.value, invoice);
    if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
    return bookedOn(world, hand, invoice);
  });
  return afterwards(world, wishId);
};
