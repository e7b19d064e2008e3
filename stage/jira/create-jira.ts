import type { StageDatabase } from '../store/open-database';
import type { EmulatedProduct, EventSink, ProductRequest } from '../types';
import { createAdministration, populateUsers, type Administration } from './administration';
import { answer, scopesAllowing } from './answer';
import { FieldCatalogue } from './fields/field-catalogue';
import { readManifest } from './fields/manifest-fields';
import type { Project } from './model';
import { renderIssuePage, type IssuePageReader } from './page/render-issue-page';
import { actorOf, visibleProjects } from './permissions';
import { JiraStore } from './store/jira-store';
import type { World } from './world';

export interface JiraOptions {
  database: StageDatabase;
  /** The parsed manifest.yml of the app. */
  manifest: unknown;
  events: EventSink;
  now?: () => Date;
  /** How long a search goes on seeing an issue as it was before a write. */
  indexLagMs?: number;
  /** Address of the site in the links of the answers. */
  site?: string;
}

export interface JiraStage extends EmulatedProduct, Administration {
  /** The projects an account may browse; all of them without an account. */
  projects(accountId?: string): Project[];
  /** The scopes of the manifest that let the app make the call. */
  scopesAllowing(request: Pick<ProductRequest, 'method' | 'path'>): string[];
  /** A page that shows one issue, or nothing where the reader may not see it. */
  renderIssuePage(issueKey: string, reader: IssuePageReader): string | undefined;
}

/** A Jira for one machine: strict as the official documents, and remembering everything it acknowledged. */
export function createJira(options: JiraOptions): JiraStage {
  const {
    database,
    events,
    now = () => new Date(),
    indexLagMs = 0,
    site = 'https://stage.example',
  } = options;
  const app = readManifest(options.manifest);
  const store = new JiraStore({ database, clock: now, indexLagMs });
  const world: World = { store, fields: new FieldCatalogue(app, store), clock: now, site };
  const held = new Set<string>();
  populateUsers(world);
  return {
    ...createAdministration({ world, held, tell: (writer) => writer.events.forEach(events) }),
    handle: async (request) => answer(request, { world, events, granted: app.scopes, held }),
    projects(accountId) {
      if (accountId === undefined) return store.projects.all();
      if (!store.users.get(accountId)) return [];
      return visibleProjects(actorOf({ as: 'user', accountId }, store), store);
    },
    scopesAllowing: (request) => scopesAllowing(request, app.scopes),
    renderIssuePage: (issueKey, reader) => renderIssuePage(issueKey, reader, world),
  };
}
