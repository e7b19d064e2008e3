import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as v from 'valibot';
import { beginRecomputation, recomputeTask, type RecomputeTask } from '../adapters/queue/recomputation';
import { reportFault } from '../resolvers/report-fault';
import { createBackstage } from '../resolvers/world';
import { finishErrands } from '../usecases/finish-errands';
import { recompute as recomputeProduct } from '../usecases/recompute';

const RETRY_AFTER_SECONDS = 30;

const carryOut = async ({ productId, task }: RecomputeTask): Promise<void> => {
  const world = createBackstage();
  if (task === 'lookAfter') {
    const { left } = await finishErrands(world, productId);
    if (left) await world.recomputation.lookAfter(productId);
    return;
  }
  await beginRecomputation(productId);
  await recomputeProduct(world, productId);
};

/** The consumer of the queue. Both tasks may be done twice without harm, so a failure is simply tried again. */
export const recompute = async (event: { body?: unknown }): Promise<InvocationError | undefined> => {
  const read = v.safeParse(recomputeTask, event.body);
  if (!read.success) {
    reportFault('recompute', new Error('a task that nobody knows'));
    return undefined;
  }
  try {
    await carryOut(read.output);
    return undefined;
  } catch (error) {
    reportFault('recompute', error);
    return new InvocationError({
      retryAfter: RETRY_AFTER_SECONDS,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
};
