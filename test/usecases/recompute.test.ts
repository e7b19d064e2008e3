import { printCalls } from '../builders/print-calls';
import { kroner } from '../../src/domain/money';
import { aSite, type Site } from '../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
});
afterEach(() => site.stage.stop());

const statusOf = async (wishId: string): Promise<unknown> => {
  const { fields } = await site
    .rest('tovholder')
    .get<{ fields: Record<string, unknown> }>(`/rest/api/3/issue/${wishId}`);
  return fields[site.fields.frameStatus];
};

test('writes the frame status that the list shows in the field of each wish', async () => {
  const inside = await site.wish({ estimate: 80_000 });
  const outside = await site.wish({ estimate: 30_000 });
  const unknown = await site.wish();
  await site.settle();
  expect(await Promise.all([inside, outside, unknown].map(statusOf))).toEqual([
    'Inden for rammen',
    'Uden for rammen',
    'Mangler estimat',
  ]);
});

test('follows an estimate that is changed by plain REST', async () => {
  const first = await site.wish({ estimate: 80_000 });
  const second = await site.wish({ estimate: 30_000 });
  await site.rest('vendor').put(`/rest/api/3/issue/${first}`, { fields: { [site.fields.estimate]: 60_000 } });
  await site.settle();
  expect(await statusOf(second)).toBe('Inden for rammen');
});

test('finds wishes by frame status and by DONE in JQL', async () => {
  const wishId = await site.readyWish({ estimate: 80_000 });
  await site.wish({ estimate: 900_000 });
  await site.settle();
  const jql = '"Rammestatus" = "Inden for rammen" AND DoneDefined = "true" AND project = VEJ';
  const { issues } = await site
    .rest('tovholder')
    .post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', { jql });
  expect(issues.map(({ id }) => id)).toEqual([wishId]);
});

test('answers a burst of changes with one recomputation', async () => {
  const wishIds = await Promise.all(
    Array.from({ length: 20 }, (_, index) => site.wish({ title: `Ønske ${index}` })),
  );
  await site.settle();
  const before = site.stage.calls.length;
  await Promise.all(
    wishIds.map((wishId) =>
      site.rest('vendor').put(`/rest/api/3/issue/${wishId}`, { fields: { [site.fields.estimate]: 1_000 } }),
    ),
  );
  await site.settle();
  const searches = site.stage.calls
    .slice(before)
    .filter(({ path, as }) => path.startsWith('/rest/api/3/search/jql') && as === 'app');
  expect(searches).toHaveLength(1);
});

test('takes five calls of the platform, one for each further hundred wishes and one to write them', async () => {
  for (let nth = 0; nth < 210; nth += 1) await site.wish({ estimate: 10 });
  await site.settle();
  await site.setFrame({ amount: 1 });
  await site.stage.idle();
  const before = site.stage.calls.length;
  await site.settle();
  const calls = site.stage.calls.slice(before).filter(({ method }) => method !== 'RUN');
  printCalls('A recomputation of 210 wishes of which 210 change', calls);
  expect(calls).toHaveLength(5 + 2 + 1);
}, 30_000);

test('leaves the fields alone when nothing changed', async () => {
  const wishId = await site.wish({ estimate: 80_000 });
  await site.settle();
  const before = site.stage.calls.length;
  await site.value('vendor', 'estimateWish', { wishId, estimate: kroner(81_000), seen: kroner(80_000) });
  await site.settle();
  const writes = site.stage.calls
    .slice(before)
    .filter(({ path }) => path.startsWith('/rest/api/3/app/field'));
  expect(writes).toEqual([]);
});
