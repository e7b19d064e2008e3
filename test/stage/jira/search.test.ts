import { adf, at, list, METTE, openSite, PETER, text, wishBody } from './jira-site';

const SEARCH = 'POST /rest/api/3/search/jql';

async function siteWith(count: number) {
  const site = openSite();
  for (let start = 0; start < count; start += 50) {
    const size = Math.min(50, count - start);
    const issueUpdates = Array.from({ length: size }, (_, index) => wishBody(`Ønske ${start + index + 1}`));
    await site.call(METTE, 'POST /rest/api/3/issue/bulk', { issueUpdates });
  }
  return site;
}

describe('search', () => {
  it('answers ids only unless fields are asked for', async () => {
    const { call } = await siteWith(1);
    const answer = await call(METTE, SEARCH, { jql: 'project = VEJ' });
    expect(answer.body).toEqual({ issues: [{ id: '10001' }], isLast: true });
  });

  it('refuses a query without a restriction', async () => {
    const { call } = await siteWith(1);
    const answer = await call(METTE, SEARCH, { jql: 'order by key' });
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'errorMessages', 0)).toMatch(/^Unbounded JQL/);
  });

  it('gives pages of fifty that together hold every issue once', async () => {
    const { call } = await siteWith(120);
    const sizes: number[] = [];
    const seen: string[] = [];
    let nextPageToken: string | undefined;
    do {
      const page = await call(METTE, SEARCH, {
        jql: 'project = VEJ',
        fields: ['key'],
        ...(nextPageToken && { nextPageToken }),
      });
      const issues = list(page.body, 'issues');
      sizes.push(issues.length);
      seen.push(...issues.map((issue) => text(issue, 'key')));
      nextPageToken = at(page.body, 'isLast') === true ? undefined : text(page.body, 'nextPageToken');
    } while (nextPageToken !== undefined);
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(seen).size).toBe(120);
  });

  it('gives at most a hundred issues a page when their fields are asked for', async () => {
    const { call } = await siteWith(120);
    const withFields = await call(METTE, SEARCH, {
      jql: 'project = VEJ',
      fields: ['summary'],
      maxResults: 5000,
    });
    const onlyKeys = await call(METTE, SEARCH, {
      jql: 'project = VEJ',
      fields: ['id', 'key'],
      maxResults: 5000,
    });
    expect(list(withFields.body, 'issues')).toHaveLength(100);
    expect(list(onlyKeys.body, 'issues')).toHaveLength(120);
  });

  it('refuses a page token of another query or another person', async () => {
    const { call } = await siteWith(60);
    const first = await call(METTE, SEARCH, { jql: 'project = VEJ' });
    const nextPageToken = text(first.body, 'nextPageToken');
    const otherQuery = await call(METTE, SEARCH, { jql: 'project = VEJ order by key', nextPageToken });
    const otherPerson = await call(PETER, SEARCH, { jql: 'project = VEJ', nextPageToken });
    expect([otherQuery.status, otherPerson.status]).toEqual([400, 400]);
  });

  it('reads the query string as it reads a body', async () => {
    const { call } = await siteWith(3);
    const query = new URLSearchParams({
      jql: 'project = VEJ order by key',
      fields: 'summary,status',
      maxResults: '2',
    });
    const answer = await call(METTE, `GET /rest/api/3/search/jql?${query}`);
    expect(answer.body).toMatchObject({
      isLast: false,
      issues: [{ key: 'VEJ-1', fields: { summary: 'Ønske 1' } }, { key: 'VEJ-2' }],
    });
  });

  it('counts without giving the issues', async () => {
    const { call } = await siteWith(3);
    const answer = await call(METTE, 'POST /rest/api/3/search/approximate-count', { jql: 'project = VEJ' });
    expect(answer.body).toEqual({ count: 3 });
  });

  it('gives up to five properties along with the issues', async () => {
    const { call } = await siteWith(1);
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1/properties/tovholder.kilde', { from: 'github' });
    const asked = { jql: 'project = VEJ', properties: ['tovholder.kilde'] };
    const many = { jql: 'project = VEJ', properties: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(at((await call(METTE, SEARCH, asked)).body, 'issues', 0, 'properties')).toEqual({
      'tovholder.kilde': { from: 'github' },
    });
    expect((await call(METTE, SEARCH, many)).status).toBe(400);
  });
});

describe('the delay of the search index', () => {
  it('finds a new issue only after the delay, but reads it at once', async () => {
    const { wish, keys, call, clock } = openSite({ indexLagMs: 1500 });
    await wish('Fortryd');
    expect(await keys('project = VEJ')).toEqual([]);
    expect((await call(METTE, 'GET /rest/api/3/issue/VEJ-1')).status).toBe(200);
    clock.advance(1500);
    expect(await keys('project = VEJ')).toEqual(['VEJ-1']);
  });

  it('sees at once the issues it is told to reconcile', async () => {
    const { wish, call, clock } = openSite({ indexLagMs: 1500 });
    const { id } = await wish('Fortryd');
    clock.advance(2000);
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'Nyt navn' } });
    const search = { jql: 'summary ~ "navn"', fields: ['summary'] };
    const late = await call(METTE, SEARCH, search);
    const fresh = await call(METTE, SEARCH, { ...search, reconcileIssues: [Number(id)] });
    expect(list(late.body, 'issues')).toEqual([]);
    expect(fresh.body).toMatchObject({ issues: [{ fields: { summary: 'Nyt navn' } }] });
  });

  it('shows the first state within the delay when an issue is written twice', async () => {
    const { wish, keys, call, clock } = openSite({ indexLagMs: 1000 });
    await wish('første');
    clock.advance(1500);
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'anden' } });
    clock.advance(600);
    await call(METTE, 'PUT /rest/api/3/issue/VEJ-1', { fields: { summary: 'tredje' } });
    expect(await keys('summary ~ "første"')).toEqual(['VEJ-1']);
    clock.advance(600);
    expect(await keys('summary ~ "anden"')).toEqual(['VEJ-1']);
  });

  it('still finds a deleted issue within the delay', async () => {
    const { wish, keys, call, clock } = openSite({ indexLagMs: 1000 });
    await wish('Fortryd');
    clock.advance(2000);
    await call(METTE, 'DELETE /rest/api/3/issue/VEJ-1');
    expect(await keys('project = VEJ')).toEqual(['VEJ-1']);
    clock.advance(1000);
    expect(await keys('project = VEJ')).toEqual([]);
  });

  it('reconciles at most fifty issues, by number', async () => {
    const { call } = openSite();
    const many = Array.from({ length: 51 }, (_, index) => index + 1);
    expect((await call(METTE, SEARCH, { jql: 'project = VEJ', reconcileIssues: many })).status).toBe(400);
    expect((await call(METTE, SEARCH, { jql: 'project = VEJ', reconcileIssues: ['VEJ-1'] })).status).toBe(
      400,
    );
  });
});

describe('what a search holds on to', () => {
  it('finds words of the description as Jira stores it', async () => {
    const { wish, keys } = openSite();
    await wish('Fortryd', { description: adf('Slettede skilte kan hentes tilbage') });
    expect(await keys('description ~ "skilte"')).toEqual(['VEJ-1']);
    expect(await keys('text ~ "tilbage fortryd"')).toEqual(['VEJ-1']);
  });
});
