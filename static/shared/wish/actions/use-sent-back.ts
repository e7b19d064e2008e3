import { useEffect, useState } from 'react';
import type { DecisionCase } from '../../../../src/domain/decision-case';
import type { Wish } from '../../../../src/domain/wish';
import { call, valueOf } from '../../bridge';

/**
 * The case that the steering group sent back, so that its sagsoplæg is written on rather than anew.
 * Undefined while it is fetched; null where there is none, or where it cannot be read.
 */
export const useSentBack = ({ wishId, case: onWish }: Wish): DecisionCase | null | undefined => {
  const isSentBack = onWish?.state === 'sentBack';
  const [found, setFound] = useState<DecisionCase | null | undefined>(isSentBack ? undefined : null);
  useEffect(() => {
    if (!isSentBack) return undefined;
    let current = true;
    valueOf(call('openWish', { wishId })).then(
      (detail) => current && setFound(detail.case),
      () => current && setFound(null),
    );
    return () => {
      current = false;
    };
  }, [isSentBack, wishId]);
  return found;
};
