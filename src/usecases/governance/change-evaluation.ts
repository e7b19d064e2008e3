import type { GovernanceView } from '../../contract/documentation';
import { Refusal } from '../../contract/errors';
import { readEvaluationFile } from '../../contract/evaluation-file';
import {
  answerRequirement as answered,
  steerAfter,
  type GivenAnswer,
} from '../../domain/governance/evaluation';
import { importEvaluation as imported, mayBeOf } from '../../domain/governance/evaluation-file';
import type { Level } from '../../domain/governance/requirements';
import { changedMeanwhile } from '../change-record';
import type { DocumentationWorld } from '../documentation-ports';
import { changeEvaluation } from './evaluation-at-hand';

interface OfProduct {
  productId: string;
}

/** The level that the product is steered after; answers are kept when it changes. */
export const steerAfterLevel = (
  world: DocumentationWorld,
  { productId, level, reviewedOn }: OfProduct & { level: Level; reviewedOn: string | null },
): Promise<GovernanceView> =>
  changeEvaluation(world, productId, ({ value }) => steerAfter(value, level, reviewedOn));

/** @throws Refusal `changedMeanwhile` when somebody else answered the same requirement */
export const answerRequirement = (
  world: DocumentationWorld,
  { productId, ...answer }: OfProduct & GivenAnswer,
): Promise<GovernanceView> =>
  changeEvaluation(world, productId, ({ value }) => {
    const result = answered(value, answer);
    if (result.ok) return result.value;
    if (result.error === 'changedMeanwhile') return changedMeanwhile();
    throw new Refusal({ code: 'badInput', field: 'requirementId' });
  });

/**
 * Takes in OS2's own file. All of it or nothing: a file that is broken, of another product, or that would overwrite
 * what somebody wrote meanwhile changes nothing.
 *
 * @throws Refusal `evaluationFile` with what is wrong and where
 */
export const importEvaluation = async (
  world: DocumentationWorld,
  { productId, seen, text }: OfProduct & { seen: number; text: string },
): Promise<GovernanceView> => {
  const read = readEvaluationFile(text);
  const { documentation } = (await world.store.product(productId)).value;
  return changeEvaluation(world, productId, ({ rev, value }) => {
    if (!read.ok) throw new Refusal({ code: 'evaluationFile', ...read.error });
    const { productName } = read.value;
    if (!mayBeOf(read.value, [documentation.name, documentation.key]))
      throw new Refusal({ code: 'evaluationFile', problem: 'otherProduct', where: productName });
    return rev === seen ? imported(value, read.value) : changedMeanwhile();
  });
};
