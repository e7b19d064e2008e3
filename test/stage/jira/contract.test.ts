import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { NEIGHBOURS } from '../../../stage/jira/neighbours';
import { ROUTES } from '../../../stage/jira/routes';
import { exportOpenApi } from '../../../stage/open-api';
import type { Operation } from '../../../stage/jira/http/operation';
import { at } from './jira-site';

const DIRECTORY = process.env['OPENAPI_DIR'] ?? join(__dirname, '../../../../shared/openapi');
const FILES = { jira: 'jira-platform-v3.json', jsw: 'jira-software.json' } as const;
const present = Object.values(FILES).every((file) => existsSync(join(DIRECTORY, file)));
const withDocuments = present ? describe : describe.skip;

const read = (file: string): unknown => JSON.parse(readFileSync(join(DIRECTORY, file), 'utf8'));
const documents: Record<keyof typeof FILES, unknown> = present
  ? { jira: read(FILES.jira), jsw: read(FILES.jsw) }
  : { jira: undefined, jsw: undefined };

const scopeList = v.array(v.object({ state: v.string(), scopes: v.array(v.string()) }));
const parameterList = v.array(v.object({ name: v.string(), in: v.string() }));
const securityList = v.array(v.record(v.string(), v.array(v.string())));

const documented = ({ document, path, method }: Pick<Operation, 'document' | 'path' | 'method'>) =>
  at(documents[document], 'paths', path, method.toLowerCase());

/** The two columns of an operation. Jira Software lists its scopes as plain security only. */
function scopesOf(operation: unknown): Operation['scopes'] {
  const listed = v.safeParse(scopeList, at(operation, 'x-atlassian-oauth2-scopes'));
  if (listed.success) {
    const column = (state: string) => listed.output.find((entry) => entry.state === state)?.scopes;
    const beta = column('Beta');
    return { current: column('Current') ?? [], ...(beta ? { beta } : {}) };
  }
  const security = v.parse(securityList, at(operation, 'security'));
  return { current: security.flatMap((entry) => entry['OAuth2'] ?? []) };
}

const queryKeys = (operation: unknown): string[] =>
  v
    .parse(parameterList, at(operation, 'parameters') ?? [])
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name);

/** Follows references and single-branch wrappers to the type itself. */
function resolve(schema: unknown, document: unknown): unknown {
  const reference = at(schema, '$ref');
  if (typeof reference === 'string') return resolve(at(document, ...reference.slice(2).split('/')), document);
  const wrapped = at(schema, 'allOf', 0);
  return wrapped === undefined ? schema : resolve(wrapped, document);
}

interface KeyTree {
  [key: string]: KeyTree;
}

/** The keys a schema of ours names, level by level. Lists, options and pipes are looked through. */
function ownKeys(schema: unknown): KeyTree {
  const entries = at(schema, 'entries');
  if (typeof entries === 'object' && entries !== null) {
    return Object.fromEntries(Object.entries(entries).map(([key, inner]) => [key, ownKeys(inner)]));
  }
  const inner = at(schema, 'wrapped') ?? at(schema, 'item');
  return inner === undefined ? {} : ownKeys(inner);
}

/** Keys of ours that the document does not have, as paths. */
function strangers(own: KeyTree, theirs: unknown, document: unknown, prefix = ''): string[] {
  const resolved = resolve(theirs, document);
  const type = at(resolved, 'items') === undefined ? resolved : resolve(at(resolved, 'items'), document);
  return Object.entries(own).flatMap(([key, inner]) => {
    const property = at(type, 'properties', key);
    if (property === undefined) return [`${prefix}${key}`];
    return strangers(inner, property, document, `${prefix}${key}.`);
  });
}

withDocuments('the table of operations against the official documents', () => {
  it.each(ROUTES.map((route) => [route.operationId, route] as const))('%s', (operationId, route) => {
    const operation = documented(route);
    expect(at(operation, 'operationId')).toBe(operationId);
    expect(at(operation, 'deprecated') ?? false).toBe(false);
    expect(scopesOf(operation)).toEqual(route.scopes);
    expect(queryKeys(operation)).toEqual(expect.arrayContaining(Object.keys(route.query.entries)));
  });

  it.each(
    ROUTES.filter(({ method }) => method === 'POST' || method === 'PUT').map(
      (route) => [route.operationId, route] as const,
    ),
  )('%s takes no body key the document does not have', (_operationId, route) => {
    const theirs = at(documented(route), 'requestBody', 'content', 'application/json', 'schema');
    expect(theirs).toBeDefined();
    expect(strangers(ownKeys(route.body), theirs, documents[route.document])).toEqual([]);
  });

  it('knows its neighbours by their names', () => {
    const wrong = NEIGHBOURS.filter(({ method, path, operationId }) =>
      (['jira', 'jsw'] as const).every(
        (document) =>
          at(documents[document], 'paths', path, method.toLowerCase(), 'operationId') !== operationId,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the table of operations', () => {
  it('says where the official documents would be read from', () => {
    if (!present) console.warn(`Skipped: the official documents are not in ${DIRECTORY} (set OPENAPI_DIR)`);
    expect(ROUTES.length).toBeGreaterThan(30);
  });

  it('names each operation once and none that is only a neighbour', () => {
    const names = [...ROUTES, ...NEIGHBOURS].map(({ method, path }) => `${method} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('exports what the permission lint reads', () => {
    expect(
      at(exportOpenApi(), 'jsw', 'paths', '/rest/agile/1.0/issue/rank', 'put', 'x-atlassian-oauth2-scopes'),
    ).toEqual([{ state: 'Current', scopes: ['write:issue:jira-software'] }]);
  });
});
