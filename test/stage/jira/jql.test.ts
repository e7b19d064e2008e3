import fc from 'fast-check';
import {
  adf,
  at,
  DONE,
  ESTIMATE,
  FRAME_STATUS,
  KARL,
  list,
  METTE,
  openSite,
  PETER,
  type Site,
} from './jira-site';

async function someWishes(): Promise<Site> {
  const site = openSite();
  await site.wish('Fortryd sletning', { labels: ['ux', 'Hurtig'], assignee: { accountId: PETER } });
  await site.wish('Ny eksport til GIS', { issuetype: { name: 'Vedligehold' }, [ESTIMATE]: 85000 });
  await site.wish('Bedre søgning', { description: adf('Find skilte på adresse'), [ESTIMATE]: 120000.5 });
  await site.call(METTE, 'POST /rest/api/3/issue/VEJ-2/transitions', { transition: { id: '21' } });
  await site.call('app', 'POST /rest/api/3/app/field/value', {
    updates: [
      { customField: FRAME_STATUS, issueIds: [10001], value: 'Inden for rammen' },
      { customField: DONE, issueIds: [10001], value: { defined: true, met: 1, total: 4, frozen: false } },
      { customField: DONE, issueIds: [10002], value: { defined: false, met: 0, total: 0, frozen: false } },
    ],
  });
  return site;
}

