import { drawMoneyLine, type MoneyLine } from '../domain/money-line';
import type { Frame } from '../domain/frame';
import type { Product } from '../domain/product';
import type { Wish } from '../domain/wish';
import { joinPublished } from './join-wish';
import type { Jira, JiraAsApp, JiraWish, WishQuery } from './ports';

type Searching = Pick<Jira | JiraAsApp, 'wishes'>;

const everyPage = async (jira: Searching, query: Omit<WishQuery, 'next'>): Promise<JiraWish[]> => {
  const found: JiraWish[] = [];
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<Jira['wishes']>> = await jira.wishes({
      ...query,
      ...(next === null ? {} : { next }),
    });
    found.push(...page.wishes);
    next = page.next;
  } while (next !== null);
  return found;
};

const queryFor = ({ productId, settings }: Product, recent: readonly string[]) => ({
  productId,
  wishFilter: settings.wishFilter,
  recent,
});

/** Every wish of a product in rank order, page after page. */
export const allWishes = (
  jira: Searching,
  product: Product,
  recent: readonly string[],
): Promise<JiraWish[]> => everyPage(jira, queryFor(product, recent));

/** The same, with closed wishes that still carry a frame status. */
export const allWithLeftovers = (
  jira: Searching,
  product: Product,
  recent: readonly string[],
): Promise<JiraWish[]> => everyPage(jira, { ...queryFor(product, recent), withLeftovers: true });

/** The money line of a product with one wish as it really is, where the list may still hold an older copy of it. */
export const lineWith = (
  issues: readonly JiraWish[],
  { product, frame, wish }: { product: Product; frame: Frame; wish: Wish },
): MoneyLine =>
  drawMoneyLine(
    frame,
    issues.map((issue) => (issue.wishId === wish.wishId ? wish : joinPublished(issue, product.settings))),
  );
