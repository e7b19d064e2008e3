/** Where the focus goes after a change: the link to a page, or what may be done with it. */
export const linkId = (pageId: string): string => `minutes-page-${pageId}`;
export const actionId = (pageId: string): string => `minutes-act-${pageId}`;
export const NEW_BUTTON = 'minutes-new';
export const ALL_BUTTON = 'minutes-all';
export const GAPS_BUTTON = 'minutes-gaps';
export const SEARCH_FIELD = 'minutes-search';
