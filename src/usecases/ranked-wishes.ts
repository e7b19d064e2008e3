import { drawMoneyLine, type MoneyLine } from '../domain/money-line';
import type { Frame } from '../domain/frame';
import type { Product } from '../domain/product';
import type { Wish } from '../domain/wish';
import { joinPublished } from './join-wish';
import type { Jira, JiraAsApp, JiraWish } from './ports';

/** Every wish of a product in rank order, page after page. */
export const allWishes = async (
  jira: Pick<Jira | JiraAsApp, 'wishes'>,
  product: Product,
  recent: readonly string[],
): Promise<JiraWish[]> => {
  const { productId, settings } = product;
  const found: JiraWish[] = [];
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<Jira['wishes']>> = await jira.wishes({
      productId,
      wishFilter: settings.wishFilter,
      recent,
      ...(next === null ? {} : { next }),
    });
    found.push(...page.wishes);
    next = page.next;
  } while (next !== null);
  return found;
};

/** The money line of a product with one wish as it really is, where the list may still hold an older copy of it. */
export const lineWith = (
  issues: readonly JiraWish[],
  { product, frame, wish }: { product: Product; frame: Frame; wish: Wish },
): MoneyLine =>
  drawMoneyLine(
    frame,
    issues.map((issue) => (issue.wishId === wish.wishId ? wish : joinPublished(issue, product.settings))),
  );
