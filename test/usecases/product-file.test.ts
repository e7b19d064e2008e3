import { readProductFile, writeProductFile, type ProductFile } from '../../src/contract/product-file/file';
import { withIds, type Ids } from '../../src/contract/product-file/ids';
import { PARTS, rowKeys, type Part, type RowOf } from '../../src/contract/product-file/parts';
import { kroner } from '../../src/domain/money';
import { derivedId, idOfGone } from '../../src/usecases/product-file/derived-ids';
import type { PersonaName } from '../../stage/personas';
import type { FileCalls } from '../../static/settings/file/file-calls';
import { fetchFile } from '../../static/settings/file/fetch-file';
import { sendFile } from '../../static/settings/file/send-file';
import { tryFile } from '../../static/settings/file/try-file';
import { aDocumentationSite, type DocumentationSite } from '../builders/documentation-site';
import { anErrand } from '../builders/ledger';
import { aFreshProject, aLivedInProduct, titlesOf } from '../builders/lived-in-product';
import { putRows } from '../builders/put-rows';

let site: DocumentationSite;
let file: ProductFile;
let titles: string[];

beforeAll(async () => {
  site = await aLivedInProduct({ stage: { output: nothing } });
  file = await exported(site, site.productId);
  titles = await titlesOf(site);
});
afterAll(() => site.stage.stop());

const nothing = (): void => undefined;

/** The calls of the page as somebody makes them. */
const callsAs = (on: DocumentationSite, persona: PersonaName = 'administrator'): FileCalls => ({
  nameThem: (payload) => on.value(persona, 'nameThem', payload),
  beginExport: (payload) => on.value(persona, 'beginExport', payload),
  exportRows: (payload) => on.value(persona, 'exportRows', payload),
  tryImport: (payload) => on.value(persona, 'tryImport', payload),
  importRows: (payload) => on.value(persona, 'importRows', payload),
  finishImport: (payload) => on.value(persona, 'finishImport', payload),
  dropImport: (payload) => on.value(persona, 'dropImport', payload),
});

