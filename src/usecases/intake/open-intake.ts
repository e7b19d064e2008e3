import type { Intake, IntakeKind } from '../../contract/intake';
import { typeOfNewWish } from '../../domain/intake/intake';
import { WISH_KINDS, type ProductSettings } from '../../domain/product';
import { enter, refuse, type Entry } from '../authorise';
import type { World } from '../ports';
import type { CreationType } from './ports';

/**
 * Lets somebody in to make a wish: whoever may read the product and create issues in its project.
 *
 * @throws Refusal `refused`
 */
export const enterToWish = async (world: World, productId: string): Promise<Entry> => {
  const entry = await enter(world, productId, 'createWish');
  return entry.access.mayCreate ? entry : refuse();
};

/** The kinds of wish that Jira lets somebody create, with the issue type of each. */
export const creatableKinds = (
  settings: ProductSettings,
  types: readonly CreationType[],
): Omit<IntakeKind, 'alsoAsked'>[] =>
  WISH_KINDS.flatMap((kind) => {
    const name = typeOfNewWish(
      kind,
      settings,
      types.map((type) => type.name),
    );
    const type = types.find((one) => one.name === name);
    return type ? [{ kind, typeId: type.typeId }] : [];
  });

/** What the dialog "Nyt ønske" shows beside what is written: the vision, and what Jira asks for. */
export const openIntake = async (world: World, { productId }: { productId: string }): Promise<Intake> => {
  const { product } = await enterToWish(world, productId);
  const { settings } = product.value;
  const [profile, types] = await Promise.all([
    world.store.profile(productId),
    world.jira.creationTypes(productId),
  ]);
  const kinds = creatableKinds(settings, types).map(async (one) => ({
    ...one,
    alsoAsked: await world.jira.demandedFields(productId, one.typeId),
  }));
  return {
    vision: profile.vision,
    visionUrl: profile.visionUrl ?? settings.visionUrl,
    kinds: await Promise.all(kinds),
  };
};
