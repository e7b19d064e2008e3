import type { ProductView } from '../../contract/documentation';
import { Refusal } from '../../contract/errors';
import { checkProfile, newProfile, type Profile } from '../../domain/publishing/profile';
import { admit } from '../authorise';
import { changedMeanwhile } from '../change-record';
import type { DocumentationWorld } from '../documentation-ports';

export const productView = async (
  { library }: DocumentationWorld,
  productId: string,
): Promise<ProductView> => {
  const kept = await library.document('profile', productId);
  return { profile: kept?.value ?? newProfile(productId), rev: kept?.rev ?? 0 };
};

/**
 * The product in its own words, and its contacts.
 *
 * @throws Refusal `profile`, among others for an e-mail without its owner's consent
 */
export const saveProfile = async (
  world: DocumentationWorld,
  { rev, ...profile }: Profile & { rev: number },
): Promise<ProductView> => {
  await admit(world, profile.productId, 'keepProfile');
  const checked = checkProfile(profile);
  if (!checked.ok) throw new Refusal({ code: 'profile', problem: checked.error });
  const outcome = await world.store.commit([
    { write: 'document', kind: 'profile', was: rev, value: checked.value },
  ]);
  return outcome === 'committed' ? { profile: checked.value, rev: rev + 1 } : changedMeanwhile();
};
