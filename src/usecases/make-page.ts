import { Refusal } from '../contract/errors';
import type { DocumentationWorld, Draft, PageFacts } from './documentation-ports';

/** A page to be made once, however often it is asked for. */
interface Making {
  draftId: string;
  spaceId: string;
  title: string;
  document: object;
}

/**
 * The page that an earlier asking made, where its answer was lost: the person's own, with this title,
 * and no older than the first asking.
 */
const madeBefore = async (
  { confluence, accountId }: DocumentationWorld,
  { spaceId, title }: Making,
  draft: Draft,
): Promise<PageFacts | null> => {
  const page = await confluence.pageByTitle(spaceId, title);
  return page && page.authorId === accountId && page.createdAt >= draft.at ? page : null;
};

const resume = async (world: DocumentationWorld, making: Making, draft: Draft): Promise<PageFacts | null> =>
  draft.pageId === null ? madeBefore(world, making, draft) : world.confluence.page(draft.pageId);

/**
 * Makes a page as the person, once: what is asked again with the same id after a lost answer finds the page that was made.
 *
 * @throws Refusal `titleTaken`, `busy` while the same asking is still being carried out
 */
export const makePage = async (world: DocumentationWorld, making: Making): Promise<PageFacts> => {
  const { draftId, title } = making;
  const page = await world.store.alone(`draft:${draftId}`, async () => {
    const earlier = await world.library.draft(draftId);
    const made = earlier && (await resume(world, making, earlier));
    if (made) return made;
    const draft = { draftId, title, at: earlier?.at ?? world.now(), pageId: null };
    await world.library.keepDraft(draft);
    const created = await world.confluence.createPage(making);
    await world.library.keepDraft({ ...draft, pageId: created.pageId });
    return created;
  });
  if (!page) throw new Refusal({ code: 'busy', retryAfterSeconds: 5 });
  return page;
};
