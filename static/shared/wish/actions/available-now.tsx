import { useEffect, useState } from 'react';
import type { AppError } from '../../../../src/contract/errors';
import { balanceOf } from '../../../../src/domain/frame';
import type { Ore } from '../../../../src/domain/money';
import { call, valueOf } from '../../bridge';
import { useTexts } from '../../text';
import { isStale } from './action-error';

/** After a start that somebody else came before: what the frame has left now. Says nothing when that cannot be read. */
export const AvailableNow = ({ error, productId }: { error: AppError | null; productId: string }) => {
  const { t, format } = useTexts();
  const [available, setAvailable] = useState<Ore | null>(null);
  const stale = isStale(error);
  useEffect(() => {
    if (!stale) return undefined;
    let current = true;
    valueOf(call('openWishes', { productId })).then(
      ({ frame }) => current && setAvailable(balanceOf(frame).available),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [stale, productId]);
  return (
    <p role="status">
      {available !== null && t('wishes.action.availableNow', { amount: format.kroner(available) })}
    </p>
  );
};
