import { createConfluence, createConfluenceAsApp } from '../adapters/confluence/create-confluence';
import { createLibrary } from '../adapters/store/create-library';
import { createStore } from '../adapters/store/create-store';
import type { DocumentationWorld, Visit } from '../usecases/documentation-ports';
import type { Archive } from '../usecases/minutes/note-page';
import { createWorld } from './world';

/** Everything that a use case on documentation touches on behalf of one person. */
export const createDocumentationWorld = (accountId: string): DocumentationWorld => ({
  ...createWorld(accountId),
  confluence: createConfluence(),
  library: createLibrary(),
});

/** The same for somebody who may be nobody; what a use case asks of Jira then is asked by nobody either. */
export const createVisit = (accountId: string | null): Visit => ({
  ...createDocumentationWorld(accountId ?? ''),
  accountId,
});

/** What the index of minutes touches when a page changed and nobody is there. */
export const createArchive = (): Archive => ({
  store: createStore(),
  library: createLibrary(),
  confluenceApp: createConfluenceAsApp(),
});
