import { adf, at, LINE, list, METTE, openSite, PETER } from './jira-site';

const TRANSITIONS = '/rest/api/3/issue/VEJ-1/transitions';
const START = '21';
const APPROVE = '51';

describe('transitions', () => {
  it('offers what the workflow allows from the status', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const answer = await call(PETER, `GET ${TRANSITIONS}`);
    expect(list(answer.body, 'transitions').map((transition) => at(transition, 'name'))).toEqual([
      'Til prioritering',
      'Start',
      'Afvis',
    ]);
    expect(at(answer.body, 'transitions', 1)).toMatchObject({
      id: START,
      to: { name: 'I gang', statusCategory: { key: 'indeterminate' } },
    });
  });

  it('moves the issue along', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    expect((await call(PETER, `POST ${TRANSITIONS}`, { transition: { id: START } })).status).toBe(204);
    const issue = await call(PETER, 'GET /rest/api/3/issue/VEJ-1?fields=status');
    expect(at(issue.body, 'fields', 'status', 'name')).toBe('I gang');
  });

  it('refuses a transition the status does not have, and one that does not exist', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const jump = await call(PETER, `POST ${TRANSITIONS}`, { transition: { id: APPROVE } });
    const unknown = await call(PETER, `POST ${TRANSITIONS}`, { transition: { id: '999' } });
    const none = await call(PETER, `POST ${TRANSITIONS}`, {});
    expect([jump.status, unknown.status, none.status]).toEqual([400, 400, 400]);
  });

  it('offers nothing and does nothing without the permission', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    expect(list((await call(LINE, `GET ${TRANSITIONS}`)).body, 'transitions')).toEqual([]);
    expect((await call(LINE, `POST ${TRANSITIONS}`, { transition: { id: START } })).status).toBe(400);
  });

  it('answers 404 for an issue that is not there and 409 while somebody else writes it', async () => {
    const { wish, call, jira } = openSite();
    const missing = await call(PETER, `POST ${TRANSITIONS}`, { transition: { id: START } });
    await wish('Fortryd');
    jira.holdIssue('VEJ-1');
    const held = await call(PETER, `POST ${TRANSITIONS}`, { transition: { id: START } });
    expect([missing.status, held.status]).toEqual([404, 409]);
  });

  it('takes a comment along, but no fields: there is no screen', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const fields = await call(PETER, `POST ${TRANSITIONS}`, {
      transition: { id: START },
      fields: { summary: 'Nyt' },
    });
    const update = { comment: [{ add: { body: adf('Vi går i gang') } }] };
    const comment = await call(PETER, `POST ${TRANSITIONS}`, { transition: { id: START }, update });
    expect(at(fields.body, 'errors', 'summary')).toMatch(/cannot be set/);
    expect(comment.status).toBe(204);
    expect((await call(PETER, 'GET /rest/api/3/issue/VEJ-1/comment')).body).toMatchObject({ total: 1 });
  });
});

describe('the history of an issue', () => {
  const CHANGELOG = 'GET /rest/api/3/issue/VEJ-1/changelog';

  it('keeps who changed what, from what and to what', async () => {
    const { wish, call, clock } = openSite();
    await wish('Fortryd');
    clock.advance(60_000);
    await call(PETER, 'PUT /rest/api/3/issue/VEJ-1', {
      fields: { summary: 'Fortryd sletning', assignee: { accountId: PETER } },
    });
    await call(METTE, `POST ${TRANSITIONS}`, { transition: { id: START } });
    const answer = await call(METTE, CHANGELOG);
    expect(list(answer.body, 'values')).toMatchObject([
      {
        author: { displayName: 'Peter Holm' },
        created: '2026-03-02T09:01:00.000+0000',
        items: [
          { fieldId: 'summary', fromString: 'Fortryd', toString: 'Fortryd sletning' },
          { fieldId: 'assignee', from: null, to: PETER, toString: 'Peter Holm' },
        ],
      },
      {
        author: { accountId: METTE },
        items: [{ field: 'status', fromString: 'Nyt ønske', toString: 'I gang' }],
      },
    ]);
  });

  it('keeps that an issue was ranked, and nothing where nothing changed', async () => {
    const { wish, call } = openSite();
    await wish('Et');
    await wish('To');
    await call(METTE, 'PUT /rest/agile/1.0/issue/rank', { issues: ['VEJ-1'], rankAfterIssue: 'VEJ-2' });
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'Et' } });
    const items = list((await call(METTE, CHANGELOG)).body, 'values').flatMap((entry) =>
      list(entry, 'items'),
    );
    expect(items).toMatchObject([{ field: 'Rank', toString: 'Ranked lower' }]);
  });

  it('gives the histories of many issues, by field and in pages', async () => {
    const { wish, call } = openSite();
    await wish('Et');
    await wish('To');
    for (const key of ['VEJ-1', 'VEJ-2']) {
      await call(METTE, `PUT /rest/api/3/issue/${key}`, { fields: { labels: ['a'] } });
      await call(METTE, `PUT /rest/api/3/issue/${key}`, { fields: { summary: 'Nyt' } });
    }
    const body = { issueIdsOrKeys: ['VEJ-1', 'VEJ-2'], fieldIds: ['labels'], maxResults: 1 };
    const first = await call(METTE, 'POST /rest/api/3/changelog/bulkfetch', body);
    const nextPageToken = at(first.body, 'nextPageToken');
    const second = await call(METTE, 'POST /rest/api/3/changelog/bulkfetch', { ...body, nextPageToken });
    expect(first.body).toMatchObject({
      issueChangeLogs: [{ issueId: '10001', changeHistories: [{ items: [{ field: 'labels' }] }] }],
    });
    expect(second.body).toMatchObject({ issueChangeLogs: [{ issueId: '10002' }] });
    expect(second.body).not.toHaveProperty('nextPageToken');
  });
});
