import { readManifest, type Manifest } from '../../stage/manifest';
import { aSite, type Site } from '../builders/site';

const isNamed = (module: unknown, key: string): boolean =>
  typeof module === 'object' && module !== null && 'key' in module && module.key === key;

/** A site where Jira does not show the field Gavner: not installed yet, or hidden by an administrator. */
const withoutSupporters = (): Manifest => {
  const manifest = readManifest(process.cwd());
  const fields: unknown = manifest.modules['jira:customField'];
  const others = Array.isArray(fields) ? fields.filter((field) => !isNamed(field, 'supporters')) : [];
  return { ...manifest, modules: { ...manifest.modules, 'jira:customField': others } };
};

let site: Site;
beforeAll(async () => {
  site = await aSite({ stage: { manifest: withoutSupporters() } });
});
afterAll(() => site.stage.stop());

it('is named on the pages and in the set-up check, and support is kept all the same', async () => {
  const wishId = await site.wish();
  const change = { change: 'answer', wishId, answer: 'supports' } as const;
  await site.value('tovholder', 'supportWish', { rev: 0, change });
  await site.settle();
  const productId = site.project.id;
  const page = await site.value('tovholder', 'openWishes', { productId });
  expect(page.missingFields).toEqual(['supporters']);
  expect(page.voices).toMatchObject([{ value: { supported: [{ wishId }] } }]);
  expect((await site.value('tovholder', 'openSettings', { productId })).missingFields).toEqual([
    'supporters',
  ]);
  const { findings } = await site.value('tovholder', 'checkSetUp', { productId });
  expect(findings).toContainEqual({ check: 'fieldSupporters', state: 'missing', names: [] });
  const written = site.stage.calls.filter(({ path }) => path.startsWith('/rest/api/3/app/field'));
  expect(JSON.stringify(written)).not.toContain('Aarhus');
});
