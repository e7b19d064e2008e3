import { at, KARL, list, METTE, openSite, PETER, wishBody } from './jira-site';

describe('what the official documents do not know', () => {
  it.each([
    ['a body key', 'POST /rest/api/3/search/jql', { jql: 'project = VEJ', startAt: 0 }],
    [
      'a nested body key',
      'POST /rest/api/3/issueLink',
      { type: { title: 'Blocks' }, inwardIssue: {}, outwardIssue: {} },
    ],
    ['a query parameter', 'GET /rest/api/3/search/jql?jql=project%20%3D%20VEJ&startAt=0', undefined],
    ['a wrongly typed value', 'POST /rest/api/3/search/jql', { jql: 'project = VEJ', maxResults: '10' }],
  ])('refuses %s', async (_what, operation, body) => {
    const { call } = openSite();
    const answer = await call(METTE, operation, body);
    expect(answer.status).toBe(400);
    expect(list(answer.body, 'errorMessages')).toContainEqual(
      expect.stringContaining('Invalid request payload'),
    );
  });

  it('names the unknown key in the refusal', async () => {
    const { call } = openSite();
    const answer = await call(METTE, 'POST /rest/api/3/search/jql', { jql: 'project = VEJ', startAt: 0 });
    expect(at(answer.body, 'errorMessages', 1)).toBe("Unknown body key 'startAt'.");
  });

  it('refuses a body that is not JSON', async () => {
    const { jira } = openSite();
    const answer = await jira.handle({
      product: 'jira',
      method: 'POST',
      path: '/rest/api/3/search/jql',
      headers: {},
      body: '{jql',
      principal: { as: 'user', accountId: METTE },
      caller: 'client',
    });
    expect(answer.status).toBe(400);
  });

  it('answers 404 outside of the documents', async () => {
    const { call } = openSite();
    expect((await call(METTE, 'GET /rest/api/3/wishes')).status).toBe(404);
    expect((await call(METTE, 'PATCH /rest/api/3/issue/VEJ-1')).status).toBe(404);
  });

  it('answers 501 by name for what the documents know and the stage does not', async () => {
    const { call } = openSite();
    const answer = await call(METTE, 'GET /rest/api/3/group/member?groupId=1');
    expect(answer.status).toBe(501);
    expect(at(answer.body, 'errorMessages', 0)).toContain('getUsersFromGroup');
  });

  it('answers 501 for parts of an answer it cannot make', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    expect((await call(METTE, 'GET /rest/api/3/issue/VEJ-1?expand=renderedFields')).status).toBe(501);
  });
});

describe('who is calling', () => {
  it('refuses callers it does not know', async () => {
    const { call } = openSite();
    expect((await call('nobody', 'GET /rest/api/3/myself')).status).toBe(401);
    expect((await call('stage-ukendt', 'GET /rest/api/3/myself')).status).toBe(401);
  });

  it('shows the app as a user of its own', async () => {
    const { callFromApp } = openSite();
    const answer = await callFromApp('app', 'GET /rest/api/3/myself');
    expect(answer.body).toMatchObject({ displayName: 'Tovholder for Jira', accountType: 'app' });
  });

  it('refuses the app what its manifest has no scope for', async () => {
    const manifest = {
      app: { id: 'ari:cloud:ecosystem::app/x' },
      modules: {},
      permissions: { scopes: ['read:jira-work'] },
    };
    const { callFromApp } = openSite({ manifest });
    const answer = await callFromApp(METTE, 'POST /rest/api/3/issue', wishBody('Fortryd'));
    expect(answer).toEqual({
      status: 401,
      body: { code: 401, message: 'Unauthorized; scope does not match' },
    });
    expect((await callFromApp(METTE, 'GET /rest/api/3/field')).status).toBe(200);
  });

  it('takes all granular scopes for the classic one', async () => {
    const scopes = [
      'write:issue:jira',
      'write:comment:jira',
      'write:comment.property:jira',
      'write:attachment:jira',
    ];
    const manifestWith = (granted: string[]) => ({
      app: { id: 'x' },
      modules: {},
      permissions: { scopes: granted },
    });
    const some = openSite({ manifest: manifestWith(scopes) });
    const all = openSite({ manifest: manifestWith([...scopes, 'read:issue:jira']) });
    expect((await some.callFromApp(METTE, 'POST /rest/api/3/issue', wishBody('Et'))).status).toBe(401);
    expect((await all.callFromApp(METTE, 'POST /rest/api/3/issue', wishBody('Et'))).status).toBe(201);
  });

  it('does not hold outside clients against the scopes of the app', async () => {
    const { call } = openSite({ manifest: { app: { id: 'x' }, modules: {} } });
    expect((await call(METTE, 'POST /rest/api/3/issue', wishBody('Fortryd'))).status).toBe(201);
  });

  it('names the scopes that let the app make a call', () => {
    const { jira } = openSite();
    expect(jira.scopesAllowing({ method: 'PUT', path: '/rest/agile/1.0/issue/rank' })).toEqual([
      'write:issue:jira-software',
    ]);
    expect(jira.scopesAllowing({ method: 'PUT', path: '/rest/api/3/app/field/x/value' })).toEqual([
      'write:app-data:jira',
    ]);
    expect(jira.scopesAllowing({ method: 'GET', path: '/nowhere' })).toEqual([]);
  });
});

