import { evaluationFileName, writeEvaluationFile } from '../../contract/evaluation-file';
import { exportEvaluation as exported } from '../../domain/governance/evaluation-file';
import { isoDayOf } from '../../text/date-text';
import { requirementName } from '../../text/documentation-names';
import { admit } from '../authorise';
import type { DocumentationWorld } from '../documentation-ports';
import { evaluationOf } from './evaluation-at-hand';

/** The self-evaluation as OS2's form reads it. Whoever exports signs with their name. */
export const exportEvaluation = async (
  world: DocumentationWorld,
  { productId }: { productId: string },
): Promise<{ fileName: string; text: string }> => {
  const { product } = await admit(world, productId, 'readWishes');
  const [evaluation, [person]] = await Promise.all([
    evaluationOf(world, productId),
    world.jira.people([world.accountId]),
  ]);
  const now = world.now();
  const file = exported(evaluation.value, {
    productName: product.value.documentation.name,
    filledBy: person?.name ?? '',
    filledDate: isoDayOf(now),
    generatedAt: now,
    wordsOf: (id) => ({ krav: requirementName(id), retningslinjer: '' }),
  });
  return { fileName: evaluationFileName(file.productName), text: writeEvaluationFile(file) };
};
