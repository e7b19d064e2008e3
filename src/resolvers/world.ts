import { createJira, createJiraAsApp } from '../adapters/jira/create-jira';
import { createLive } from '../adapters/live/create-live';
import { createRecomputation } from '../adapters/queue/recomputation';
import { createShelves } from '../adapters/store/create-shelves';
import { createStore } from '../adapters/store/create-store';
import type { Backstage, World } from '../usecases/ports';
import type { ProductFileWorld } from '../usecases/product-file/ports';

/** Everything that work without a person touches. */
export const createBackstage = (): Backstage => ({
  app: createJiraAsApp(),
  store: createStore(),
  recomputation: createRecomputation(),
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
});

/** Everything that a use case touches on behalf of one person. */
export const createWorld = (accountId: string): World => ({
  ...createBackstage(),
  accountId,
  jira: createJira(),
  live: createLive(),
});

/** The same with all that is stored of a product. */
export const createProductFileWorld = (accountId: string): ProductFileWorld => ({
  ...createWorld(accountId),
  shelves: createShelves(),
});
