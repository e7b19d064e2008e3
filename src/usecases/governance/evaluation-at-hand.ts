import type { GovernanceView } from '../../contract/documentation';
import { requirementEvidence, type UseFacts } from '../../domain/checklist/evidence';
import {
  answerTo,
  complianceTally,
  isFinished,
  newEvaluation,
  tallyByLevel,
  tallyByTheme,
} from '../../domain/governance/evaluation';
import { requirementsOf } from '../../domain/governance/requirements';
import type { Evaluation } from '../../domain/governance/self-evaluation';
import { useFacts } from '../checklist/use-facts';
import { admit } from '../authorise';
import { commitFresh } from '../errand-flow';
import type { DocumentationWorld } from '../documentation-ports';
import type { Versioned } from '../ports';

export const evaluationOf = async (
  { library }: DocumentationWorld,
  productId: string,
): Promise<Versioned<Evaluation>> =>
  (await library.document('evaluation', productId)) ?? { rev: 0, value: newEvaluation(productId) };

/** The requirements of the product's level with their answers, what use shows, and the tallies. */
export const governanceView = ({ rev, value }: Versioned<Evaluation>, facts: UseFacts): GovernanceView => {
  const requirements = requirementsOf(value.level);
  return {
    productId: value.productId,
    level: value.level,
    reviewedOn: value.reviewedOn,
    requirements: requirements.map((requirement) => ({
      requirement,
      ...answerTo(value, requirement.id),
      evidence: requirementEvidence(requirement.id, facts),
    })),
    byLevel: tallyByLevel(requirements, value),
    byTheme: tallyByTheme(requirements, value),
    total: complianceTally(requirements, value),
    finished: isFinished(value),
    rev,
  };
};

/** The self-evaluation, for everybody who may see the product. */
export const openGovernance = async (
  world: DocumentationWorld,
  { productId }: { productId: string },
): Promise<GovernanceView> => {
  const { product } = await admit(world, productId, 'readWishes');
  const [evaluation, facts] = await Promise.all([
    evaluationOf(world, productId),
    useFacts(world, product.value),
  ]);
  return governanceView(evaluation, facts);
};

/** Changes the self-evaluation for somebody who may; what the change refuses is written nowhere. */
export const changeEvaluation = async (
  world: DocumentationWorld,
  productId: string,
  change: (evaluation: Versioned<Evaluation>) => Evaluation,
): Promise<GovernanceView> => {
  const { product } = await admit(world, productId, 'keepEvaluation');
  const facts = await useFacts(world, product.value);
  await commitFresh(world.store, async () => {
    const evaluation = await evaluationOf(world, productId);
    return [{ write: 'document', kind: 'evaluation', was: evaluation.rev, value: change(evaluation) }];
  });
  return governanceView(await evaluationOf(world, productId), facts);
};
