import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as v from 'valibot';
import { beginGathered, recomputeTask, type RecomputeTask } from '../adapters/queue/recomputation';
import { reportDrift, reportFault } from '../resolvers/report-fault';
import { finishErrands } from '../usecases/finish-errands';
import { lookAtNight } from '../usecases/look-at-night';
import type { Backstage, Watch } from '../usecases/ports';
import { publishSupporters } from '../usecases/publish-supporters';
import { recompute as recomputeProduct } from '../usecases/recompute';
import { createWatch } from './watch';

const RETRY_AFTER_SECONDS = 30;

const lookAfter = async (world: Backstage, productId: string): Promise<void> => {
  const { left } = await finishErrands(world, productId);
  if (left) await world.recomputation.lookAfter(productId);
};

const nightly = async (world: Watch, productId: string): Promise<void> => {
  const drift = await lookAtNight(world, productId);
  if (drift.frameStatuses + drift.records + drift.supporters > 0) reportDrift(productId, drift);
};

const carryOut = async ({ productId, task }: RecomputeTask): Promise<void> => {
  const world = createWatch();
  if (task === 'lookAfter') return lookAfter(world, productId);
  await beginGathered(productId, task === 'supporters' ? 'supporters' : 'recompute');
  if (task === 'nightly') return nightly(world, productId);
  if (task === 'supporters') await publishSupporters(world, productId);
  else await recomputeProduct(world, productId);
};

/** The consumer of the queue. Every task may be done twice without harm, so a failure is simply tried again. */
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
