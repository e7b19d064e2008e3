import { badRequest } from './http/errors';
import type { Page } from './model';
import type { World } from './world';

const LONGEST = 255;

export const TITLE_TAKEN =
  'A page with this title already exists: A page already exists with the same TITLE in this space';

/** Refuses a title that no published page can have. The trash and drafts keep no titles. */
export function checkTitle(
  title: string | undefined,
  place: { spaceId: string; id?: string },
  { store }: World,
): string {
  const trimmed = title?.trim() ?? '';
  if (trimmed === '') throw badRequest('A title must be specified when creating a published page');
  if (trimmed.length > LONGEST) throw badRequest(`Title cannot be longer than ${LONGEST} characters.`);
  const holder = store.titled(place.spaceId, trimmed);
  if (holder && holder.id !== place.id) throw badRequest(TITLE_TAKEN);
  return trimmed;
}

/** A draft may go without a title. */
export function checkDraftTitle(title: string | undefined): string {
  const trimmed = title?.trim() ?? '';
  if (trimmed.length > LONGEST) throw badRequest(`Title cannot be longer than ${LONGEST} characters.`);
  return trimmed;
}

/** Refuses a move or a return that would give a space two pages of one title. */
export function checkTitles(pages: readonly Page[], spaceId: string, { store }: World): void {
  for (const { id, title } of pages) {
    const holder = store.titled(spaceId, title);
    if (holder && holder.id !== id) throw badRequest(TITLE_TAKEN);
  }
}
