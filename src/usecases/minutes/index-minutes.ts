import type { MinutesView } from '../../contract/documentation';
import { foundPage } from '../../domain/minutes/flow';
import type { Minutes } from '../../domain/minutes/minutes';
import { isoDayOf } from '../../text/date-text';
import { admit } from '../authorise';
import { commitFresh } from '../errand-flow';
import type { DocumentationWorld, MinutesQuery, PageFacts } from '../documentation-ports';
import type { Change } from '../ports';
import { slices } from '../../domain/slices';
import { minutesQuery, minutesView } from './minutes-index';

/** A space may hold many years; beyond this somebody narrows the label or the word in the title. */
const MOST_PAGES = 2_000;
/** A transaction takes 25 operations. */
const AT_ONCE = 20;
const AT_ONCE_READ = 100;

const findAll = async ({ confluence }: DocumentationWorld, query: MinutesQuery): Promise<string[]> => {
  const found = new Set<string>();
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof confluence.findMinutes>> = await confluence.findMinutes({
      ...query,
      ...(next === null ? {} : { next }),
    });
    for (const { pageId } of page.pages) found.add(pageId);
    next = page.next;
  } while (next !== null && found.size < MOST_PAGES);
  return [...found];
};

const minutesFrom = (page: PageFacts, productId: string): Minutes =>
  foundPage({
    pageId: page.pageId,
    productId,
    spaceId: page.spaceId,
    title: page.title,
    createdOn: isoDayOf(page.createdAt),
  });

/** New pages are taken in as found; pages that came back from the trash are listed again; everything else stays as it is. */
const changesFor = async (
  { library }: DocumentationWorld,
  pages: readonly PageFacts[],
  productId: string,
): Promise<Change[]> => {
  const kept = new Map(
    (await library.minutesOnPages(pages.map(({ pageId }) => pageId))).map((each) => [
      each.value.pageId,
      each,
    ]),
  );
  return pages.flatMap((page): Change[] => {
    const known = kept.get(page.pageId);
    if (!known) return [{ write: 'minutes', was: 0, value: minutesFrom(page, productId) }];
    if (known.value.productId !== productId || !known.value.gone) return [];
    return [{ write: 'minutes', was: known.rev, value: { ...known.value, gone: false } }];
  });
};

/** Everything is read at first; what somebody else wrote in the same moment is read again. */
const takeIn = async (
  world: DocumentationWorld,
  pages: readonly PageFacts[],
  productId: string,
): Promise<void> => {
  for (const changes of slices(await changesFor(world, pages, productId), AT_ONCE)) {
    if ((await world.store.commit(changes)) === 'committed') continue;
    for (const some of slices(pages, AT_ONCE))
      await commitFresh(world.store, () => changesFor(world, some, productId));
  }
};

const noteIndexed = (world: DocumentationWorld, productId: string, indexedAt: string): Promise<void> =>
  commitFresh(world.store, async () => {
    const { rev, value } = await world.store.product(productId);
    const documentation = { ...value.documentation, indexedAt };
    return [{ write: 'product', was: rev, value: { ...value, documentation } }];
  });

/**
 * Looks a space through for minutes that are already there, by label and title, and lists them. No page is touched.
 *
 * @throws Refusal `noSpace`
 */
export const indexMinutes = async (
  world: DocumentationWorld,
  { productId }: { productId: string },
): Promise<MinutesView> => {
  const { product } = await admit(world, productId, 'writeMinutes');
  const pages = await world.confluence.pages(await findAll(world, minutesQuery(product.value.documentation)));
  for (const some of slices(pages, AT_ONCE_READ)) await takeIn(world, some, productId);
  const indexedAt = world.now();
  await noteIndexed(world, productId, indexedAt);
  const { documentation } = product.value;
  return minutesView(world, { ...product.value, documentation: { ...documentation, indexedAt } });
};
