import type { Economy, EntriesPage } from '../../contract/economy';
import type { World } from '../ports';
import { notWhole } from '../authorise';
import { admitReader, admitToProject } from './admit-reader';

/**
 * Opens "Økonomi" of a product and year.
 *
 * @throws Refusal `refused` where the person does not see the product in Jira, `beingBroughtIn`
 */
export const openEconomy = async (
  world: World,
  { productId, year }: { productId: string; year: number },
): Promise<Economy> => {
  const [, { isWhole, ...books }, page] = await Promise.all([
    admitToProject(world, productId),
    world.store.booksOf(productId, year),
    world.store.entriesPage(productId, year, null),
  ]);
  if (!isWhole) notWhole();
  return { ...books, ...page, at: world.now() };
};

/** Movements older than those that are shown. */
export const moreEntries = async (
  world: World,
  { productId, year, next }: { productId: string; year: number; next: string },
): Promise<EntriesPage> => {
  const [, page] = await Promise.all([
    admitReader(world, productId),
    world.store.entriesPage(productId, year, next),
  ]);
  return page;
};
