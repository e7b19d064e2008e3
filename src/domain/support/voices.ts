import { memberOf, type Authority, type ProductRules } from '../product';
import { may, type Actor } from '../roles';
import type { Wish } from '../wish';
import { answerOn, pointsOn, type Support } from './support';

/**
 * The authority that somebody speaks for in a product: the one they come from, where their roles let them speak.
 * Null for everybody else. "The authority is the voter, not the person."
 */
export const authoritySpokenFor = (
  product: ProductRules & { authorities: readonly Authority[] },
  actor: Actor,
): Authority | null => {
  if (!may(actor, 'supportWish', product.settings)) return null;
  const authorityId = memberOf(product, actor.accountId)?.authorityId;
  return product.authorities.find(({ id }) => id === authorityId) ?? null;
};

/** What those who take part say of one wish: ids of authorities, in the order of the product's list. */
export interface Opinion {
  supporting: readonly string[];
  declining: readonly string[];
  unanswered: readonly string[];
  /** The points that supporters gave it, in the same order; those who gave none are left out. */
  points: readonly number[];
}

const byAuthority = (voices: readonly Support[]): ReadonlyMap<string, Support> =>
  new Map(voices.map((voice) => [voice.authorityId, voice]));

/** What is said of a wish. Authorities that no longer take part are not heard. */
export const opinionOn = (
  wishId: string,
  authorities: readonly Authority[],
  voices: readonly Support[],
): Opinion => {
  const known = byAuthority(voices);
  const saying = (answer: ReturnType<typeof answerOn>): string[] =>
    authorities.filter(({ id }) => answerOn(known.get(id), wishId) === answer).map(({ id }) => id);
  const supporting = saying('supports');
  const points = supporting.flatMap((id) => {
    const voice = known.get(id);
    return (voice ? pointsOn(voice, wishId) : null) ?? [];
  });
  return { supporting, declining: saying('declines'), unanswered: saying('unanswered'), points };
};

/** Enkeltønske: exactly one authority supports it. */
export const isSingle = ({ supporting }: Pick<Opinion, 'supporting'>): boolean => supporting.length === 1;

/** Some support it and some do not. */
export const isDisputed = ({ supporting, declining }: Opinion): boolean =>
  supporting.length > 0 && declining.length > 0;

/** Authorities that have answered for no wish at all, in the order of the product's list. */
export const silentAuthorities = (
  authorities: readonly Authority[],
  voices: readonly Support[],
): readonly Authority[] => {
  const known = byAuthority(voices);
  return authorities.filter(({ id }) => {
    const voice = known.get(id);
    return !voice || voice.supported.length + voice.declined.length === 0;
  });
};

/** Whether any authority that takes part has answered for any wish. */
export const isAnyoneHeard = (authorities: readonly Authority[], voices: readonly Support[]): boolean =>
  silentAuthorities(authorities, voices).length < authorities.length;

/** Ids of the authorities that support each wish, by wish; null while no authority that takes part has spoken. */
export type Supporters = ReadonlyMap<string, readonly string[]> | null;

export const supportersIn = (authorities: readonly Authority[], voices: readonly Support[]): Supporters => {
  if (!isAnyoneHeard(authorities, voices)) return null;
  const known = byAuthority(voices);
  const supporters = new Map<string, string[]>();
  for (const { id } of authorities) {
    for (const { wishId } of known.get(id)?.supported ?? []) {
      const others = supporters.get(wishId);
      if (others) others.push(id);
      else supporters.set(wishId, [id]);
    }
  }
  return supporters;
};

/**
 * Gavner n af m: the authorities that a wish benefits. As soon as any authority has spoken in the product, these are
 * the ones that support it, for as long as it is open; before and after, those that its order names.
 */
export const benefitsOf = (
  { wishId, stage, order }: Pick<Wish, 'wishId' | 'stage' | 'order'>,
  supporters: Supporters,
): readonly string[] =>
  supporters && stage === 'open' ? (supporters.get(wishId) ?? []) : order.beneficiaryIds;
