import { useEffect, useState } from 'react';
import type { Person } from '../../../src/contract/definitions';
import { call, valueOf } from '../../shared/bridge';

/** The people around a wish; empty until they are known. Names only decorate a dialog, so a failure leaves it usable. */
export const usePeople = (wishId: string): readonly Person[] => {
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    let current = true;
    valueOf(call('openWish', { wishId })).then(
      (detail) => current && setPeople(detail.people),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wishId]);
  return people;
};
