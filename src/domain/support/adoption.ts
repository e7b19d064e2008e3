import type { SharesKind, SharesWeight } from '../decision';
import type { Authority } from '../product';
import { fail, ok, type Result } from '../result';

/** So many wishes may a group order by a proposal at a time: each is a move of its own in Jira. */
export const MOST_ADOPTED = 200;
/** From 1 up to this a weight may be. */
export const LARGEST_WEIGHT = 1_000;

/** How large an authority's share was beside the others', as it is sent. */
export interface GivenWeight {
  authorityId: string;
  weight: number;
}

/**
 * The weights of a proposal as they are written down: by name, because the log is read when an authority may have
 * another name or be gone.
 *
 * @returns `weights` as problem where equal shares have weights or others have none, where an authority is named twice
 * or does not take part
 */
export const namedWeights = (
  shares: SharesKind,
  given: readonly GivenWeight[],
  authorities: readonly Authority[],
): Result<readonly SharesWeight[], 'weights'> => {
  const names = new Map(authorities.map(({ id, name }) => [id, name]));
  const known = given.flatMap(({ authorityId, weight }) => {
    const name = names.get(authorityId);
    return name === undefined ? [] : [{ authority: name, weight }];
  });
  const isEach = new Set(given.map(({ authorityId }) => authorityId)).size === given.length;
  const isNamed = known.length === given.length;
  const isMeant = (shares === 'equal') === (given.length === 0);
  return isEach && isNamed && isMeant ? ok(known) : fail('weights');
};
