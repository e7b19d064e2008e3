import { adf, at, LINE, list, METTE, openSite, PETER } from './jira-site';

const COMMENT = '/rest/api/3/issue/VEJ-1/comment';

async function siteWithComments(...texts: string[]) {
  const site = openSite();
  await site.wish('Fortryd');
  for (const text of texts) {
    await site.call(PETER, `POST ${COMMENT}`, { body: adf(text) });
    site.clock.advance(1000);
  }
  return site;
}

describe('comments', () => {
  it('gives them oldest first, or newest first where asked to', async () => {
    const { call } = await siteWithComments('første', 'anden');
    const oldest = await call(METTE, `GET ${COMMENT}`);
    const newest = await call(METTE, `GET ${COMMENT}?orderBy=-created&maxResults=1`);
    expect(list(oldest.body, 'comments').map((comment) => at(comment, 'body'))).toEqual([
      adf('første'),
      adf('anden'),
    ]);
    expect(newest.body).toMatchObject({
      total: 2,
      maxResults: 1,
      comments: [{ body: adf('anden'), author: { accountId: PETER } }],
    });
  });

  it('keeps properties and gives them where asked to', async () => {
    const { call } = await siteWithComments();
    const properties = [{ key: 'tovholder.svar', value: { afvist: true } }];
    const made = await call(METTE, `POST ${COMMENT}`, { body: adf('Tak'), properties });
    const plain = await call(METTE, `GET ${COMMENT}`);
    const expanded = await call(METTE, `GET ${COMMENT}?expand=properties`);
    expect(made.status).toBe(201);
    expect(at(plain.body, 'comments', 0)).not.toHaveProperty('properties');
    expect(at(expanded.body, 'comments', 0, 'properties')).toEqual(properties);
  });

  it('needs a document for its body', async () => {
    const { call } = await siteWithComments();
    const answer = await call(METTE, `POST ${COMMENT}`, { body: 'ren tekst' });
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'errors', 'comment')).toBe('Comment body is not valid!');
  });

  it('needs the permission to comment', async () => {
    const { call } = await siteWithComments();
    expect((await call(LINE, `POST ${COMMENT}`, { body: adf('Hej') })).status).toBe(400);
  });

  it('are part of the issue and of its text', async () => {
    const { call, keys } = await siteWithComments('Kan vi nå det før jul');
    const issue = await call(METTE, 'GET /rest/api/3/issue/VEJ-1?fields=comment');
    expect(at(issue.body, 'fields', 'comment', 'total')).toBe(1);
    expect(await keys('text ~ jul')).toEqual(['VEJ-1']);
  });
});

describe('issue properties', () => {
  const PROPERTY = '/rest/api/3/issue/VEJ-1/properties/tovholder.kilde';

  it('are made, replaced, read and removed', async () => {
    const { call } = await siteWithComments();
    const made = await call(PETER, `PUT ${PROPERTY}`, { a: 1 });
    const replaced = await call(PETER, `PUT ${PROPERTY}`, [2]);
    const read = await call(LINE, `GET ${PROPERTY}`);
    const removed = await call(PETER, `DELETE ${PROPERTY}`);
    expect([made.status, replaced.status, removed.status]).toEqual([201, 200, 204]);
    expect(read.body).toEqual({ key: 'tovholder.kilde', value: [2] });
    expect((await call(LINE, `GET ${PROPERTY}`)).status).toBe(404);
  });

  it('need the permission to edit, a value, and a value that is not too long', async () => {
    const { call } = await siteWithComments();
    expect((await call(LINE, `PUT ${PROPERTY}`, 1)).status).toBe(403);
    expect((await call(PETER, `PUT ${PROPERTY}`)).status).toBe(400);
    expect((await call(PETER, `PUT ${PROPERTY}`, 'x'.repeat(32_768))).status).toBe(400);
  });
});

describe('links', () => {
  it('connect two issues and show on both', async () => {
    const { call, wish } = await siteWithComments();
    await wish('Det samme igen');
    const body = {
      type: { name: 'Duplicate' },
      inwardIssue: { key: 'VEJ-2' },
      outwardIssue: { key: 'VEJ-1' },
    };
    const made = await call(METTE, 'POST /rest/api/3/issueLink', body);
    const first = await call(METTE, 'GET /rest/api/3/issue/VEJ-1?fields=issuelinks');
    const second = await call(METTE, 'GET /rest/api/3/issue/VEJ-2?fields=issuelinks');
    expect(made.status).toBe(201);
    expect(first.body).toMatchObject({ fields: { issuelinks: [{ inwardIssue: { key: 'VEJ-2' } }] } });
    expect(second.body).toMatchObject({ fields: { issuelinks: [{ outwardIssue: { key: 'VEJ-1' } }] } });
  });

  it('need a link type and issues that exist', async () => {
    const { call } = await siteWithComments();
    const ends = { inwardIssue: { key: 'VEJ-1' }, outwardIssue: { key: 'VEJ-9' } };
    expect(
      (await call(METTE, 'POST /rest/api/3/issueLink', { type: { name: 'Hænger sammen' }, ...ends })).status,
    ).toBe(404);
    expect(
      (await call(METTE, 'POST /rest/api/3/issueLink', { type: { name: 'Blocks' }, ...ends })).status,
    ).toBe(404);
  });
});