describe('permissions', () => {
  it('tells what the caller may do in a project', async () => {
    const { call } = openSite();
    const answer = await call(
      PETER,
      'GET /rest/api/3/mypermissions?projectKey=VEJ&permissions=EDIT_ISSUES,SCHEDULE_ISSUES',
    );
    expect(answer.body).toMatchObject({
      permissions: { EDIT_ISSUES: { havePermission: true }, SCHEDULE_ISSUES: { havePermission: false } },
    });
  });

  it('needs to know which permissions are asked about, by names it knows', async () => {
    const { call } = openSite();
    expect((await call(PETER, 'GET /rest/api/3/mypermissions?projectKey=VEJ')).status).toBe(400);
    expect((await call(PETER, 'GET /rest/api/3/mypermissions?permissions=BE_NICE')).status).toBe(400);
    expect((await call(PETER, 'GET /rest/api/3/mypermissions?permissions=LINK_ISSUES')).status).toBe(501);
  });

  it('hides projects and issues that may not be browsed', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const ask = 'GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES';
    expect((await call(KARL, `${ask}&projectKey=VEJ`)).status).toBe(404);
    expect((await call(KARL, `${ask}&issueKey=VEJ-1`)).status).toBe(404);
  });

  it('tells the app what somebody else may do, and nobody but it and administrators', async () => {
    const { jira, call } = openSite();
    const project = Number(jira.projects()[0]?.id);
    const body = {
      accountId: PETER,
      projectPermissions: [{ permissions: ['SCHEDULE_ISSUES', 'EDIT_ISSUES'], projects: [project] }],
    };
    const answer = await call('app', 'POST /rest/api/3/permissions/check', body);
    expect(list(answer.body, 'projectPermissions')).toEqual([
      { permission: 'SCHEDULE_ISSUES', projects: [], issues: [] },
      { permission: 'EDIT_ISSUES', projects: [project], issues: [] },
    ]);
    expect((await call(METTE, 'POST /rest/api/3/permissions/check', body)).status).toBe(403);
  });

  it('lists only projects that may be browsed', async () => {
    const { jira, call } = openSite();
    expect((await call(KARL, 'GET /rest/api/3/project/search')).body).toMatchObject({
      total: 0,
      isLast: true,
    });
    expect(jira.projects(PETER).map(({ key }) => key)).toEqual(['VEJ']);
    expect((await call(KARL, 'GET /rest/api/3/project/VEJ')).status).toBe(404);
  });

  it('follows a change of permissions at once', async () => {
    const { jira, wish, keys } = openSite();
    await wish('Fortryd');
    jira.setPermissions('VEJ', KARL, ['BROWSE_PROJECTS']);
    expect(await keys('summary ~ "fortryd"', KARL)).toEqual(['VEJ-1']);
    jira.setPermissions('VEJ', KARL, []);
    expect(await keys('summary ~ "fortryd"', KARL)).toEqual([]);
  });
});
