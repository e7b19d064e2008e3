import { SOUGHT_LABELS, type UseFacts } from '../../domain/checklist/evidence';
import { isSet } from '../../domain/frame';
import { isFinished, newEvaluation } from '../../domain/governance/evaluation';
import type { Product } from '../../domain/product';
import { answeredQuestions, newProfile, type Profile } from '../../domain/publishing/profile';
import type { Role } from '../../domain/roles';
import type { DocumentationWorld, Snapshot } from '../documentation-ports';
import { yearOf } from '../year';

const hasRole = ({ members }: Product, role: Role): boolean =>
  members.some(({ roles }) => roles.includes(role));

const pagesOf = async ({ confluence }: DocumentationWorld, { documentation }: Product) =>
  documentation.spaceKey === null ? {} : confluence.labelled(documentation.spaceKey, SOUGHT_LABELS);

const minutesOf = async (
  { library }: DocumentationWorld,
  productId: string,
): Promise<UseFacts['minutes']> => {
  const { minutes } = await library.newestMinutes(productId);
  const count = (state: 'published' | 'approved'): number =>
    minutes.filter(({ value }) => value.state === state).length;
  return { published: count('published'), unpublished: count('approved') };
};

const publicFacts = (snapshot: Snapshot | undefined) => {
  const isOut = snapshot?.publishedAt != null;
  return {
    contactPublished: isOut && (snapshot.product?.profile.contacts.length ?? 0) > 0,
    backlogPublic: isOut && snapshot.roadmap !== null,
  };
};

const visionFacts = ({ vision, visionUrl }: Profile, { settings }: Product) => ({
  visionWritten: vision.trim() !== '' || visionUrl !== null,
  visionUrl: visionUrl ?? settings.visionUrl,
});

/** What the app knows of a product from its use, for evidence that nobody has to type. */
export const useFacts = async (world: DocumentationWorld, product: Product): Promise<UseFacts> => {
  const { productId } = product;
  const [minutes, pages, frame, evaluation, kept, snapshot] = await Promise.all([
    minutesOf(world, productId),
    pagesOf(world, product),
    world.store.frame(productId, yearOf(world.now())),
    world.library.document('evaluation', productId),
    world.library.document('profile', productId),
    world.library.document('snapshot', productId),
  ]);
  const profile = kept?.value ?? newProfile(productId);
  return {
    minutes,
    pages,
    frameSet: isSet(frame.value),
    evaluationFinished: isFinished(evaluation?.value ?? newEvaluation(productId)),
    tovholderNamed: hasRole(product, 'tovholder'),
    groups: { coordination: hasRole(product, 'coordination'), steering: hasRole(product, 'steering') },
    questionsAnswered: answeredQuestions(profile),
    ...visionFacts(profile, product),
    ...publicFacts(snapshot?.value),
  };
};
