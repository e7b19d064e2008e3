import type { OperationFacts } from './operation';
import type { ScopeColumns } from './scopes';

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

/** The least of an OpenAPI document that Atlassian's permission lint reads. */
export function openApiOf(operations: readonly OperationFacts[]): { paths: Paths } {
  const paths: Paths = {};
  for (const { path, method, operationId, scopes } of operations) {
    const operation = { operationId, 'x-atlassian-oauth2-scopes': scopeEntries(scopes) };
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  return { paths };
}