const exported = async (on: DocumentationSite, productId: string): Promise<ProductFile> => {
  const { text, faults } = await fetchFile({ calls: callsAs(on), productId, onProgress: nothing });
  expect(faults).toEqual([]);
  const read = readProductFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const broughtIn = (productId: string, { on = site, calls = callsAs(on), sending = file } = {}) =>
  sendFile({ calls, productId, file: sending, onProgress: nothing });

/** The file as somebody edited it by hand. */
const edited = (change: (rows: ProductFile['rows']) => Partial<ProductFile['rows']>): ProductFile => ({
  ...file,
  rows: { ...file.rows, ...change(file.rows) },
});

let keys = 0;
const fresh = (on = site): Promise<string> => {
  keys += 1;
  return aFreshProject(on, { key: `NY${keys}`, titles });
};

/** What each id of the file is expected to become. */
const expectedIds = (productId: string, here: ProductFile): Ids => {
  const numberOf = (key: string | null): string => key?.split('-')[1] ?? '';
  const derived = (kind: keyof Ids) => (id: string) => derivedId(productId, kind, id);
  const ids: Ids = {
    product: () => productId,
    wish: (wishId) => {
      const key = file.issues.find((issue) => issue.wishId === wishId)?.key ?? null;
      if (key === null) return idOfGone(productId, wishId);
      return here.issues.find((issue) => numberOf(issue.key) === numberOf(key))?.wishId ?? '';
    },
    case: derived('case'),
    decision: derived('decision'),
    entry: (id) => {
      const [subject = '', kind, ...act] = id.split(':').reverse();
      const wishId = file.issues.some((issue) => issue.wishId === subject) ? ids.wish(subject) : subject;
      return [derivedId(productId, 'entry', act.join(':')), kind, wishId].join(':');
    },
    trace: derived('trace'),
    news: derived('news'),
  };
  return ids;
};

const byKey = <Name extends Part>(part: Name, rows: readonly RowOf<Name>[]): Record<string, RowOf<Name>> =>
  Object.fromEntries(rows.map((row) => [rowKeys[part](row), row]));

const rowsAs = <Name extends Part>(part: Name, from: ProductFile, ids?: Ids): Record<string, RowOf<Name>> => {
  const rows: readonly RowOf<Name>[] = from.rows[part];
  return byKey(part, ids ? rows.map((row) => withIds[part](row, ids)) : rows);
};

const isOwn = ({ matter }: RowOf<'decisions'>): boolean => matter.matter !== 'broughtIn';

it('holds something of everything that the app keeps', () => {
  expect(PARTS.filter((part) => file.rows[part].length === 0)).toEqual([]);
  expect(file.rows.documents.map(({ kind }) => kind).sort()).toEqual([
    'agreedOrder',
    'agreements',
    'checklist',
    'evaluation',
    'profile',
  ]);
  expect(file.issues.filter(({ key }) => key === null)).toHaveLength(1);
});

it('names people by their accounts only', () => {
  const text = writeProductFile({ ...file, rows: { ...file.rows, documents: [] } });
  for (const name of ['Karen', 'Mette', 'Birgitte', 'Peter']) expect(text).not.toContain(name);
});

it('comes out of another project as it went in, with ids of its own', async () => {
  const productId = await fresh();
  await broughtIn(productId);
  const again = await exported(site, productId);
  const ids = expectedIds(productId, again);
  // The pages of the minutes are the first product's on this site.
  const same = PARTS.filter((part) => part !== 'settings' && part !== 'minutes' && part !== 'decisions');
  for (const part of same) expect(rowsAs(part, again)).toEqual(rowsAs(part, file, ids));
  const own = { ...again, rows: { ...again.rows, decisions: again.rows.decisions.filter(isOwn) } };
  expect(rowsAs('decisions', own)).toEqual(rowsAs('decisions', file, ids));
  expect(again.sums).toEqual(file.sums);
  expect(again.rows.minutes).toEqual([]);
});

it('shows the money, the log, the cases and the lists as they were', async () => {
  const productId = await fresh();
  await broughtIn(productId);
  const year = file.rows.frames[0]?.year ?? 0;
  const before = await site.value('tovholder', 'openEconomy', { productId: site.productId, year });
  const after = await site.value('tovholder', 'openEconomy', { productId, year });
  expect(after.entries.map(({ amount, kind }) => [kind, amount])).toEqual(
    before.entries.map(({ amount, kind }) => [kind, amount]),
  );
  const inbox = await site.value('steeringAarhus', 'openInbox', {});
  expect(inbox.waiting.filter((each) => each.heading.productId === productId)).toHaveLength(1);
  await site.settle();
  const { wishes } = await site.value('tovholder', 'openWishes', { productId });
  const underWay = wishes.find(({ title }) => title === 'Vis ruter');
  expect(underWay?.done.criteria.map(({ text }) => text)).toContain('Testet i to kommuner');
});

it('is told in the log, with where it came from and what it came to', async () => {
  const productId = await fresh();
  await broughtIn(productId);
  const { decisions } = await site.value('reader', 'openDecisions', { productId, next: null });
  const { sums, counts, exportedAt } = file;
  const years = sums.map(({ year, granted, committed, spent }) => ({ year, granted, committed, spent }));
  expect(decisions[0]).toMatchObject({
    matter: { matter: 'broughtIn', sourceKey: 'VEJ', exportedAt, wishes: counts.wishes, years },
    takenBy: 'stage-admin',
    reference: `tovholder-VEJ-${exportedAt.slice(0, 10)}.json`,
  });
});

it('takes the minutes along where no other product has their pages, and the statuses by name', async () => {
  const other = await aDocumentationSite({ stage: { output: nothing }, linked: false });
  const productId = await fresh(other);
  await broughtIn(productId, { on: other });
  const again = await exported(other, productId);
  expect(rowsAs('minutes', again)).toEqual(rowsAs('minutes', file, expectedIds(productId, again)));
  const { settings } = again.rows.settings[0]?.product ?? {};
  const named = again.rows.settings[0]?.statuses.map(({ name }) => name).sort();
  expect(named).toEqual(['Afvist', 'I gang', 'Leveret', 'Til godkendelse']);
  expect(settings?.startedStatusIds).toHaveLength(2);
  await other.stage.stop();
});

describe('when it ends in the middle', () => {
  class Ended extends Error {}

  /** Ends after so many slices were written, before the page hears of it. */
  const endingAfter = (slices: number): FileCalls => {
    const calls = callsAs(site);
    let left = slices;
    const ending =
      <Payload, Value>(call: (payload: Payload) => Promise<Value>) =>
      async (payload: Payload): Promise<Value> => {
        const value = await call(payload);
        left -= 1;
        if (left < 0) throw new Ended();
        return value;
      };
    return {
      ...calls,
      importRows: ending(calls.importRows),
      finishImport: ending(calls.finishImport),
    };
  };

  it('shows nothing to anybody, lets nothing else begin, and goes on to the same end, after every slice', async () => {
    const productId = await fresh();
    for (let slices = 0; slices < PARTS.length; slices += 1) {
      await expect(broughtIn(productId, { calls: endingAfter(slices) })).rejects.toThrow(Ended);
      const asReader = [
        await site.call('reader', 'openWishes', { productId }),
        await site.call('reader', 'openEconomy', { productId, year: 2026 }),
        await site.call('tovholder', 'openDecisions', { productId, next: null }),
        await site.call('tovholder', 'openSettings', { productId }),
        await site.call('administrator', 'saveMembers', {
          productId,
          rev: 0,
          authorities: [],
          members: [],
          groups: [],
        }),
      ];
      for (const answer of asReader) expect(answer).toEqual({ ok: false, error: { code: 'beingBroughtIn' } });
      const inbox = await site.value('steeringAarhus', 'openInbox', {});
      expect(inbox.products.some(({ heading }) => heading.productId === productId)).toBe(false);
    }
    await broughtIn(productId);
    const again = await exported(site, productId);
    expect(again.sums).toEqual(file.sums);
    expect(again.counts).toEqual({
      ...file.counts,
      minutes: 0,
      decisions: file.counts.decisions + 1,
    });
  });

  it('is done once where only the last answer was lost', async () => {
    const productId = await fresh();
    await expect(broughtIn(productId, { calls: endingAfter(PARTS.length) })).rejects.toThrow(Ended);
    const { exportedAt, source, counts, sums } = file;
    const head = { exportedAt, source, counts, sums };
    await site.value('administrator', 'finishImport', { productId, file: head });
    const { decisions } = await site.value('tovholder', 'openDecisions', { productId, next: null });
    expect(decisions.filter((decision) => !isOwn(decision))).toHaveLength(1);
  });

  it('can be cleared, and then another file can be brought in', async () => {
    const productId = await fresh();
    await expect(broughtIn(productId, { calls: endingAfter(8) })).rejects.toThrow(Ended);
    const other = { ...file, exportedAt: '2026-01-01T00:00:00.000Z' };
    await expect(broughtIn(productId, { sending: other })).rejects.toThrow('otherFileBegun');
    await site.value('administrator', 'dropImport', { productId });
    await broughtIn(productId, { sending: other });
    const { product } = await site.value('tovholder', 'openSettings', { productId });
    expect(product.members).toHaveLength(7);
  });
});

describe('is not brought in', () => {
  it('where the app is in use, by whomever', async () => {
    for (const persona of ['administrator', 'tovholder'] as const)
      await expect(broughtIn(site.productId, { calls: callsAs(site, persona) })).rejects.toThrow('inUse');
  });

  it('by anybody who does not administer the project', async () => {
    const productId = await fresh();
    for (const persona of [
      'tovholder',
      'coordinationOdense',
      'steeringAarhus',
      'vendor',
      'secretariat',
    ] as const) {
      await expect(broughtIn(productId, { calls: callsAs(site, persona) })).rejects.toThrow('refused');
      await expect(tryFile(callsAs(site, persona), productId, file)).rejects.toThrow('refused');
    }
    for (const persona of ['coordinationOdense', 'steeringAarhus', 'vendor', 'secretariat'] as const)
      expect(await site.call(persona, 'beginExport', { productId: site.productId })).toEqual({
        ok: false,
        error: { code: 'refused' },
      });
  });

  it('with entries that come to something else than the file says, whatever the screen let through', async () => {
    const productId = await fresh();
    const sending = edited(({ entries }) => ({
      entries: entries.map((entry, place) => (place === 0 ? { ...entry, amount: kroner(1) } : entry)),
    }));
    await expect(broughtIn(productId, { sending })).rejects.toThrow('sumsDiffer');
    expect(await site.call('reader', 'openWishes', { productId })).toMatchObject({ ok: false });
  });

  it('with a row left out, or another than was sent before', async () => {
    const productId = await fresh();
    const shorter = edited(({ decisions }) => ({ decisions: decisions.slice(1) }));
    await expect(broughtIn(productId, { sending: shorter })).rejects.toThrow('miscounted');
    const sending = edited(({ news }) => ({ news: news.map((each) => ({ ...each, subject: 'Andet' })) }));
    await expect(broughtIn(productId, { sending })).rejects.toThrow('rowDiffers');
  });

  it('where a wish is missing', async () => {
    keys += 1;
    const productId = await aFreshProject(site, { key: `NY${keys}`, titles: titles.slice(0, -1) });
    const key = `NY${keys}-${titles.length}`;
    expect((await tryFile(callsAs(site), productId, file)).missingKeys).toEqual([key]);
    await expect(broughtIn(productId)).rejects.toThrow(`"where":"${key}"`);
  });

  it('with rows of another product among its own', async () => {
    const productId = await fresh();
    const sending = edited(({ support }) => ({
      support: support.map((row) => ({ ...row, productId: '1' })),
    }));
    await expect(broughtIn(productId, { sending })).rejects.toThrow('otherProduct');
  });
});

it('is tried without anything being written, and says what is not there', async () => {
  const productId = await fresh();
  const [settings] = file.rows.settings;
  if (!settings) throw new Error('no settings');
  const sending: ProductFile = {
    ...file,
    issues: file.issues.map((issue, place) =>
      place === 0 && issue.key ? { ...issue, title: 'Andet' } : issue,
    ),
    rows: {
      ...file.rows,
      settings: [
        {
          statuses: [...settings.statuses, { id: '77', name: 'På hylden' }],
          product: {
            ...settings.product,
            settings: { ...settings.product.settings, wishFilter: 'nogetsludder = 1' },
            members: [
              ...settings.product.members,
              { accountId: 'gone-1', roles: ['reader'], authorityId: null },
            ],
          },
        },
      ],
    },
  };
  expect(await tryFile(callsAs(site), productId, sending)).toEqual({
    missingKeys: [],
    otherTitles: [expect.stringMatching(/^NY\d+-\d+$/)],
    unknownAccounts: ['gone-1'],
    unknownGroups: [],
    unknownStatuses: ['På hylden'],
    minutesElsewhere: file.rows.minutes.map(({ pageId }) => pageId),
    filterFails: true,
  });
  expect(await site.value('administrator', 'openSettings', { productId })).toMatchObject({
    rev: 0,
    arrival: null,
  });
});

it('is not made while a decision is on its way to Jira', async () => {
  const wishId = file.rows.wishes[0]?.wishId ?? '';
  const { productId } = site;
  putRows(site)({ write: 'errand', was: 0, value: anErrand({ productId, wishId }) });
  expect(await site.call('tovholder', 'beginExport', { productId })).toEqual({
    ok: false,
    error: { code: 'productFile', problem: 'errandsUnderWay', where: '' },
  });
});
