import * as v from 'valibot';
import { createBackstage } from '../resolvers/world';
import { reportFault } from '../resolvers/report-fault';
import { forgetProduct } from '../usecases/forget-product';
import { projectId } from './project-id';

const projectEvent = v.object({ project: v.object({ id: projectId }) });

/** A project was deleted for good; one in the recycle bin may come back and is left alone. */
export const onProjectEvent = async (event: unknown): Promise<void> => {
  const read = v.safeParse(projectEvent, event);
  if (!read.success) return reportFault('onProjectEvent', new Error('an event without a project'));
  await forgetProduct(createBackstage(), read.output.project.id);
};
