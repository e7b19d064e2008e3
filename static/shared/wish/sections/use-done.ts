import { useRef, useState } from 'react';
import type { AppError } from '../../../../src/contract/errors';
import {
  changeDone,
  type DoneChange,
  type DoneDefinition,
  type DoneProblem,
} from '../../../../src/domain/done';
import type { DefaultCriterion } from '../../../../src/domain/product';
import type { Wish } from '../../../../src/domain/wish';
import { call, valueOf } from '../../bridge';
import type { WishRecord } from './use-wish-record';
import { traceOfDone, withPending, type PendingChange } from './wish-record';

export interface DoneEditing {
  /** DONE with everything that is on its way. */
  done: DoneDefinition;
  /** The last refusal, until the next change. */
  error: AppError | null;
  /** What a change would be refused for, before it is sent. */
  check: (change: DoneChange) => DoneProblem | null;
  /** Shows a change at once and sends it in order; answers whether it was kept. */
  change: (change: DoneChange) => Promise<boolean>;
}

/** DONE of a wish as it is edited: every change is seen at once, sent in order, and taken back when it is refused. */
export const useDone = (
  wish: Wish,
  record: WishRecord,
  defaults: readonly DefaultCriterion[],
): DoneEditing => {
  const [pending, setPending] = useState<readonly PendingChange[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const count = useRef(0);
  const done = withPending(wish.done, pending, defaults);

  const check = (change: DoneChange): DoneProblem | null => {
    const checked = changeDone(done, change, { newId: '', defaults });
    return checked.ok ? null : checked.error;
  };

  const change = async (wanted: DoneChange): Promise<boolean> => {
    const problem = check(wanted);
    setError(problem && { code: 'done', problem });
    if (problem) return false;
    count.current += 1;
    const number = count.current;
    setPending((before) => [...before, { number, change: wanted }]);
    const send = (rev: number) => valueOf(call('changeDone', { wishId: wish.wishId, rev, change: wanted }));
    const failed = await record.send(send, traceOfDone(wanted, done));
    setPending((before) => before.filter((entry) => entry.number !== number));
    setError(failed);
    return failed === null;
  };

  return { done, error, check, change };
};
