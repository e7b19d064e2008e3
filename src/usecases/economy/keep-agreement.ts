import { Refusal } from '../../contract/errors';
import { withAgreement, type Agreement, type Agreements } from '../../domain/agreements';
import { enter } from '../authorise';
import { changedMeanwhile } from '../change-record';
import type { Versioned, World } from '../ports';
import { tellPages } from '../tell-pages';

const requireSense = ({ from, until }: Agreement): void => {
  if (until !== null && until < from) throw new Refusal({ code: 'badInput', field: 'agreement.until' });
};

/**
 * Notér aftale: the secretariat or the tovholder writes down from when an agreement with an authority is in force.
 *
 * @throws Refusal `changedMeanwhile` when somebody else wrote first, `badInput` when it would end before it begins
 */
export const keepAgreement = async (
  world: World,
  { productId, rev, agreement }: { productId: string; rev: number; agreement: Agreement },
): Promise<Versioned<Agreements>> => {
  const { product } = await enter(world, productId, 'keepAgreements');
  requireSense(agreement);
  if (product.value.authorities.every(({ id }) => id !== agreement.authorityId))
    throw new Refusal({ code: 'badInput', field: 'agreement.authorityId' });
  const stored = await world.store.agreements(productId);
  if (stored.rev !== rev) changedMeanwhile();
  const value = withAgreement(stored.value, agreement);
  const outcome = await world.store.commit([{ write: 'document', kind: 'agreements', was: rev, value }]);
  if (outcome !== 'committed') return changedMeanwhile();
  await tellPages(world, { productId, wishId: null, act: 'agreementKept' });
  return { rev: rev + 1, value };
};
