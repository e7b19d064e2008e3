import { personaAccount } from '../personas';
import { scopesOf } from '../rest/scopes';
import type { StageDatabase } from '../store/open-database';
import type { Account, ConfluenceSite, EventSink, ProductRequest } from '../types';
import { createAdministration, type ConfluenceAdministration } from './administration';
import { answer, scopesAllowing } from './answer';
import { spacesFor, treeFor, viewFor } from './reading';
import { ConfluenceStore } from './store/confluence-store';
import type { World } from './world';

export interface ConfluenceOptions {
  database: StageDatabase;
  /** The parsed manifest.yml of the app. */
  manifest: unknown;
  events: EventSink;
  now?: () => Date;
  /** How long a search goes on seeing a page as it was before a write. */
  indexLagMs?: number;
  /** Address of the site in the links of the answers. */
  site?: string;
  /** Who has an account on the site; the people of the sample data when nothing is said. */
  account?(accountId: string): Account | undefined;
}

export interface ConfluenceStage extends ConfluenceSite, ConfluenceAdministration {
  /** The scopes of the manifest that let the app make the call. */
  scopesAllowing(request: Pick<ProductRequest, 'method' | 'path'>): string[];
}

/** A Confluence for one machine: strict as the official documents, and remembering everything it acknowledged. */
export function createConfluence(options: ConfluenceOptions): ConfluenceStage {
  const {
    database,
    events,
    now = () => new Date(),
    indexLagMs = 0,
    site = 'https://stage.example',
    account = personaAccount,
  } = options;
  const granted = scopesOf(options.manifest);
  const store = new ConfluenceStore({ database, clock: now, indexLagMs });
  const world: World = { store, account, clock: now, site };
  return {
    ...createAdministration({ world, tell: (writer) => writer.events.forEach(events) }),
    handle: async (request) => answer(request, { world, events, granted }),
    scopesAllowing: (request) => scopesAllowing(request, granted),
    spaces: (reader) => spacesFor(reader, world),
    pagesIn: (spaceId, reader) => treeFor(spaceId, reader, world),
    page: (id, reader) => viewFor(id, reader, world),
  };
}
