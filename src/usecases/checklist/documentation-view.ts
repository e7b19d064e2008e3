import type { DocumentationView, ItemView } from '../../contract/documentation';
import { keptAnswer } from '../../domain/checklist/answer-item';
import type { Checklist } from '../../domain/checklist/checklist';
import { evidenceFor, type UseFacts } from '../../domain/checklist/evidence';
import { statusOf, tallyOf } from '../../domain/checklist/item-status';
import { presetChecklist } from '../../domain/checklist/presets';
import type { Product } from '../../domain/product';
import { isoDayOf } from '../../text/date-text';
import type { DocumentationWorld } from '../documentation-ports';
import type { Versioned } from '../ports';
import { useFacts } from './use-facts';

/** The checklist of a product; OS2's places of today where nobody has begun. */
export const checklistOf = async (
  { library }: DocumentationWorld,
  productId: string,
): Promise<Versioned<Checklist>> =>
  (await library.document('checklist', productId)) ?? {
    rev: 0,
    value: presetChecklist(productId, '2026'),
  };

const inForce = (items: readonly ItemView[]) =>
  items.filter(({ item }) => !item.retired).map(({ status }) => status);

/** A checklist as it stands on a day, with what use shows of its items. */
export const viewOf = (checklist: Checklist, facts: UseFacts, today: string): DocumentationView => {
  const views = checklist.items.map((item): ItemView => {
    const answer = keptAnswer(checklist, item.itemId);
    return { item, answer, status: statusOf(answer, evidenceFor(item.itemId, facts), today) };
  });
  const places = checklist.places.map((place) => {
    const items = views.filter(({ item }) => item.placeId === place.placeId);
    return { place, items, tally: tallyOf(inForce(items)) };
  });
  return { preset: checklist.preset, places, tally: tallyOf(inForce(views)) };
};

export const documentationView = async (
  world: DocumentationWorld,
  product: Product,
): Promise<DocumentationView> => {
  const [checklist, facts] = await Promise.all([
    checklistOf(world, product.productId),
    useFacts(world, product),
  ]);
  return viewOf(checklist.value, facts, isoDayOf(world.now()));
};
