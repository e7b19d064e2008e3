import textSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import { createCallCheck, type RecordedCall } from '../../scripts/open-api/check-call.mjs';

const parameter = (name: string, schema: object, rest: object = {}) => ({
  name,
  in: 'query',
  schema,
  ...rest,
});
const jsonBody = (schema: object) => ({ required: true, content: { 'application/json': { schema } } });
const scopes = (...columns: string[][]) =>
  columns.map((column, at) => ({ state: at === 0 ? 'Current' : 'Beta', scopes: column }));

const jira = {
  paths: {
    '/rest/api/3/ship/{id}': {
      get: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          parameter('deep', { type: 'boolean' }),
          parameter('fields', { type: 'array', items: { type: 'object' } }),
          parameter('order', { type: 'string', enum: ['up', 'down'] }),
        ],
        'x-atlassian-oauth2-scopes': scopes(['read:ships'], ['read:hull', 'read:sail']),
      },
      put: { requestBody: jsonBody({ $ref: '#/components/schemas/Ship' }) },
    },
    '/rest/api/3/ship/list': {
      get: { parameters: [{ $ref: '#/components/parameters/Port' }], deprecated: true },
    },
    '/rest/api/3/ship/{id}/comment': { post: { requestBody: jsonBody({ type: 'object' }) } },
    '/rest/agile/1.0/rank': { put: { security: [{ OAuth2: ['write:rank'] }] } },
  },
  components: {
    parameters: { Port: parameter('port', { type: 'string' }, { required: true }) },
    schemas: {
      Ship: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, log: {}, captain: { type: 'string', nullable: true } },
      },
    },
  },
};

const confluence = {
  paths: {
    '/pages': {
      post: { requestBody: jsonBody({ oneOf: [{ required: ['value'] }, { type: 'object' }] }) },
    },
    '/pages/{id}': { put: { requestBody: { $ref: '#/components/requestBodies/PageUpdate' } } },
  },
  components: {
    requestBodies: {
      PageUpdate: jsonBody({
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string' }, parentId: { type: 'string' } },
      }),
    },
  },
};

const problemsOf = (call: Partial<RecordedCall>, declared: string[] = ['read:ships', 'write:rank']) => {
  const check = createCallCheck({
    documents: [
      { name: 'jira', document: jira },
      { name: 'confluence', base: '/wiki/api/v2', document: confluence },
    ],
    scopes: declared,
    textSchema,
  });
  return check({ as: 'user', method: 'GET', path: '/rest/api/3/ship/7', body: null, ...call }).problems;
};

const put = (body: unknown) => problemsOf({ method: 'PUT', body });
const text = (...content: object[]) => ({ type: 'doc', version: 1, content });

describe('a call', () => {
  it('passes when the documents know all of it', () => {
    expect(problemsOf({ path: '/rest/api/3/ship/7?deep=true&order=up' })).toEqual([]);
  });

  it('must have an operation', () => {
    expect(problemsOf({ path: '/rest/api/3/boat' })).toEqual(['the documents know no such operation']);
    expect(problemsOf({ method: 'DELETE' })).toEqual(['the documents know no such operation']);
  });

  it('may not use a deprecated operation; a literal path goes before one with parameters', () => {
    expect(problemsOf({ path: '/rest/api/3/ship/list?port=Aarhus' })).toEqual([
      'the operation is deprecated',
    ]);
  });
});

describe('the rights of a call', () => {
  it.each([
    ['all current scopes', ['read:ships']],
    ['all granular scopes', ['read:hull', 'read:sail']],
  ])('are given by %s', (_name, declared) => {
    expect(problemsOf({}, declared)).toEqual([]);
  });

  it.each([
    ['some of the granular scopes', {}, ['read:hull']],
    ['scopes of another operation', { method: 'PUT', path: '/rest/agile/1.0/rank' }, ['read:ships']],
  ])('are not given by %s', (_name, call, declared) => {
    expect(problemsOf(call, declared)).toEqual(['the scopes of the manifest do not allow it']);
  });

  it('are not asked of a call without an account', () => {
    expect(problemsOf({ as: 'none' }, [])).toEqual([]);
  });
});

