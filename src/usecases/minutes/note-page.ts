import { foundPage } from '../../domain/minutes/flow';
import { looksLikeMinutes } from '../../domain/minutes/page-title';
import type { Product } from '../../domain/product';
import { isoDayOf } from '../../text/date-text';
import { commitFresh } from '../errand-flow';
import type { ConfluenceAsApp, Library } from '../documentation-ports';
import type { Backstage, Change } from '../ports';

/** What work without a person may touch of documentation. */
export interface Archive extends Pick<Backstage, 'store'> {
  confluenceApp: ConfluenceAsApp;
  library: Library;
}

type SeenPage = NonNullable<Awaited<ReturnType<ConfluenceAsApp['page']>>>;

const isMinutesOf =
  ({ title, spaceId, labels }: SeenPage) =>
  ({ documentation: plan }: Product): boolean =>
    plan.spaceId === spaceId &&
    (labels.includes(plan.minutesLabel) || looksLikeMinutes(title, plan.minutesTitle));

/** A page that nobody has listed: found, where it is minutes of a product. */
const changesForNew = async (archive: Archive, page: SeenPage): Promise<Change[]> => {
  const products = (await archive.store.products()).map(({ value }) => value);
  const product = products.find(isMinutesOf(page));
  if (!product) return [];
  const { pageId, spaceId, title, createdAt } = page;
  const { productId } = product;
  const found = foundPage({ pageId, productId, spaceId, title, createdOn: isoDayOf(createdAt) });
  return [{ write: 'minutes', was: 0, value: found }];
};

const changesFor = async (archive: Archive, pageId: string): Promise<Change[]> => {
  const [kept, page] = await Promise.all([
    archive.library.minutesOn(pageId),
    archive.confluenceApp.page(pageId),
  ]);
  if (!kept) return page ? changesForNew(archive, page) : [];
  const gone = page === null;
  return kept.value.gone === gone
    ? []
    : [{ write: 'minutes', was: kept.rev, value: { ...kept.value, gone } }];
};

/**
 * A page was made, changed, put into the trash, brought back or deleted: the index follows what is there now.
 * The event's own word is not taken for it, so that events may come late, twice and in any order.
 */
export const notePage = (archive: Archive, pageId: string): Promise<void> =>
  commitFresh(archive.store, () => changesFor(archive, pageId));
