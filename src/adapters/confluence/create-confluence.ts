import type { Confluence, ConfluenceAsApp } from '../../usecases/documentation-ports';
import { markAsMinutes } from './minutes-mark';
import { addLabel, createPage, readLabelsAsApp, readPage, readPageByTitle, readPages } from './pages';
import { findLabelled, findMinutes } from './search';
import { readSpace } from './spaces';

/** Confluence with the rights of the person who asks. */
export const createConfluence = (): Confluence => ({
  space: readSpace,
  page: (pageId) => readPage('user', pageId),
  pages: readPages,
  pageByTitle: readPageByTitle,
  findMinutes,
  labelled: findLabelled,
  createPage,
  addLabel,
  markAsMinutes,
});

/** Confluence as the app itself, for events that nobody is there to look at: only whether a page is minutes is kept. */
export const createConfluenceAsApp = (): ConfluenceAsApp => ({
  page: async (pageId) => {
    const page = await readPage('app', pageId);
    return page && { ...page, labels: await readLabelsAsApp(pageId) };
  },
});
