import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import textSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import { createCallCheck } from '../../../scripts/open-api/check-call.mjs';
import { mended } from '../../../scripts/open-api/mended.mjs';
import type { Operation } from '../../../stage/confluence/http/operation';
import { NEIGHBOURS } from '../../../stage/confluence/neighbours';
import { ROUTES } from '../../../stage/confluence/routes';
import { exportOpenApi } from '../../../stage/open-api';
import { tour } from './tour';
import { at } from './wiki';

const DIRECTORY = process.env['OPENAPI_DIR'] ?? join(__dirname, '../../../../shared/openapi');
const FILES = { confluenceV1: 'confluence-v1.json', confluenceV2: 'confluence-v2.json' } as const;
const BASES = { confluenceV1: '', confluenceV2: '/wiki/api/v2' } as const;
const NAMES = ['confluenceV1', 'confluenceV2'] as const;
const present = Object.values(FILES).every((file) => existsSync(join(DIRECTORY, file)));
const withDocuments = present ? describe : describe.skip;

const documentSchema = v.looseObject({ paths: v.record(v.string(), v.unknown()) });

const read = (file: string) =>
  v.parse(documentSchema, JSON.parse(readFileSync(join(DIRECTORY, file), 'utf8')));
const nothing = { paths: {} };
const documents = present
  ? { confluenceV1: read(FILES.confluenceV1), confluenceV2: read(FILES.confluenceV2) }
  : { confluenceV1: nothing, confluenceV2: nothing };

const scopeList = v.array(v.object({ state: v.string(), scopes: v.array(v.string()) }));
const parameter = v.object({ name: v.string(), in: v.string() });

const ownPath = ({ document, path }: Pick<Operation, 'document' | 'path'>) =>
  path.slice(BASES[document].length);

const documented = (route: Pick<Operation, 'document' | 'path' | 'method'>) =>
  at(documents[route.document], 'paths', ownPath(route), route.method.toLowerCase());

function scopesOf(operation: unknown): Operation['scopes'] {
  const listed = v.parse(scopeList, at(operation, 'x-atlassian-oauth2-scopes'));
  const column = (state: string) => listed.find((entry) => entry.state === state)?.scopes;
  const beta = column('Beta');
  return { current: column('Current') ?? [], ...(beta ? { beta } : {}) };
}

/** Follows references to the thing itself. */
function resolve(thing: unknown, document: unknown): unknown {
  const reference = at(thing, '$ref');
  return typeof reference === 'string'
    ? resolve(at(document, ...reference.slice(2).split('/')), document)
    : thing;
}

const queryKeys = (operation: unknown, document: unknown): string[] =>
  v
    .parse(v.array(v.unknown()), at(operation, 'parameters') ?? [])
    .map((given) => v.parse(parameter, resolve(given, document)))
    .filter((given) => given.in === 'query')
    .map(({ name }) => name);

interface KeyTree {
  [key: string]: KeyTree;
}

/** The keys a schema of ours names, level by level. Lists, options, unions and pipes are looked through. */
function ownKeys(schema: unknown): KeyTree {
  const entries = at(schema, 'entries');
  if (typeof entries === 'object' && entries !== null) {
    return Object.fromEntries(Object.entries(entries).map(([key, inner]) => [key, ownKeys(inner)]));
  }
  const options = at(schema, 'options');
  if (Array.isArray(options)) return Object.assign({}, ...options.map(ownKeys));
  const inner = at(schema, 'wrapped') ?? at(schema, 'item');
  return inner === undefined ? {} : ownKeys(inner);
}

/** Everything a type may be: its branches, and the items of lists. */
function branchesOf(theirs: unknown, document: unknown): unknown[] {
  const type = resolve(theirs, document);
  const branches = at(type, 'oneOf');
  if (Array.isArray(branches)) return branches.flatMap((branch) => branchesOf(branch, document));
  const items = at(type, 'items');
  return items === undefined ? [type] : branchesOf(items, document);
}

/** Keys of ours that no branch of the document has, as paths. */
function strangers(own: KeyTree, theirs: unknown, document: unknown, prefix = ''): string[] {
  const branches = branchesOf(theirs, document);
  return Object.entries(own).flatMap(([key, inner]) => {
    const properties = branches.flatMap((branch) => at(branch, 'properties', key) ?? []);
    if (properties.length === 0) return [`${prefix}${key}`];
    return strangers(inner, { oneOf: properties }, document, `${prefix}${key}.`);
  });
}

