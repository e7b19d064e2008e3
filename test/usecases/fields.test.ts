import * as fc from 'fast-check';
import { LARGEST_AMOUNT, ore, oreFromFieldValue } from '../../src/domain/money';
import { jiraKroner } from '../../src/text/jira-texts';
import { exportedCells } from '../builders/exported';
import { aSite, type Site } from '../builders/site';

/** The app's fields as Jira itself shows, checks, exports and logs them. */
let site: Site;
beforeAll(async () => {
  site = await aSite();
  await site.setFrame({ amount: 100_000 });
});
afterAll(() => site.stage.stop());

const estimate = (wishId: string, value: unknown) =>
  site.stage.callProduct({
    product: 'jira',
    method: 'PUT',
    path: `/rest/api/3/issue/${wishId}`,
    headers: {},
    body: JSON.stringify({ fields: { [site.fields.estimate]: value } }),
    principal: { as: 'user', accountId: 'stage-mette' },
    caller: 'client',
  });

const exported = (wishId: string): Record<string, string> =>
  exportedCells(site.stage.jira.exportCsv(`id = ${wishId}`, 'stage-mette'));

const log = async (wishId: string, fieldId: string) => {
  const { values } = await site
    .rest('tovholder')
    .get<{ values: { items: { fieldId: string; fromString: string; toString: string }[] }[] }>(
      `/rest/api/3/issue/${wishId}/changelog`,
    );
  return values
    .flatMap(({ items }) => items)
    .filter((item) => item.fieldId === fieldId)
    .map((item) => [item.fromString, item.toString]);
};

describe('the estimate', () => {
  let wishId: string;
  beforeAll(async () => {
    wishId = await site.wish();
  });

  test.each([-1, 0.005, LARGEST_AMOUNT / 100 + 1, 12_500.505])('is refused in Jira: %s', async (value) => {
    const { status, body } = await estimate(wishId, value);
    expect(status).toBe(400);
    expect(body).toContain('Skriv et beløb mellem 0 og 999.999.999,99 kr. med højst to decimaler.');
  });

  test('is taken and refused in Jira exactly where the domain counts it as an amount', async () => {
    const kroner = fc.oneof(
      fc.integer({ min: -10, max: LARGEST_AMOUNT + 10 }).map((ore) => ore / 100),
      fc.double({ min: -1, max: 1_000_000, noNaN: true }),
      fc.constantFrom(0, 0.01, LARGEST_AMOUNT / 100, (LARGEST_AMOUNT + 1) / 100),
    );
    await fc.assert(
      fc.asyncProperty(kroner, async (value) => {
        const { status } = await estimate(wishId, value);
        expect(status === 204).toBe(oreFromFieldValue(value) !== null);
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  test.each([
    [85_000, '85.000 kr.'],
    [12_500.5, '12.500,50 kr.'],
    [0, '0 kr.'],
    [999, '999 kr.'],
    [1_005_040.05, '1.005.040,05 kr.'],
  ])('%s is exported as %s', async (value, shown) => {
    await estimate(wishId, value);
    expect(exported(wishId)['Custom field (Estimat (kr. ekskl. moms))']).toBe(shown);
  });

  test('is written everywhere as the app writes amounts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: LARGEST_AMOUNT }), async (amount) => {
        await estimate(wishId, amount / 100);
        const cell = exported(wishId)['Custom field (Estimat (kr. ekskl. moms))'];
        expect(cell).toBe(jiraKroner(ore(amount)).replace('\u00a0', ' '));
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  test('is logged in kroner by Jira, and read back by the app', async () => {
    const id = await site.wish({ estimate: 85_000 });
    await estimate(id, 12_500.5);
    expect((await log(id, site.fields.estimate)).at(-1)).toEqual(['85.000 kr.', '12.500,50 kr.']);
    const { history } = await site.value('vendor', 'openWish', { wishId: id });
    expect(history).toContainEqual(
      expect.objectContaining({ what: { trace: 'estimate', from: 8_500_000, to: 1_250_050 } }),
    );
  });
});

describe('DONE', () => {
  test('is exported and logged as how far it is, and changes that nobody would see are not logged', async () => {
    const wishId = await site.readyWish();
    const column = 'Custom field (Færdig-kriterier (DONE))';
    expect(exported(wishId)[column]).toBe('0 af 1 opfyldt');
    const { wish, rev } = await site.value('tovholder', 'openWish', { wishId });
    const id = wish.done.criteria[0]?.id ?? '';
    const reworded = { change: 'reword', id, text: 'Vejledningen er læst' } as const;
    await site.value('tovholder', 'changeDone', { wishId, rev, change: reworded });
    const met = { change: 'meet', id, evidence: '' } as const;
    await site.value('tovholder', 'changeDone', { wishId, rev: rev + 1, change: met });
    expect((await log(wishId, site.fields.done)).at(-1)).toEqual(['0 af 1 opfyldt', '1 af 1 opfyldt']);
    expect(await log(wishId, site.fields.done)).toHaveLength(2);
  });
});

describe('Rammestatus', () => {
  test('is text in the export and in the history', async () => {
    const wishId = await site.wish({ estimate: 900_000 });
    await site.settle();
    await estimate(wishId, 1_000);
    await site.settle();
    expect(exported(wishId)['Custom field (Rammestatus)']).toBe('Inden for rammen');
    expect((await log(wishId, site.fields.frameStatus)).at(-1)).toEqual([
      'Uden for rammen',
      'Inden for rammen',
    ]);
  });
});
