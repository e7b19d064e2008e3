import type { MinutesPage, MinutesView } from '../../contract/documentation';
import { Refusal } from '../../contract/errors';
import type { DocumentationPlan } from '../../domain/documentation-plan';
import { meetingCount } from '../../domain/minutes/meetings';
import type { Product } from '../../domain/product';
import { isoDayOf } from '../../text/date-text';
import type { DocumentationWorld, MinutesQuery } from '../documentation-ports';
import { visibleRows } from './minutes-rows';

/**
 * The index of minutes, newest meeting first. It shows no page that Confluence would not show the reader, so that reading
 * it needs no further right.
 */
export const minutesView = async (
  world: Pick<DocumentationWorld, 'library' | 'confluence' | 'now'>,
  { productId, documentation }: Product,
): Promise<MinutesView> => {
  const [newest, unpublished] = await Promise.all([
    world.library.newestMinutes(productId),
    world.library.unpublishedMinutes(productId),
  ]);
  const [rows = [], gaps = []] = await visibleRows(world.confluence, newest.minutes, unpublished);
  return {
    rows,
    gaps,
    next: newest.next,
    meetings: meetingCount(
      newest.minutes.map(({ value }) => value),
      { today: isoDayOf(world.now()), minimum: documentation.minimumMeetings },
    ),
    indexedAt: documentation.indexedAt,
  };
};

/** Older minutes than those that are already there. */
export const moreMinutes = async (
  world: DocumentationWorld,
  { productId, next }: { productId: string; next: string },
): Promise<MinutesPage> => {
  const older = await world.library.newestMinutes(productId, next);
  const [rows = []] = await visibleRows(world.confluence, older.minutes);
  return { rows, next: older.next };
};

/**
 * Which pages are minutes of a product.
 *
 * @throws Refusal `noSpace` where the product has none
 */
export const minutesQuery = ({
  spaceId,
  spaceKey,
  minutesLabel,
  minutesTitle,
}: DocumentationPlan): MinutesQuery => {
  if (spaceId === null || spaceKey === null) throw new Refusal({ code: 'noSpace' });
  return { spaceId, spaceKey, label: minutesLabel, titleWord: minutesTitle };
};

/** Minutes whose title or text has the words, as Confluence finds them for the reader. */
export const searchMinutes = async (
  world: DocumentationWorld,
  { productId, query, next }: { productId: string; query: string; next: string | null },
): Promise<MinutesPage> => {
  const { documentation } = (await world.store.product(productId)).value;
  const found = await world.confluence.findMinutes({
    ...minutesQuery(documentation),
    words: query,
    ...(next === null ? {} : { next }),
  });
  const kept = await world.library.minutesOnPages(found.pages.map(({ pageId }) => pageId));
  const ofProduct = kept.filter(({ value }) => value.productId === productId && !value.gone);
  const [rows = []] = await visibleRows(world.confluence, ofProduct);
  return { rows: rows.toSorted((a, b) => b.date.localeCompare(a.date)), next: found.next };
};
