import { at, DONE, ESTIMATE, FRAME_STATUS, list, METTE, openSite, SUPPORTERS } from './jira-site';

const VALUES = 'POST /rest/api/3/app/field/value';
const done = { defined: true, met: 1, total: 4, frozen: false };

describe('the fields of the app', () => {
  it('are told by the key of their module', async () => {
    const { call } = openSite();
    const fields = list((await call(METTE, 'GET /rest/api/3/field')).body);
    const estimate = fields.find((field) => at(field, 'id') === ESTIMATE);
    expect(estimate).toMatchObject({
      name: 'Estimat (kr. ekskl. moms)',
      custom: true,
      schema: { type: 'number', customId: 10102 },
    });
    expect(at(estimate, 'key')).toMatch(
      /^ari:cloud:ecosystem::extension\/REPLACE-ME\/[^/]+\/static\/estimate$/,
    );
    expect(at(estimate, 'schema', 'custom')).toBe(at(estimate, 'key'));
  });

  it('are found by words of their name or description', async () => {
    const { call } = openSite();
    const answer = await call(METTE, 'GET /rest/api/3/field/search?type=custom&query=ramme');
    expect(list(answer.body, 'values')).toMatchObject([{ id: FRAME_STATUS, name: 'Rammestatus' }]);
  });

  it('are written by the app, several at once', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const updates = [
      { customField: DONE, issueIds: [10001], value: done },
      { customField: FRAME_STATUS, issueIds: [10001], value: 'Inden for rammen' },
    ];
    expect((await call('app', VALUES, { updates })).status).toBe(204);
    const issue = await call(METTE, 'GET /rest/api/3/issue/VEJ-1');
    expect(at(issue.body, 'fields')).toMatchObject({ [DONE]: done, [FRAME_STATUS]: 'Inden for rammen' });
  });

  it('are emptied with null', async () => {
    const { wish, call, keys } = openSite();
    await wish('Fortryd', { [ESTIMATE]: 1 });
    await call('app', `PUT /rest/api/3/app/field/${ESTIMATE}/value`, {
      updates: [{ issueIds: [10001], value: null }],
    });
    expect(await keys('cf[10102] is EMPTY')).toEqual(['VEJ-1']);
  });

  it('are written in the name of the app only', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const updates = [{ customField: DONE, issueIds: [10001], value: done }];
    expect((await call(METTE, VALUES, { updates })).status).toBe(403);
  });

  it.each([
    ['a key for an id', { customField: DONE, issueIds: ['VEJ-1'], value: done }, 400],
    ['a text for a number', { customField: ESTIMATE, issueIds: [10001], value: '85000' }, 400],
    ['a text for an object', { customField: DONE, issueIds: [10001], value: 'ja' }, 400],
    ['an issue that does not exist', { customField: DONE, issueIds: [99], value: done }, 400],
    [
      'a field that does not exist',
      { customField: 'customfield_99999', issueIds: [10001], value: done },
      404,
    ],
    ['a field of Jira', { customField: 'summary', issueIds: [10001], value: 'Nyt' }, 403],
    ['a text for a list', { customField: SUPPORTERS, issueIds: [10001], value: 'Odense' }, 400],
    [
      'a number in a list of texts',
      { customField: SUPPORTERS, issueIds: [10001], value: ['Odense', 1] },
      400,
    ],
    [
      'more than a list holds',
      { customField: SUPPORTERS, issueIds: [10001], value: Array.from({ length: 101 }, String) },
      400,
    ],
    ['no value', { customField: DONE, issueIds: [10001] }, 400],
  ])('refuse %s', async (_what, update, status) => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    expect((await call('app', VALUES, { updates: [update] })).status).toBe(status);
  });

  it('hold a list of values where the manifest says so', async () => {
    const { wish, call, keys } = openSite();
    await wish('Fortryd');
    const { body } = await call(METTE, 'GET /rest/api/3/field');
    const field = list(body).find((each) => at(each, 'id') === SUPPORTERS);
    expect(field).toMatchObject({ schema: { type: 'array', items: 'string' } });
    const value = ['Odense Kommune', 'Aarhus Kommune'];
    const updates = [{ customField: SUPPORTERS, issueIds: [10001], value }];
    expect((await call('app', VALUES, { updates })).status).toBe(204);
    expect(at((await call(METTE, 'GET /rest/api/3/issue/VEJ-1')).body, 'fields', SUPPORTERS)).toEqual(value);
    expect(await keys('Gavner = "aarhus kommune" AND Gavner in ("Odense Kommune", Ribe)')).toEqual(['VEJ-1']);
    expect(await keys('Gavner = Kommune OR Gavner is EMPTY')).toEqual([]);
  });

  it('change all or nothing', async () => {
    const { wish, call, keys } = openSite();
    await wish('Fortryd');
    const updates = [
      { customField: FRAME_STATUS, issueIds: [10001], value: 'Inden for rammen' },
      { customField: ESTIMATE, issueIds: [10001], value: 'forkert' },
    ];
    expect((await call('app', VALUES, { updates })).status).toBe(400);
    expect(await keys('Rammestatus is EMPTY')).toEqual(['VEJ-1']);
  });

  it('leave no trace in the history where asked not to', async () => {
    const { wish, call } = openSite();
    await wish('Fortryd');
    const write = (value: string) => ({ updates: [{ customField: FRAME_STATUS, issueIds: [10001], value }] });
    await call('app', `${VALUES}?generateChangelog=false`, write('Stille'));
    await call('app', VALUES, write('Hørbart'));
    const history = await call(METTE, 'GET /rest/api/3/issue/VEJ-1/changelog');
    expect(list(history.body, 'values')).toMatchObject([
      { items: [{ field: 'Rammestatus', fromString: 'Stille', toString: 'Hørbart' }] },
    ]);
  });
});
