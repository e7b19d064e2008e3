import { aDocumentationSite, type DocumentationSite } from '../../builders/documentation-site';

let site: DocumentationSite;

beforeEach(async () => {
  site = await aDocumentationSite();
});

afterEach(() => site.stage.stop());

const order = (overrides: object = {}) => ({
  productId: site.productId,
  draftId: 'draft-1',
  kind: 'coordination' as const,
  date: '2026-11-20',
  title: '2026-11-20 Referat – Koordinationsgruppen',
  form: 'full' as const,
  present: 'Mette og Jonas',
  wishIds: [],
  decisionIds: [],
  caseIds: [],
  decided: ['Kortmotoren opgraderes'],
  actions: ['Jonas spørger leverandøren'],
  nextMeeting: '2026-12-18',
  ...overrides,
});

const minutes = () =>
  site.got('tovholder', 'openMacro', { productId: site.productId, sections: ['minutes'] });

it('drafts a page with what was chosen, labels it and lists it first', async () => {
  const wishId = await site.readyWish({ title: 'Ruter for kørestole' });
  await site.setFrame({ amount: 100_000 });
  const { wishes } = await site.got('tovholder', 'proposeMinutes', {
    productId: site.productId,
    kind: 'coordination',
    date: '2026-11-20',
  });
  expect(wishes.map((wish) => wish.wishId)).toEqual([wishId]);
  const { row } = await site.got('tovholder', 'draftMinutes', order({ wishIds: [wishId] }));
  expect(row).toMatchObject({ state: 'draft', decisions: 1, date: '2026-11-20' });
  const page = await site
    .rest('tovholder')
    .get<{ title: string; body: { atlas_doc_format: { value: string } } }>(
      `/wiki/api/v2/pages/${row.pageId}?body-format=atlas_doc_format`,
    );
  expect(page.body.atlas_doc_format.value).toContain('Ruter for kørestole');
  expect(page.body.atlas_doc_format.value).toContain('Kortmotoren opgraderes');
  const labels = await site
    .rest('tovholder')
    .get<{ results: { name: string }[] }>(`/wiki/api/v2/pages/${row.pageId}/labels`);
  expect(labels.results.map(({ name }) => name)).toEqual(['referat']);
  expect((await minutes()).minutes?.rows.map(({ pageId }) => pageId)).toEqual([row.pageId]);
});

it('shows the minutes on the wish they are about', async () => {
  const wishId = await site.readyWish();
  await site.setFrame({ amount: 100_000 });
  const { row } = await site.got('tovholder', 'draftMinutes', order({ wishIds: [wishId] }));
  const { history } = await site.value('coordinationOdense', 'openWish', { wishId });
  expect(history.map(({ what }) => what)).toContainEqual({
    trace: 'minutes',
    pageId: row.pageId,
    kind: 'coordination',
    date: '2026-11-20',
    url: row.url,
  });
});

it('makes one page when the same draft is asked for twice', async () => {
  const first = await site.got('tovholder', 'draftMinutes', order());
  const second = await site.got('tovholder', 'draftMinutes', order());
  expect(second.row.pageId).toBe(first.row.pageId);
  expect((await minutes()).minutes?.rows).toHaveLength(1);
});

it('says that a title is taken, and makes nothing', async () => {
  await site.page('2026-11-20 Referat – Koordinationsgruppen', { by: 'coordinationOdense' });
  expect(await site.ask('tovholder', 'draftMinutes', order())).toMatchObject({
    ok: false,
    error: { code: 'titleTaken', title: '2026-11-20 Referat – Koordinationsgruppen' },
  });
});

it('cuts a title of 10,000 characters to what Confluence takes', async () => {
  const { row } = await site.got(
    'tovholder',
    'draftMinutes',
    order({ title: `2026-11-20 ${'ø'.repeat(280)}` }),
  );
  expect(row.title.length).toBeLessThanOrEqual(255);
});

it('takes minutes from draft to os2.eu, and the gap list follows', async () => {
  const { row } = await site.got('tovholder', 'draftMinutes', order());
  const { pageId } = row;
  const submitted = await site.got('tovholder', 'submitMinutes', { pageId, rev: row.rev });
  const approved = await site.got('coordinationOdense', 'approveMinutes', {
    pageId,
    rev: submitted.rev,
    version: submitted.version,
  });
  expect((await minutes()).minutes?.gaps.map((gap) => gap.pageId)).toEqual([pageId]);
  const published = await site.got('tovholder', 'publishMinutes', {
    pageId,
    rev: approved.rev,
    address: 'https://os2.eu/referat/1',
    on: '2026-11-21',
  });
  expect(published).toMatchObject({
    state: 'published',
    publication: { address: 'https://os2.eu/referat/1' },
  });
  expect((await minutes()).minutes?.gaps).toEqual([]);
});

