import { adf, METTE, openSite } from './jira-site';

describe('events', () => {
  it('tell of a new issue with its project', async () => {
    const { wish, events } = openSite();
    const { id, key } = await wish('Fortryd');
    expect(events).toMatchObject([
      {
        eventType: 'avi:jira:created:issue',
        selfGenerated: false,
        payload: {
          issue: { id, key, fields: { project: { key: 'VEJ' } } },
          atlassianId: METTE,
          associatedUsers: [{ accountId: METTE }],
        },
      },
    ]);
  });

  it('tell what was changed', async () => {
    const { wish, call, events } = openSite();
    await wish('Fortryd');
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { labels: ['ux'] } });
    expect(events.at(-1)).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      payload: { changelog: { items: [{ fieldId: 'labels', fromString: '', toString: 'ux' }] } },
    });
  });

  it('tell that the app made the change itself', async () => {
    const { wish, call, events } = openSite();
    await wish('Fortryd');
    await call('app', 'PUT /rest/api/3/issue/VEJ-1', { fields: { labels: ['ux'] } });
    expect(events.at(-1)).toMatchObject({ selfGenerated: true });
  });

  it('tell of a change the app makes on behalf of somebody as that person’s', async () => {
    const { wish, callFromApp, events } = openSite();
    await wish('Fortryd');
    await callFromApp(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { labels: ['ux'] } });
    expect(events.at(-1)).toMatchObject({ payload: { atlassianId: METTE } });
  });

  it('tell of ranks, comments, moves and deletions', async () => {
    const { wish, call, events, jira } = openSite();
    await wish('Et');
    await wish('To');
    await call(METTE, 'PUT /rest/agile/1.0/issue/rank', { issues: ['VEJ-2'], rankBeforeIssue: 'VEJ-1' });
    await call(METTE, 'POST /rest/api/3/issue/VEJ-1/comment', { body: adf('Hej') });
    jira.createProject({ key: 'FBS', name: 'OS2forms', permissions: {} });
    jira.moveIssue('VEJ-1', 'FBS');
    await call(METTE, 'DELETE /rest/api/3/issue/VEJ-2');
    expect(events.slice(2)).toMatchObject([
      { eventType: 'avi:jira:updated:issue', payload: { changelog: { items: [{ field: 'Rank' }] } } },
      { eventType: 'avi:jira:commented:issue' },
      {
        eventType: 'avi:jira:updated:issue',
        payload: { issue: { key: 'FBS-1' }, changelog: { items: [{ field: 'project' }, { field: 'Key' }] } },
      },
      { eventType: 'avi:jira:deleted:issue', payload: { issue: { key: 'VEJ-2' } } },
    ]);
  });

  it('are silent about what was refused or changed nothing', async () => {
    const { wish, call, events } = openSite();
    await wish('Fortryd');
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: '' } });
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'Fortryd' } });
    expect(events).toHaveLength(1);
  });
});
