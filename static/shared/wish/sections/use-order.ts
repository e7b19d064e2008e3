import { useRef, useState } from 'react';
import type { AppError } from '../../../../src/contract/errors';
import type { Order, Wish } from '../../../../src/domain/wish';
import { call, valueOf } from '../../bridge';
import type { WishRecord } from './use-wish-record';

export interface OrderEditing {
  /** The order with what is on its way. */
  order: Order;
  saving: boolean;
  error: AppError | null;
  change: (part: Partial<Order>) => void;
}

/** The order of a wish, saved at each choice. Choices made while one is being saved are sent together after it. */
export const useOrder = (wish: Wish, record: WishRecord): OrderEditing => {
  const [wanted, setWanted] = useState<Order | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const next = useRef<Order | null>(null);
  const sending = useRef(false);

  const saveAll = async () => {
    if (sending.current) return;
    sending.current = true;
    for (let order = next.current; order; order = next.current) {
      next.current = null;
      const payload = { wishId: wish.wishId, order: { ...order, beneficiaryIds: [...order.beneficiaryIds] } };
      const send = (rev: number) => valueOf(call('describeOrder', { ...payload, rev }));
      const failed = await record.send(send, { trace: 'order', order });
      if (!failed) continue;
      next.current = null;
      setError(failed);
    }
    sending.current = false;
    setWanted(null);
  };

  const change = (part: Partial<Order>) => {
    const order = { ...(next.current ?? wanted ?? wish.order), ...part };
    next.current = order;
    setWanted(order);
    setError(null);
    void saveAll();
  };

  return { order: wanted ?? wish.order, saving: wanted !== null, error, change };
};