describe('the address of a call', () => {
  it.each([
    ['?colour=red', 'the query has an unknown colour'],
    ['?deep=perhaps', "the query's deep is not boolean: perhaps"],
    ['?order=sideways', "the query's order is not one of up, down: sideways"],
  ])('is refused with %s', (query, problem) => {
    expect(problemsOf({ path: `/rest/api/3/ship/7${query}` })).toEqual([problem]);
  });

  it('must have the query keys that are required', () => {
    expect(problemsOf({ path: '/rest/api/3/ship/list' })).toContain('the query lacks port');
  });

  it('may name the fields although the documents call them objects', () => {
    expect(problemsOf({ path: '/rest/api/3/ship/7?fields=name,captain' })).toEqual([]);
  });

  it('must have values of the right type in its path', () => {
    expect(problemsOf({ path: '/rest/api/3/ship/seven' })).toEqual(["the path's id is not integer"]);
  });
});

describe('the body of a call', () => {
  it.each([
    ['is missing', null, 'the body is missing'],
    ['lacks a key', {}, "the body must have required property 'name'"],
    ['has a value of the wrong type', { name: 7 }, 'the body.name must be string'],
    ['has a key the documents do not know', { name: 'Fulton', mast: 3 }, 'the body has an unknown mast'],
  ])('is refused when it %s', (_name, body, problem) => {
    expect(put(body)).toEqual([problem]);
  });

  it('may leave null what may be null', () => {
    expect(put({ name: 'Fulton', captain: null })).toEqual([]);
  });

  it('is refused where the operation takes none', () => {
    expect(problemsOf({ body: { name: 'Fulton' } })).toEqual(['the operation takes no JSON body']);
  });

  it('is held against the text documents in it', () => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Klar' }] };
    expect(put({ name: 'Fulton', log: text(paragraph) })).toEqual([]);
    expect(put({ name: 'Fulton', log: text({ type: 'anchor' }) })).toEqual([
      expect.stringContaining('a text in the body is no valid document'),
    ]);
  });

  it('is refused when a comment is plain text', () => {
    const comment = { method: 'POST', path: '/rest/api/3/ship/7/comment', body: { body: 'Klar' } };
    expect(problemsOf(comment)).toEqual(['the body of a comment is not a text document']);
  });

  it('may fit more than one way of writing a page', () => {
    expect(problemsOf({ method: 'POST', path: '/wiki/api/v2/pages', body: { value: '<p/>' } })).toEqual([]);
  });

  it('is found where the operation only refers to it', () => {
    const page = { method: 'PUT', path: '/wiki/api/v2/pages/7' };
    expect(problemsOf({ ...page, body: { title: 'Referat' } })).toEqual([]);
    expect(problemsOf({ ...page, body: { parentId: '3' } })).toEqual([
      "the body must have required property 'title'",
    ]);
    expect(problemsOf({ ...page, body: null })).toEqual(['the body is missing']);
  });

  it('may leave a page without a parent although the documents do not say so', () => {
    const page = { method: 'PUT', path: '/wiki/api/v2/pages/7', body: { title: 'Referat', parentId: null } };
    expect(problemsOf(page)).toEqual([]);
  });

  it('is held against the text of a page, which is written as JSON', () => {
    const page = (value: string) =>
      problemsOf({
        method: 'POST',
        path: '/wiki/api/v2/pages',
        body: { representation: 'atlas_doc_format', value },
      });
    const refusal = [expect.stringContaining('a text in the body is no valid document')];
    expect(page(JSON.stringify(text({ type: 'paragraph' })))).toEqual([]);
    expect(page(JSON.stringify(text({ type: 'anchor' })))).toEqual(refusal);
    expect(page('{')).toEqual(refusal);
  });
});
