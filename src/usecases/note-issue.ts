import type { Backstage } from './ports';

/** What an event tells of an issue: where it is, where it came from, and whether there still is one. */
export interface IssueNews {
  wishId: string;
  /** The project it is in, and the one it was moved from. */
  productIds: readonly string[];
  isGone: boolean;
}

/**
 * An issue was made, changed, moved or deleted somewhere in Jira: what is derived of its product is computed anew.
 *
 * Events come late, twice and in any order. None is taken at its word: it only says that there is something to look at,
 * so a thousand of them are answered by one look. Projects that nobody has set up are nobody's product.
 */
export const noteIssue = async (world: Backstage, news: IssueNews): Promise<void> => {
  for (const productId of news.productIds) {
    const { rev } = await world.store.product(productId);
    if (rev === 0) continue;
    if (!news.isGone) await world.store.noteWritten(productId, [news.wishId]);
    await world.recomputation.ask(productId);
    // In another project it is the wish of other authorities.
    if (news.productIds.length > 1) await world.recomputation.askSupporters(productId);
  }
};
