import { PERSONAS } from '../../../stage/personas';
import { at, list, METTE, openSite, PETER } from './jira-site';

describe('people', () => {
  it('are given by account id, ten a page unless asked for more', async () => {
    const { call } = openSite();
    const ids = Object.values(PERSONAS).map(({ accountId }) => `accountId=${accountId}`);
    const twice = [...ids, ...ids.slice(0, 3), 'accountId=ukendt'].join('&');
    const page = await call(METTE, `GET /rest/api/3/user/bulk?${twice}`);
    const whole = await call(METTE, `GET /rest/api/3/user/bulk?${twice}&maxResults=50`);
    expect(page.body).toMatchObject({ maxResults: 10, total: 12, isLast: false });
    expect(whole.body).toMatchObject({
      isLast: true,
      values: expect.arrayContaining([expect.objectContaining({ displayName: 'Peter Holm' })]),
    });
  });

  it('are found by the beginnings of their names', async () => {
    const { call } = openSite();
    const answer = await call(METTE, `GET /rest/api/3/user/search?query=${encodeURIComponent('øst')}`);
    expect(list(answer.body)).toMatchObject([{ displayName: 'Aisha Rahman Østergaard' }]);
  });

  it('are assignable only where they may browse', async () => {
    const { call } = openSite();
    const answer = await call(METTE, 'GET /rest/api/3/user/assignable/search?project=VEJ&query=');
    expect(
      list(answer.body)
        .map((user) => at(user, 'accountId'))
        .sort(),
    ).toEqual(['stage-line', METTE, PETER].sort());
  });

  it('keep the names they are given', async () => {
    const { call, jira } = openSite();
    jira.setDisplayNames({ [PETER]: 'Peter H. Holm' });
    expect(at((await call(PETER, 'GET /rest/api/3/myself')).body, 'displayName')).toBe('Peter H. Holm');
  });
});
