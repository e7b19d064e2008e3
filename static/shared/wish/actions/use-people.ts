import { useEffect, useState } from 'react';
import type { Person } from '../../../../src/contract/definitions';
import { call, valueOf } from '../../bridge';

/** The people around a wish; null until they are known. A failure leaves the dialog usable, without names. */
export const usePeople = (wishId: string): readonly Person[] | null => {
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  useEffect(() => {
    let current = true;
    valueOf(call('openWish', { wishId })).then(
      (detail) => current && setPeople(detail.people),
      () => current && setPeople([]),
    );
    return () => {
      current = false;
    };
  }, [wishId]);
  return people;
};
