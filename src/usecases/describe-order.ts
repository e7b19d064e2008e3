import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { responsibleMembers, type Product } from '../domain/product';
import type { Order } from '../domain/wish';
import { enterWish } from './authorise';
import { changeRecord, recordAt } from './change-record';
import type { World } from './ports';

const unknownIn = (product: Product, order: Order, before: Order): string | null => {
  const authorities = new Set(product.authorities.map(({ id }) => id));
  const people = new Set(responsibleMembers(product).map(({ accountId }) => accountId));
  // Whoever stands there already may have left the group meanwhile; only a new choice must be a member.
  const known = (set: Set<string>, chosen: string | null, was: string | null) =>
    chosen === null || chosen === was || set.has(chosen);
  if (!known(authorities, order.ordererId, before.ordererId)) return 'order.ordererId';
  if (!known(people, order.approverId, before.approverId)) return 'order.approverId';
  if (!known(people, order.ownerId, before.ownerId)) return 'order.ownerId';
  const benefits = order.beneficiaryIds.every(
    (id) => authorities.has(id) || before.beneficiaryIds.includes(id),
  );
  return benefits ? null : 'order.beneficiaryIds';
};

/** Who orders a wish, approves it, owns it, and whom it benefits. Neither approver nor owner may be a vendor. */
export const describeOrder = async (
  world: World,
  { wishId, rev, order }: { wishId: string; rev: number; order: Order },
): Promise<WishChanged> => {
  const entry = await enterWish(world, wishId, 'describeOrder');
  const record = await recordAt(world, entry, rev);
  const wanted = { ...order, beneficiaryIds: [...new Set(order.beneficiaryIds)] };
  const field = unknownIn(entry.product.value, wanted, record.value.order);
  if (field) throw new Refusal({ code: 'badInput', field });
  return changeRecord(world, entry, {
    was: record.rev,
    value: { ...record.value, order: wanted },
    what: { trace: 'order', order: wanted },
  });
};
