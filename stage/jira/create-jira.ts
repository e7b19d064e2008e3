import type { StageDatabase } from '../store/open-database';
import type { Account, EmulatedProduct, EventSink, ProductRequest } from '../types';
import { createAdministration, populateUsers, type Administration } from './administration';
import { answer, scopesAllowing } from './answer';
import { readManifest, type AppFacts } from './app-facts';
import { exportCsv } from './csv-export';
import { createDashboards, type Dashboards } from './dashboards/dashboards';
import { FieldCatalogue } from './fields/field-catalogue';
import type { Project } from './model';
import { creationScreen, type CreationScreen } from './page/creation-screen';
import { issueView, type IssueReader, type IssueView } from './page/issue-view';
import { actorOf, visibleProjects } from './permissions';
import { JiraStore } from './store/jira-store';
import type { AppCall, World } from './world';

export interface JiraOptions {
  database: StageDatabase;
  /** The parsed manifest.yml of the app. */
  manifest: unknown;
  events: EventSink;
  /** Runs a function of the app; without it nothing can be asked of the app. */
  callApp?: (call: AppCall) => Promise<unknown>;
  /** The texts of the manifest in the language of the site. */
  text?: AppFacts['text'];
  now?: () => Date;
  /** How long a search goes on seeing an issue as it was before a write. */
  indexLagMs?: number;
  /** Address of the site in the links of the answers. */
  site?: string;
}

export interface JiraStage extends EmulatedProduct, Administration {
  /** The projects an account may browse; all of them without an account. */
  projects(accountId?: string): Project[];
  /** Who has an account on the site. */
  account(accountId: string): Account | undefined;
  /** The scopes of the manifest that let the app make the call. */
  scopesAllowing(request: Pick<ProductRequest, 'method' | 'path'>): string[];
  /** An issue as its page shows it, or nothing where the reader may not see it. */
  issue(issueKey: string, reader: IssueReader): IssueView | undefined;
  /** What a query finds, as the issue search exports it to CSV. Throws what REST would refuse the query for. */
  exportCsv(jql: string, accountId: string): string;
  /** What somebody fills in to make an issue, or nothing where they may not make one. */
  creationScreen(projectKey: string, accountId: string): CreationScreen | undefined;
  dashboards: Dashboards;
}

const noApp = ({ functionKey }: AppCall): Promise<never> =>
  Promise.reject(new Error(`There is no app to run ${functionKey}`));

/** A Jira for one machine: strict as the official documents, and remembering everything it acknowledged. */
export function createJira(options: JiraOptions): JiraStage {
  const {
    database,
    events,
    now = () => new Date(),
    indexLagMs = 0,
    site = 'https://stage.example',
    callApp = noApp,
  } = options;
  const app = readManifest(options.manifest, options.text);
  const store = new JiraStore({ database, clock: now, indexLagMs });
  const fields = new FieldCatalogue(app, store);
  const world: World = { store, fields, clock: now, site, app, callApp, tell: events };
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
    account: (accountId) => store.users.get(accountId),
    scopesAllowing: (request) => scopesAllowing(request, app.scopes),
    issue: (issueKey, reader) => issueView(issueKey, reader, world),
    creationScreen: (projectKey, accountId) => creationScreen(projectKey, accountId, world),
    dashboards: createDashboards(store),
    exportCsv: (jql, accountId) => exportCsv(jql, actorOf({ as: 'user', accountId }, store), world),
  };
}