it('refuses to approve a version that nobody read, and tells when approved text was changed', async () => {
  const { row } = await site.got('tovholder', 'draftMinutes', order());
  const { pageId } = row;
  const submitted = await site.got('tovholder', 'submitMinutes', { pageId, rev: row.rev });
  const edit = (version: number) =>
    site.rest('tovholder').put(`/wiki/api/v2/pages/${pageId}`, {
      id: pageId,
      status: 'current',
      title: row.title,
      body: { representation: 'storage', value: `<p>rettet ${version}</p>` },
      version: { number: version },
    });
  await edit(2);
  const approve = (version: number) =>
    site.ask('coordinationOdense', 'approveMinutes', { pageId, rev: submitted.rev, version });
  expect(await approve(1)).toMatchObject({ error: { code: 'minutes', problem: 'pageChanged' } });
  expect(await approve(2)).toMatchObject({ ok: true, value: { changedAfterApproval: false } });
  await edit(3);
  expect((await minutes()).minutes?.rows[0]).toMatchObject({ changedAfterApproval: true });
});

it('lets the second of two who publish at once know, and keeps the first', async () => {
  const { row } = await site.got('tovholder', 'draftMinutes', order());
  const { pageId } = row;
  const answers = await Promise.all(
    [1, 2].map(() => site.ask('tovholder', 'submitMinutes', { pageId, rev: row.rev })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'changedMeanwhile' } });
});

it("leaves the steering group's minutes to the steering group", async () => {
  const { row } = await site.got('tovholder', 'draftMinutes', order({ kind: 'steering' }));
  const { rev, version, pageId } = await site.got('tovholder', 'submitMinutes', {
    pageId: row.pageId,
    rev: row.rev,
  });
  expect(await site.ask('tovholder', 'approveMinutes', { pageId, rev, version })).toMatchObject({
    error: { code: 'minutes', problem: 'notYourGroup' },
  });
  expect(await site.ask('steeringAarhus', 'approveMinutes', { pageId, rev, version })).toMatchObject({
    ok: true,
  });
});

it('finds minutes of earlier years by label and by title, and touches no page', async () => {
  await site.page('Referat 15.03.2025', { by: 'coordinationOdense' });
  await site.page('Møde om kort', { labels: ['referat'] });
  await site.page('Vejledning');
  const found = await site.got('tovholder', 'indexMinutes', { productId: site.productId });
  expect(found.rows.map(({ title, state, version }) => [title, state, version])).toEqual(
    expect.arrayContaining([
      ['Referat 15.03.2025', 'found', 1],
      ['Møde om kort', 'found', 1],
    ]),
  );
  expect(found.rows).toHaveLength(2);
  expect(found.rows.find(({ title }) => title.startsWith('Referat'))).toMatchObject({ date: '2025-03-15' });
});

it('lists a new page of minutes by itself, and drops it when it is deleted', async () => {
  const pageId = await site.page('2026-10-01 Referat', { by: 'coordinationOdense' });
  await site.settle();
  expect((await minutes()).minutes?.rows.map((row) => row.pageId)).toEqual([pageId]);
  await site.rest('tovholder').status('DELETE', `/wiki/api/v2/pages/${pageId}`);
  await site.settle();
  expect((await minutes()).minutes?.rows).toEqual([]);
  site.stage.confluence.restore(pageId);
  await site.settle();
  expect((await minutes()).minutes?.rows.map((row) => row.pageId)).toEqual([pageId]);
});

it('shows a restricted page to nobody whom Confluence would not show it', async () => {
  const { row } = await site.got('tovholder', 'draftMinutes', order());
  site.stage.confluence.restrict(row.pageId, { read: ['stage-mette'] });
  const asked = { productId: site.productId, sections: ['minutes' as const] };
  expect((await site.got('coordinationOdense', 'openMacro', asked)).minutes?.rows).toEqual([]);
  expect((await minutes()).minutes?.rows).toHaveLength(1);
  expect(await site.ask('coordinationOdense', 'openMinutes', { pageId: row.pageId })).toMatchObject({
    error: { code: 'refused' },
  });
});

it('needs four platform calls for the first page of the index', async () => {
  await site.got('tovholder', 'draftMinutes', order());
  await site.settle();
  const before = site.stage.calls.length;
  await minutes();
  const calls = site.stage.calls
    .slice(before)
    .filter(({ product }) => product !== 'function' && product !== 'bridge');
  expect(calls).toHaveLength(4);
});

it('searches minutes in title and text', async () => {
  await site.page('Referat om kortmotor', { labels: ['referat'] });
  await site.page('Referat om login', { labels: ['referat'] });
  await site.got('tovholder', 'indexMinutes', { productId: site.productId });
  const { rows } = await site.got('tovholder', 'searchMinutes', {
    productId: site.productId,
    query: 'login',
    next: null,
  });
  expect(rows.map(({ title }) => title)).toEqual(['Referat om login']);
});

it('tells the byline of a page how far its minutes are', async () => {
  const { row } = await site.got('tovholder', 'draftMinutes', order());
  const look = (pageId: string) =>
    site.stage.run('minutes-byline-look', { extension: { content: { id: pageId } } }, 'stage-mette');
  expect(await look(row.pageId)).toEqual({
    title: 'Referat: Kladde',
    tooltip: 'Referat af mødet den 20.11.2026',
  });
  expect(await look(await site.page('Vejledning'))).toEqual({});
});