describe('JQL', () => {
  it.each([
    ['project = VEJ', [3, 2, 1]],
    ['project in ("OS2vejviser", VEJ) AND issuetype = vedligehold', [2]],
    ['type != Vedligehold order by key', [1, 3]],
    ['status = "I gang"', [2]],
    ['statusCategory = "To Do" order by key asc', [1, 3]],
    ['NOT status in ("I gang", Leveret) order by created, key', [1, 3]],
    ['key in (VEJ-1, VEJ-3) order by key', [1, 3]],
    ['key > VEJ-1 order by key', [2, 3]],
    ['id = 10002', [2]],
    ['labels = UX', [1]],
    ['labels is EMPTY order by key', [2, 3]],
    ['labels != ux', []],
    ['assignee = currentUser()', []],
    ['assignee is not EMPTY or reporter = stage-peter', [1]],
    ['assignee = "stage-peter"', [1]],
    ['created >= -7d AND created <= now() and (key = VEJ-1 OR key = VEJ-2)', [2, 1]],
    ['created < "2026-03-02"', []],
    ['created > "2026/03/02 08:59" AND key = VEJ-1', [1]],
    ['summary ~ "eks*"', [2]],
    ['summary ~ "eks"', []],
    ['summary ~ "\\"eksport til\\""', [2]],
    ['summary !~ "fortryd" order by summary', [3, 2]],
    ['description ~ skilte', [3]],
    ['Rammestatus = "inden for rammen"', [1]],
    ['Rammestatus is EMPTY order by key', [2, 3]],
    ['cf[10102] >= 85000 AND cf[10102] < 120000.5', [2]],
    ['"Estimat (kr. ekskl. moms)" is EMPTY', [1]],
    ['DoneDefined = "true"', [1]],
    ['DoneDefined = "false"', [2]],
    ['DoneTotal > 0 and DoneMet < 4', [1]],
    ['project = VEJ order by cf[10102] desc, key', [1, 3, 2]],
    ['project = VEJ order by Rank', [1, 2, 3]],
  ])('%s', async (jql, expected) => {
    const { keys } = await someWishes();
    expect(await keys(jql)).toEqual(expected.map((number) => `VEJ-${number}`));
  });

  it.each([
    ['farve = blå', /Field 'farve' does not exist/],
    ['project = NIX', /The value 'NIX' does not exist for the field 'project'/],
    ['status = Umulig', /The value 'Umulig' does not exist for the field 'status'/],
    ['key = VEJ-99', /An issue with key 'VEJ-99' does not exist/],
    ['summary = Fortryd', /operator '=' is not supported by the 'summary' field/],
    ['status ~ gang', /operator '~' is not supported/],
    ['status > "I gang"', /operator '>' is not supported/],
    ['created > i-går', /Date value 'i-går' for field 'created' is invalid/],
    ['DoneTotal = mange', /'mange' is an invalid number/],
    ['assignee = findes()', /Unable to find JQL function/],
    ['project = VEJ order by farve', /Field 'farve' does not exist/],
    ['project = VEJ order by comment.x', /Error in the JQL Query|does not exist/],
    ['project = VEJ AND', /Error in the JQL Query/],
    ['DoneDefined = true', /Error in the JQL Query/],
    [
      'project = VEJ order by key, created, updated, due, status, labels, summary, reporter',
      /maximum number of ORDER BY/,
    ],
  ])('refuses %s', async (jql, message) => {
    const { call } = await someWishes();
    const answer = await call(METTE, 'POST /rest/api/3/search/jql', { jql });
    expect(answer.status).toBe(400);
    expect(at(answer.body, 'errorMessages', 0)).toMatch(message);
  });

  it('tells everything that is wrong at once', async () => {
    const { call } = await someWishes();
    const answer = await call(METTE, 'POST /rest/api/3/search/jql', { jql: 'farve = 1 AND status = Umulig' });
    expect(list(answer.body, 'errorMessages')).toHaveLength(2);
  });

  it('does not tell of projects that may not be browsed', async () => {
    const { call } = await someWishes();
    const answer = await call(KARL, 'POST /rest/api/3/search/jql', { jql: 'project = VEJ' });
    expect(at(answer.body, 'errorMessages', 0)).toMatch(/'VEJ' does not exist/);
  });

  it('says that it does not know the past', async () => {
    const { call } = await someWishes();
    expect((await call(METTE, 'POST /rest/api/3/search/jql', { jql: 'status was "I gang"' })).status).toBe(
      501,
    );
  });

  it('keeps every quoted text one operand', async () => {
    const { call } = openSite();
    await fc.assert(
      fc.asyncProperty(hostileText, async (given) => {
        const quoted = `"${given.replace(/[\\"]/g, '\\$&')}"`;
        const queries = [`project = VEJ AND labels = ${quoted} AND key is not EMPTY`];
        const answer = await call(METTE, 'POST /rest/api/3/jql/parse?validation=strict', { queries });
        expect(at(answer.body, 'queries', 0, 'structure', 'where', 'clauses', 1, 'operand')).toEqual({
          value: given,
        });
        expect(list(answer.body, 'queries', 0, 'structure', 'where', 'clauses')).toHaveLength(3);
      }),
      { numRuns: 150 },
    );
  });

  it('never lets a text search fail or find by accident what it does not hold', async () => {
    const { keys, wish } = openSite();
    await wish('zzz');
    await fc.assert(
      fc.asyncProperty(hostileText, async (given) => {
        const escaped = given.replace(/[+\-&|!(){}[\]^~*?\\:"]/g, '\\$&');
        const quoted = `"${escaped.replace(/[\\"]/g, '\\$&')}"`;
        expect(await keys(`summary ~ ${quoted} AND summary ~ "findesikke"`)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

const hostileText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'a) OR project = SECRET --',
      '"; ORDER BY',
      'EMPTY',
      'OR',
      "O'Neil",
      'back\\slash',
      '%&#@',
      '{x} ~fuzzy*',
    ),
  )
  // Whoever quotes a text writes line breaks and other control signs as blanks.
  .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' '))
  .filter((text) => text.trim() !== '');

describe('jql/parse', () => {
  it('tells the fields it does not know as errors or warnings, as asked', async () => {
    const { call } = openSite();
    const ask = (validation: string) =>
      call(METTE, `POST /rest/api/3/jql/parse?validation=${validation}`, { queries: ['farve = 1'] });
    expect(at((await ask('strict')).body, 'queries', 0, 'errors', 0)).toMatch(/farve/);
    expect(at((await ask('warn')).body, 'queries', 0, 'warnings', 0)).toMatch(/farve/);
    expect(at((await ask('none')).body, 'queries', 0, 'structure', 'where', 'field', 'name')).toBe('farve');
  });

  it('needs to be told how to validate', async () => {
    const { call } = openSite();
    expect((await call(METTE, 'POST /rest/api/3/jql/parse', { queries: ['project = VEJ'] })).status).toBe(
      400,
    );
  });
});

describe('jql/match', () => {
  it('tells for each query which of the issues match, and its errors', async () => {
    const { call } = await someWishes();
    const answer = await call(METTE, 'POST /rest/api/3/jql/match', {
      issueIds: [10001, 10002, 99999],
      jqls: ['labels = ux', 'farve = 1'],
    });
    expect(at(answer.body, 'matches', 0)).toEqual({ matchedIssues: [10001], errors: [] });
    expect(at(answer.body, 'matches', 1)).toMatchObject({
      matchedIssues: [],
      errors: [expect.stringMatching(/farve/)],
    });
  });
});