withDocuments('the table of operations against the official documents', () => {
  it.each(ROUTES.map((route) => [route.operationId, route] as const))('%s', (operationId, route) => {
    const operation = documented(route);
    expect(at(operation, 'operationId')).toBe(operationId);
    expect(at(operation, 'deprecated') ?? false).toBe(false);
    expect(scopesOf(operation)).toEqual(route.scopes);
    expect(Object.keys(route.query.entries).toSorted()).toEqual(
      queryKeys(operation, documents[route.document]).toSorted(),
    );
  });

  it.each(
    ROUTES.filter((route) => at(documented(route), 'requestBody') !== undefined).map(
      (route) => [route.operationId, route] as const,
    ),
  )('%s takes no body key the document does not have', (_operationId, route) => {
    const document = documents[route.document];
    const body = resolve(at(documented(route), 'requestBody'), document);
    const theirs = at(body, 'content', 'application/json', 'schema');
    expect(Object.keys(ownKeys(route.body))).not.toEqual([]);
    expect(strangers(ownKeys(route.body), theirs, document)).toEqual([]);
  });

  it('knows its neighbours by their names', () => {
    const wrong = NEIGHBOURS.filter(({ method, path, operationId }) =>
      NAMES.every(
        (document) =>
          at(
            documents[document],
            'paths',
            ownPath({ document, path }),
            method.toLowerCase(),
            'operationId',
          ) !== operationId,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

const pointer = (...parts: string[]) =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** What the documents say of an answer with a body, by the number of its status. */
function answerCheck() {
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, logger: false });
  addFormats(ajv);
  for (const name of NAMES) ajv.addSchema(mended(documents[name]), name);
  return ({ document, path, method }: Operation, status: number, body: unknown): string[] => {
    const place = [
      'paths',
      path.slice(BASES[document].length),
      method.toLowerCase(),
      'responses',
      String(status),
    ];
    const parts = [...place, 'content', 'application/json', 'schema'];
    if (at(documents[document], ...parts) === undefined) return [`no answer ${status} is known`];
    const validate = ajv.getSchema(`${document}#${pointer(...parts)}`);
    const isRight = validate?.(body) ?? false;
    return (isRight ? [] : (validate?.errors ?? [])).map(
      ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
    );
  };
}

withDocuments('calls and answers against the official documents', () => {
  it('hold in all of a tour through the wiki', async () => {
    const checkAnswer = answerCheck();
    const checkCall = createCallCheck({
      documents: NAMES.map((name) => ({ name, base: BASES[name], document: documents[name] })),
      scopes: [...new Set(ROUTES.flatMap(({ scopes }) => scopes.current))],
      textSchema,
    });
    const seen = new Set<string>();
    const problems: string[] = [];
    for (const { route, call, status, body } of await tour()) {
      seen.add(route.operationId);
      const found = [
        ...checkCall({ as: 'user', ...call }).problems,
        ...(body === undefined ? [] : checkAnswer(route, status, body)),
      ];
      problems.push(...found.map((problem) => `${route.operationId}: ${problem}`));
    }
    expect(problems).toEqual([]);
    expect(ROUTES.map(({ operationId }) => operationId).filter((name) => !seen.has(name))).toEqual([]);
  });
});

describe('the table of operations', () => {
  it('says where the official documents would be read from', () => {
    if (!present) console.warn(`Skipped: the official documents are not in ${DIRECTORY} (set OPENAPI_DIR)`);
    expect(ROUTES.length).toBeGreaterThan(25);
  });

  it('names each operation once and none that is only a neighbour', () => {
    const names = [...ROUTES, ...NEIGHBOURS].map(({ method, path }) => `${method} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('exports what the permission lint reads, with the paths as clients write them', () => {
    const scopesAt = (document: string, path: string, method: string) =>
      at(exportOpenApi(), document, 'paths', path, method, 'x-atlassian-oauth2-scopes');
    expect(scopesAt('confluenceV2', '/wiki/api/v2/pages', 'post')).toEqual([
      { state: 'Current', scopes: ['write:page:confluence'] },
    ]);
    expect(scopesAt('confluenceV1', '/wiki/rest/api/search', 'get')).toEqual([
      { state: 'Current', scopes: ['search:confluence'] },
      { state: 'Beta', scopes: ['read:content-details:confluence'] },
    ]);
  });
});
