import { PERSONAS } from '../../../stage/personas';
import { allOf, at, KARL, LINE, list, METTE, openWiki, text, V1, V2 } from './wiki';

describe('spaces', () => {
  it('are found by key or id, by those who may see them', async () => {
    const wiki = openWiki();
    wiki.confluence.createSpace({
      key: 'OS2',
      name: 'Fælles',
      grants: { [KARL]: ['view'] },
      anonymous: false,
    });
    const keys = async (caller: string, query = '') =>
      list((await wiki.call(caller, `GET ${V2}/spaces${query}`)).body, 'results').map((space) =>
        text(space, 'key'),
      );
    expect(await keys(METTE)).toEqual(['KON']);
    expect(await keys('app')).toEqual(['KON', 'OS2']);
    expect(await keys('app', '?sort=-key')).toEqual(['OS2', 'KON']);
    expect(await keys('app', '?keys=OS2,NIX')).toEqual(['OS2']);
    expect(await keys('app', `?ids=${wiki.spaceId}`)).toEqual(['KON']);
    expect(await keys('app', '?type=personal')).toEqual([]);
    expect(await keys('app', '?status=archived')).toEqual([]);
    expect(await allOf(wiki, 'app', `${V2}/spaces?limit=1`)).toHaveLength(2);
  });

  it('tell their homepage and, when asked, what they are for', async () => {
    const wiki = openWiki();
    const space = wiki.confluence.createSpace({
      key: 'OS2',
      name: 'Fælles',
      description: 'For alle',
      grants: { [LINE]: ['view'] },
    });
    const { body } = await wiki.call(LINE, `GET ${V2}/spaces/${space.id}?description-format=plain`);
    expect(body).toMatchObject({
      id: space.id,
      key: 'OS2',
      name: 'Fælles',
      type: 'global',
      status: 'current',
      homepageId: space.homepageId,
      description: { plain: { value: 'For alle' } },
      _links: { webui: '/spaces/OS2', base: 'https://stage.example/wiki' },
    });
    expect((await wiki.call(LINE, `GET ${V2}/pages/${space.homepageId}`)).body).toMatchObject({
      title: 'Fælles',
    });
    expect((await wiki.call(METTE, `GET ${V2}/spaces/${space.id}`)).status).toBe(404);
    expect((await wiki.call(METTE, `GET ${V2}/spaces/${space.id}/pages`)).status).toBe(404);
  });

  it('are made once for a key', () => {
    const { confluence, spaceId } = openWiki();
    expect(confluence.createSpace({ key: 'KON', name: 'Andet', grants: {} }).id).toBe(spaceId);
    expect(() => confluence.setGrants('NIX', METTE, [])).toThrow('There is no space NIX');
  });

  it.each(['labels=a', 'include-icon=true', 'favorited-by=x'])(
    'say that they do not know %s',
    async (query) => {
      expect((await openWiki().call(METTE, `GET ${V2}/spaces?${query}`)).status).toBe(501);
    },
  );
});

describe('people', () => {
  it('are looked up by account, each once and those who are known', async () => {
    const { call } = openWiki();
    const accountIds = [METTE, METTE, 'stage-ukendt', LINE];
    const { body } = await call(METTE, `POST ${V2}/users-bulk`, { accountIds });
    expect(list(body, 'results')).toMatchObject([
      { accountId: METTE, displayName: PERSONAS.tovholder.displayName, accountType: 'atlassian', email: '' },
      { accountId: LINE },
    ]);
  });

  it('cannot be looked up by nobody, or by the thousand', async () => {
    const { call } = openWiki();
    expect((await call(METTE, `POST ${V2}/users-bulk`, { accountIds: [] })).status).toBe(400);
    const many = Array.from({ length: 251 }, (_, n) => `a${n}`);
    expect((await call(METTE, `POST ${V2}/users-bulk`, { accountIds: many })).status).toBe(400);
  });

  it('know who they are', async () => {
    const { call } = openWiki();
    const me = async (caller: string) => (await call(caller, `GET ${V1}/user/current`)).body;
    expect(await me(METTE)).toMatchObject({ type: 'known', accountId: METTE });
    expect(await me('app')).toMatchObject({ accountType: 'app', displayName: 'Tovholder for Jira' });
  });

  it('have the names that Jira gives them', async () => {
    const account = (accountId: string) => ({
      accountId,
      displayName: 'Ny Navn',
      email: '',
      accountType: 'atlassian' as const,
    });
    const { call } = openWiki({ account });
    const { body } = await call('stage-ny', `GET ${V1}/user/current`);
    expect(at(body, 'displayName')).toBe('Ny Navn');
  });
});
