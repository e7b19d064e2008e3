import type { Operation, ScopeColumns } from './http/operation';
import { appFields } from './operations/app-fields';
import { changelogs } from './operations/changelog';
import { commenting } from './operations/comments';
import { issueCreation } from './operations/create-issues';
import { fieldOperations } from './operations/fields';
import { issueProperties } from './operations/issue-properties';
import { issueReads } from './operations/issue-reads';
import { issueWrites } from './operations/issue-writes';
import { jqlOperations } from './operations/jql';
import { linking } from './operations/links';
import { myself } from './operations/myself';
import { projectOperations } from './operations/projects';
import { ranking } from './operations/rank';
import { searches } from './operations/search';
import { transitions } from './operations/transitions';
import { userOperations } from './operations/users';

/** Every operation the emulated Jira answers. */
export const ROUTES: readonly Operation[] = [
  ...myself,
  ...fieldOperations,
  ...projectOperations,
  ...searches,
  ...jqlOperations,
  ...issueReads,
  ...issueCreation,
  ...issueWrites,
  ...changelogs,
  ...transitions,
  ...commenting,
  ...issueProperties,
  ...linking,
  ...ranking,
  ...appFields,
  ...userOperations,
];

interface ScopeEntry {
  state: 'Current' | 'Beta';
  scopes: readonly string[];
}

type Paths = Record<
  string,
  Record<string, { operationId: string; 'x-atlassian-oauth2-scopes': ScopeEntry[] }>
>;

const scopeEntries = ({ current, beta }: ScopeColumns): ScopeEntry[] => [
  { state: 'Current', scopes: current },
  ...(beta ? [{ state: 'Beta', scopes: beta } as const] : []),
];

function pathsOf(document: Operation['document']): Paths {
  const paths: Paths = {};
  for (const { path, method, operationId, scopes } of ROUTES.filter((route) => route.document === document)) {
    const operation = { operationId, 'x-atlassian-oauth2-scopes': scopeEntries(scopes) };
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  return paths;
}

/** The least of an OpenAPI document that Atlassian's permission lint reads, so that it runs without a network. */
export const exportOpenApi = (): Record<'jira' | 'jsw' | 'confluence', { paths: Paths }> => ({
  jira: { paths: pathsOf('jira') },
  jsw: { paths: pathsOf('jsw') },
  confluence: { paths: {} },
});
