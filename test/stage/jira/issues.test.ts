import {
  adf,
  at,
  DONE,
  ESTIMATE,
  FRAME_STATUS,
  KARL,
  LINE,
  METTE,
  openSite,
  PETER,
  wishBody,
} from './jira-site';

describe('creating an issue', () => {
  it('numbers issues within their project and puts them in the first status', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const second = await wish('Bedre søgning');
    const issue = await call(METTE, `GET /rest/api/3/issue/${second.key}?fields=status,summary`);
    expect(second.key).toBe('VEJ-2');
    expect(issue.body).toMatchObject({ fields: { summary: 'Bedre søgning', status: { name: 'Nyt ønske' } } });
  });

  it('tells every refused field at once', async () => {
    const { call } = openSite();
    const body = wishBody('', { labels: ['to ord'], description: 'ren tekst', [FRAME_STATUS]: 'Inden for' });
    const answer = await call(METTE, 'POST /rest/api/3/issue', body);
    expect(answer.status).toBe(400);
    expect(Object.keys(Object(at(answer.body, 'errors')))).toEqual(
      expect.arrayContaining(['summary', 'labels', 'description', FRAME_STATUS]),
    );
  });

  it('needs the permission to create, and hides projects that may not be browsed', async () => {
    const { call } = openSite();
    const line = await call(LINE, 'POST /rest/api/3/issue', wishBody('Fra sekretariatet'));
    const karl = await call(KARL, 'POST /rest/api/3/issue', wishBody('Udefra'));
    expect(at(line.body, 'errors', 'project')).toMatch(/permission to create/);
    expect(at(karl.body, 'errors', 'project')).toBe('valid project is required');
  });

  it('makes a batch and tells which of it failed', async () => {
    const { call } = openSite();
    const answer = await call(METTE, 'POST /rest/api/3/issue/bulk', {
      issueUpdates: [wishBody('Et'), wishBody(''), wishBody('Tre')],
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      issues: [{ key: 'VEJ-1' }, { key: 'VEJ-2' }],
      errors: [{ status: 400, failedElementNumber: 1 }],
    });
  });

  it('takes no more than fifty in a batch', async () => {
    const { call } = openSite();
    const issueUpdates = Array.from({ length: 51 }, (_, index) => wishBody(`Ønske ${index}`));
    expect((await call(METTE, 'POST /rest/api/3/issue/bulk', { issueUpdates })).status).toBe(400);
  });
});

describe('reading an issue', () => {
  it('answers 404 where the issue may not be browsed, as if it were not there', async () => {
    const { wish, call } = openSite();
    await wish('Hemmeligt');
    const hidden = await call(KARL, 'GET /rest/api/3/issue/VEJ-1');
    const missing = await call(METTE, 'GET /rest/api/3/issue/VEJ-99');
    expect(hidden).toEqual(missing);
    expect(hidden.status).toBe(404);
  });

  it('finds a key in any case and shows only the fields asked for', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd', { labels: ['a'] });
    const answer = await call(METTE, 'GET /rest/api/3/issue/vej-1?fields=*all,-summary');
    expect(at(answer.body, 'fields')).toMatchObject({ labels: ['a'], [DONE]: null });
    expect(at(answer.body, 'fields')).not.toHaveProperty('summary');
  });

  it('fetches many in the order of their ids and tells which it did not find', async () => {
    const { wish, call } = openSite();
    await wish('Et');
    await wish('To');
    const answer = await call(METTE, 'POST /rest/api/3/issue/bulkfetch', {
      issueIdsOrKeys: ['VEJ-2', 'VEJ-9', 'VEJ-1'],
      fields: ['summary'],
    });
    expect(answer.body).toMatchObject({
      issues: [{ key: 'VEJ-1' }, { key: 'VEJ-2' }],
      issueErrors: [{ id: 'VEJ-9' }],
    });
  });

  it('fetches at most a hundred', async () => {
    const { call } = openSite();
    const issueIdsOrKeys = Array.from({ length: 101 }, (_, index) => `VEJ-${index}`);
    expect((await call(METTE, 'POST /rest/api/3/issue/bulkfetch', { issueIdsOrKeys })).status).toBe(400);
  });
});

describe('editing an issue', () => {
  it('changes fields and answers the issue where asked to', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const body = {
      fields: { summary: 'Fortryd sletning', description: adf('Uden tab') },
      update: { labels: [{ add: 'ux' }] },
    };
    const answer = await call(PETER, 'PUT /rest/api/3/issue/VEJ-1?returnIssue=true', body);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ fields: { summary: 'Fortryd sletning', labels: ['ux'] } });
  });

  it('lets people set the estimate as a number only', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const refused = await call(PETER, 'PUT /rest/api/3/issue/VEJ-1', { fields: { [ESTIMATE]: '85.000' } });
    const accepted = await call(PETER, 'PUT /rest/api/3/issue/VEJ-1', { fields: { [ESTIMATE]: 85000 } });
    expect(at(refused.body, 'errors', ESTIMATE)).toBe('Operation value must be a number');
    expect(accepted.status).toBe(204);
  });

  it('refuses fields that only the app may write', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const answer = await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', {
      fields: { [FRAME_STATUS]: 'Inden for rammen' },
    });
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'errors', FRAME_STATUS)).toMatch(/cannot be set/);
  });

  it('refuses a field given both as a value and as an update', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const body = { fields: { labels: ['a'] }, update: { labels: [{ add: 'b' }] } };
    const answer = await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', body);
    expect(at(answer.body, 'errors', 'labels')).toMatch(/both/);
    expect((await call(METTE, 'GET /rest/api/3/issue/VEJ-1?fields=labels')).body).toMatchObject({
      fields: { labels: [] },
    });
  });

  it('needs the permission to edit', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    expect((await call(LINE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'Nyt' } })).status).toBe(
      403,
    );
  });

  it('answers 409 while somebody else is writing the issue', async () => {
    const { wish, call, jira } = openSite();
    await wish('Fortryd');
    const letGo = jira.holdIssue('VEJ-1');
    expect((await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'Nyt' } })).status).toBe(
      409,
    );
    letGo();
    expect((await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'Nyt' } })).status).toBe(
      204,
    );
  });
});

describe('deleting and moving an issue', () => {
  it('deletes only with the permission to', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    expect((await call(PETER, 'DELETE /rest/api/3/issue/VEJ-1')).status).toBe(403);
    expect((await call(METTE, 'DELETE /rest/api/3/issue/VEJ-1')).status).toBe(204);
    expect((await call(METTE, 'GET /rest/api/3/issue/VEJ-1')).status).toBe(404);
  });

  it('keeps the id of a moved issue and finds it by its former key', async () => {
    const { wish, call, jira } = openSite();
    const { id } = await wish('Fortryd');
    jira.createProject({ key: 'FBS', name: 'OS2forms', permissions: { [METTE]: ['BROWSE_PROJECTS'] } });
    jira.moveIssue('VEJ-1', 'FBS');
    const moved = await call(METTE, 'GET /rest/api/3/issue/VEJ-1?fields=project');
    expect(moved.body).toMatchObject({ id, key: 'FBS-1', fields: { project: { key: 'FBS' } } });
  });
});
