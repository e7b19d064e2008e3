import type { DocumentationPlan } from '../../domain/documentation-plan';
import { enter, refuse, type Admission, admit } from '../authorise';
import { changedMeanwhile } from '../change-record';
import type { DocumentationWorld } from '../documentation-ports';

const store = async (
  world: DocumentationWorld,
  { product: { rev, value } }: Pick<Admission, 'product'>,
  changed: Partial<DocumentationPlan>,
): Promise<DocumentationPlan> => {
  const documentation = { ...value.documentation, ...changed };
  const outcome = await world.store.commit([
    { write: 'product', was: rev, value: { ...value, documentation } },
  ]);
  return outcome === 'committed' ? documentation : changedMeanwhile();
};

/** The space that the product's documentation lives in: the one where its macro was inserted. */
export const linkSpace = async (
  world: DocumentationWorld,
  { productId, spaceId }: { productId: string; spaceId: string },
): Promise<DocumentationPlan> => {
  const { project, ...admission } = await enter(world, productId, 'editSettings');
  const space = (await world.confluence.space(spaceId)) ?? refuse();
  const { name, key } = project;
  return store(world, admission, { name, key, spaceId, spaceKey: space.key });
};

/** What was agreed of the product's documentation: how minutes are recognised, how many meetings, where news goes. */
export const savePlan = async (
  world: DocumentationWorld,
  {
    productId,
    ...agreed
  }: { productId: string } & Pick<
    DocumentationPlan,
    'minutesLabel' | 'minutesTitle' | 'minimumMeetings' | 'communityManager'
  >,
): Promise<DocumentationPlan> => store(world, await admit(world, productId, 'editSettings'), agreed);
