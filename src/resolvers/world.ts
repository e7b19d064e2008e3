import { createJira, createJiraAsApp } from '../adapters/jira/create-jira';
import { createLive } from '../adapters/live/create-live';
import { createRecomputation } from '../adapters/queue/recomputation';
import { createStore } from '../adapters/store/create-store';
import type { Backstage, World } from '../usecases/ports';

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
