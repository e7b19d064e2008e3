import type { Product } from '../domain/product';
import type { Support } from '../domain/support/support';
import { supportersIn } from '../domain/support/voices';
import { supportersValue } from '../text/jira-texts';
import type { Backstage, Versioned } from './ports';
import { allWishes } from './ranked-wishes';

/** What the field Gavner is to say of a wish. */
const namesByWish = (
  { authorities }: Product,
  voices: readonly Versioned<Support>[],
): ((wishId: string) => readonly string[]) => {
  const said = voices.map(({ value }) => value);
  const supporters = supportersIn(authorities, said);
  const nameOf = new Map(authorities.map(({ id, name }) => [id, name]));
  return (wishId) => supportersValue((supporters?.get(wishId) ?? []).flatMap((id) => nameOf.get(id) ?? []));
};

/** In any order: Jira promises none for the values of a list. */
const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/**
 * Writes the names of those who support a wish in its field Gavner, where the field says something else. A closed wish
 * keeps what it had: that is who was behind it.
 *
 * A task of its own beside the recomputation: support moves no money, so neither need read what only the other rests on.
 *
 * @returns how many wishes were out of step
 */
export const publishSupporters = async (
  { app, store }: Pick<Backstage, 'app' | 'store'>,
  productId: string,
): Promise<number> => {
  const [product, voices, recent] = await Promise.all([
    store.product(productId),
    store.voices(productId),
    store.recentlyWritten(productId),
  ]);
  if (product.rev === 0) return 0;
  const namesOf = namesByWish(product.value, voices);
  const issues = await allWishes(app, product.value, recent);
  const updates = issues
    .map(({ wishId, publishedSupporters }) => ({ wishId, names: namesOf(wishId), publishedSupporters }))
    .filter(({ names, publishedSupporters }) => !sameNames(names, publishedSupporters));
  await app.publishSupporters(updates);
  return updates.length;
};
