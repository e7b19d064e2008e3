import { Queue } from '@forge/events';
import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Recomputation } from '../../usecases/ports';
import { slices } from '../../domain/slices';

/** What the queue `recompute` of the manifest carries. */
export const recomputeTask = v.object({
  productId: v.string(),
  task: v.picklist(['recompute', 'supporters', 'lookAfter', 'nightly']),
});
export type RecomputeTask = v.InferOutput<typeof recomputeTask>;

/** Long enough for a burst of events to become one. */
const GATHER_SECONDS = 2;
/** When an unfinished errand is surely nobody's any more. */
const LOOK_AFTER_SECONDS = 45;

/** Tasks of which many askings become one. */
type Gathered = Extract<RecomputeTask['task'], 'recompute' | 'supporters'>;

const ASKED: Readonly<Record<Gathered, string>> = { recompute: 'asked', supporters: 'asked-supporters' };

const askedKey = (productId: string, task: Gathered): string => `${ASKED[task]}:${productId}`;

/** A queue takes at most so many tasks in one call. */
const MOST_AT_ONCE = 50;

/** One after the other for each product: of two at once, the one that read first might write last. */
const taskOf = (body: RecomputeTask, delayInSeconds: number) => ({
  body,
  delayInSeconds,
  concurrency: { key: `product:${body.productId}`, limit: 1 },
});

const push = async (body: RecomputeTask, delayInSeconds: number): Promise<void> => {
  await new Queue({ key: 'recompute' }).push(taskOf(body, delayInSeconds));
};

/** Whether this asking is the first since the task last began; the others are covered by it. */
const isFirst = async (productId: string, task: Gathered): Promise<boolean> => {
  try {
    await kvs.set(askedKey(productId, task), true, {
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
export const beginGathered = (productId: string, task: Gathered): Promise<void> =>
  kvs.delete(askedKey(productId, task));

const askFor = async (productId: string, task: Gathered): Promise<void> => {
  if (!(await isFirst(productId, task))) return;
  try {
    await push({ productId, task }, GATHER_SECONDS);
  } catch (error) {
    // Nothing is on its way: whoever asks next must not rely on it.
    await beginGathered(productId, task);
    throw error;
  }
};

export const createRecomputation = (): Recomputation => ({
  ask: (productId) => askFor(productId, 'recompute'),
  askSupporters: (productId) => askFor(productId, 'supporters'),
  lookAfter: (productId) => push({ productId, task: 'lookAfter' }, LOOK_AFTER_SECONDS),
});

/** Asks for the nightly look at each product, whether anything is known to have changed or not. */
export const askNightly = async (productIds: readonly string[]): Promise<void> => {
  for (const some of slices(productIds, MOST_AT_ONCE)) {
    const tasks = some.map((productId) => taskOf({ productId, task: 'nightly' }, 0));
    await new Queue({ key: 'recompute' }).push(tasks);
  }
};
