import { at, METTE, openWiki, text, update, V1, V2 } from './wiki';

describe('what the official documents do not know', () => {
  it.each([
    ['a body key', `POST ${V2}/pages`, { spaceId: '1', title: 'A', space: 'KON' }],
    ['a nested body key', `PUT ${V2}/pages/1`, update('1', 2, { version: { number: 2, minorEdit: true } })],
    [
      'a key in a text',
      `POST ${V2}/pages`,
      { spaceId: '1', title: 'A', body: { representation: 'storage', text: '' } },
    ],
    ['a query parameter', `GET ${V2}/pages?expand=body`, undefined],
    ['a query parameter of the other generation', `GET ${V2}/pages?start=0`, undefined],
    ['a value of a query parameter', `GET ${V2}/pages?sort=name`, undefined],
    ['a wrongly typed value', `POST ${V2}/pages`, { spaceId: 1, title: 'A' }],
    ['a missing key', `POST ${V2}/pages`, { title: 'A' }],
  ])('refuses %s', async (_what, operation, body) => {
    const answer = await openWiki().call(METTE, operation, body);
    expect(answer.status).toBe(400);
    expect(text(answer.body, 'errors', 0, 'title')).not.toBe('');
  });

  it('names the unknown key in the shape of each generation', async () => {
    const { call } = openWiki();
    expect((await call(METTE, `GET ${V2}/pages?expand=body`)).body).toMatchObject({
      errors: [{ status: 400, title: "Unknown query parameter 'expand'." }],
    });
    expect((await call(METTE, `GET ${V1}/user/current?key=x`)).body).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining("Unknown query parameter 'key'."),
    });
  });

  it('refuses a body that is not JSON', async () => {
    const { confluence } = openWiki();
    const answer = await confluence.handle({
      product: 'confluence',
      method: 'POST',
      path: `${V2}/pages`,
      headers: {},
      body: '{title',
      principal: { as: 'user', accountId: METTE },
      caller: 'client',
    });
    expect(answer.status).toBe(400);
  });

  it('answers 404 outside of the documents', async () => {
    const { call } = openWiki();
    expect((await call(METTE, `GET ${V2}/minutes`)).status).toBe(404);
    expect((await call(METTE, `GET ${V1}/content`)).status).toBe(404);
    expect((await call(METTE, `PATCH ${V2}/pages/1`)).status).toBe(404);
  });

  it('answers 501 by name for what the documents know and the stage does not', async () => {
    const { call } = openWiki();
    const second = await call(METTE, `GET ${V2}/pages/1/footer-comments`);
    expect(second.status).toBe(501);
    expect(text(second.body, 'errors', 0, 'title')).toContain('getPageFooterComments');
    const first = await call(METTE, `GET ${V1}/template/page`);
    expect(first.status).toBe(501);
    expect(text(first.body, 'message')).toContain('getContentTemplates');
  });

  it.each([
    'body-format=export_view',
    'include-likes=true',
    'include-direct-children=true',
    'include-collaborators=true',
  ])('answers 501 for parts of a page it cannot make: %s', async (query) => {
    const wiki = openWiki();
    const id = await wiki.page('Referat');
    expect((await wiki.call(METTE, `GET ${V2}/pages/${id}?${query}`)).status).toBe(501);
  });

  it('answers 501 for texts in wiki markup, live documents and embedded ones', async () => {
    const { call, spaceId } = openWiki();
    const post = (body: object, query = '') =>
      call(METTE, `POST ${V2}/pages${query}`, { spaceId, title: 'A', ...body });
    expect((await post({ body: { representation: 'wiki', value: 'h1. A' } })).status).toBe(501);
    expect((await post({ subtype: 'live' })).status).toBe(501);
    expect((await post({}, '?embedded=true')).status).toBe(501);
  });
});

describe('who is calling', () => {
  it('is refused when nobody knows the account', async () => {
    expect((await openWiki().call('stage-ukendt', `GET ${V2}/pages`)).status).toBe(401);
  });

  it('is refused as the app what its manifest has no scope for', async () => {
    const manifest = { permissions: { scopes: ['read:page:confluence'] } };
    const { callFromApp, spaceId } = openWiki({ manifest });
    const answer = await callFromApp(METTE, `POST ${V2}/pages`, { spaceId, title: 'A' });
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 401, message: 'Unauthorized; scope does not match' },
    });
    expect((await callFromApp(METTE, `GET ${V2}/pages`)).status).toBe(200);
  });

  it.each([
    [['search:confluence'], 200],
    [['read:content-details:confluence'], 200],
    [['read:page:confluence'], 401],
  ])('may search with the scopes %j: %i', async (scopes, status) => {
    const { callFromApp } = openWiki({ manifest: { permissions: { scopes } } });
    expect((await callFromApp(METTE, `GET ${V1}/search?cql=type%3Dpage`)).status).toBe(status);
  });

  it('needs both scopes where an operation names two', async () => {
    const withScopes = async (...scopes: string[]) => {
      const wiki = openWiki({ manifest: { permissions: { scopes } } });
      const path = `${V2}/pages/${await wiki.page('Referat')}/properties`;
      return (await wiki.callFromApp(METTE, `POST ${path}`, { key: 'k', value: 1 })).status;
    };
    expect(await withScopes('write:page:confluence')).toBe(401);
    expect(await withScopes('write:page:confluence', 'read:page:confluence')).toBe(200);
  });

  it('is not held against the scopes as an outside client', async () => {
    expect((await openWiki().call(METTE, `GET ${V2}/pages`)).status).toBe(200);
  });

  it('is told which scopes allow a call', () => {
    const scopes = ['search:confluence', 'delete:page:confluence'];
    const { confluence } = openWiki({ manifest: { permissions: { scopes } } });
    const allowing = (method: string, path: string) => confluence.scopesAllowing({ method, path });
    expect(allowing('GET', `${V1}/search?cql=x`)).toEqual(['search:confluence']);
    expect(allowing('DELETE', `${V2}/pages/1`)).toEqual(['delete:page:confluence']);
    expect(allowing('GET', `${V2}/pages`)).toEqual([]);
    expect(allowing('GET', '/nowhere')).toEqual([]);
  });

  it('is told errors of the first generation as Confluence tells them', async () => {
    const { call } = openWiki();
    const { body } = await call(METTE, `PUT ${V1}/content/1/move/append/2`);
    expect(body).toEqual({
      statusCode: 404,
      data: { authorized: true, valid: false, errors: [], successful: false },
      message: 'com.atlassian.confluence.api.service.exceptions.NotFoundException: Not Found',
    });
    expect(at(body, 'errors')).toBeUndefined();
  });
});
