import { Queue } from '@forge/events';
import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Recomputation } from '../../usecases/ports';

/** What the queue `recompute` of the manifest carries. */
export const recomputeTask = v.object({
  productId: v.string(),
  task: v.picklist(['recompute', 'lookAfter']),
});
export type RecomputeTask = v.InferOutput<typeof recomputeTask>;

/** Long enough for a burst of events to become one. */
const GATHER_SECONDS = 2;
/** When an unfinished errand is surely nobody's any more. */
const LOOK_AFTER_SECONDS = 45;

const askedKey = (productId: string): string => `asked:${productId}`;

const push = async (body: RecomputeTask, delayInSeconds: number): Promise<void> => {
  await new Queue({ key: 'recompute' }).push({ body, delayInSeconds });
};

/** Whether this asking is the first since the last recomputation began; the others are covered by it. */
const isFirst = async (productId: string): Promise<boolean> => {
  try {
    await kvs.set(askedKey(productId), true, {
      keyPolicy: 'FAIL_IF_EXISTS',
      ttl: { value: 1, unit: 'MINUTES' },
    });
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.responseDetails.status === 409) return false;
    // Not knowing is no reason to leave the fields stale: once too often does no harm.
    return true;
  }
};

/** From here on a new asking counts anew: what is written after this moment is not in the recomputation. */
export const beginRecomputation = (productId: string): Promise<void> => kvs.delete(askedKey(productId));

export const createRecomputation = (): Recomputation => ({
  ask: async (productId) => {
    if (await isFirst(productId)) await push({ productId, task: 'recompute' }, GATHER_SECONDS);
  },
  lookAfter: (productId) => push({ productId, task: 'lookAfter' }, LOOK_AFTER_SECONDS),
});
