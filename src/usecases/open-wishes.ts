import type { MoreWishes, WishesPage } from '../contract/definitions';
import { APP_FIELDS } from '../domain/set-up/facts';
import { enter } from './authorise';
import { joinPublished } from './join-wish';
import type { FieldIds, World } from './ports';
import { yearOf } from './year';

export const missingFields = (ids: FieldIds): WishesPage['missingFields'] =>
  APP_FIELDS.filter((name) => ids[name] === null);

/** The page "Ønsker": who asks, the frame, and the first wishes in rank order. */
export const openWishes = async (world: World, { productId }: { productId: string }): Promise<WishesPage> => {
  const at = world.now();
  const [entry, { frame, agreedOrder }, recent, ids, voices] = await Promise.all([
    enter(world, productId, 'readWishes'),
    world.store.frameWithOrder(productId, yearOf(at)),
    world.store.recentlyWritten(productId),
    world.jira.fieldIds(),
    world.store.voices(productId),
  ]);
  const { project, product, access, actor } = entry;
  const { settings, authorities, members } = product.value;
  const page = await world.jira.wishes({ productId, wishFilter: settings.wishFilter, recent });
  return {
    heading: { productId, key: project.key, name: project.name },
    actor,
    settings,
    authorities,
    members,
    voices,
    frame: frame.value,
    agreedOrder,
    missingFields: missingFields(ids),
    jira: { mayRank: access.mayRank, mayEdit: access.mayEdit, mayCreate: access.mayCreate },
    wishes: page.wishes.map((issue) => joinPublished(issue, settings)),
    next: page.next,
    at,
  };
};

/** The wishes after those that are already there. */
export const moreWishes = async (
  world: World,
  { productId, next }: { productId: string; next: string },
): Promise<MoreWishes> => {
  const [{ product }, recent] = await Promise.all([
    enter(world, productId, 'readWishes'),
    world.store.recentlyWritten(productId),
  ]);
  const { settings } = product.value;
  const page = await world.jira.wishes({ productId, wishFilter: settings.wishFilter, recent, next });
  return { wishes: page.wishes.map((issue) => joinPublished(issue, settings)), next: page.next };
};
