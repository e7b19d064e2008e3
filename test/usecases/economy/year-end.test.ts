import { agrees } from '../../../src/domain/ledger/sums';
import { kroner } from '../../../src/domain/money';
import { useOwnDate } from '../../builders/own-date';
import { aSite, type Site } from '../../builders/site';

const DECEMBER = new Date('2026-12-10T09:00:00.000Z');
const JANUARY = new Date('2027-01-12T09:00:00.000Z');

let site: Site;
let wishId: string;

beforeEach(async () => {
  useOwnDate(DECEMBER);
  site = await aSite();
  await site.setFrame({ amount: 200_000 });
  wishId = await site.readyWish({ estimate: 60_000 });
  const amount = kroner(60_000);
  await site.value('coordinationOdense', 'startWish', { wishId, amount, reference: 'Møde 11' });
  jest.setSystemTime(JANUARY);
  await site.settle();
});
afterEach(async () => {
  await site.stage.stop();
  jest.useRealTimers();
});

const economy = async (year: number) => {
  const of = await site.value('secretariat', 'openEconomy', { productId: site.project.id, year });
  expect(agrees(of.frame, of.entries)).toBe(true);
  return of.frame;
};

const carry = (asked: { bound: number; rest: number }) =>
  site.call('steeringAarhus', 'carryOver', {
    productId: site.project.id,
    year: 2026,
    bound: kroner(asked.bound),
    rest: kroner(asked.rest),
    basis: 'Ønskerne er ikke leveret endnu',
    reference: 'Styregruppemøde 12.01',
  });

describe('a wish under way when the year ends', () => {
  it('is still started within the mandate, and nobody is told otherwise', async () => {
    await site.stage.runScheduled('nightly');
    await site.settle();
    const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
    expect(frame).toMatchObject({ year: 2027, commitments: [], earlier: [{ wishId }] });
    const { history } = await site.value('tovholder', 'openWish', { wishId });
    const matters = history.flatMap(({ what }) =>
      what.trace === 'decision' ? [what.decision.matter.matter] : [],
    );
    expect(matters).toEqual(['started']);
    const issue = await site
      .rest('tovholder')
      .get<{ issues: unknown[] }>(
        `/rest/api/3/search/jql?jql=${encodeURIComponent('"Rammestatus" = Disponeret')}`,
      );
    expect(issue.issues).toHaveLength(1);
  });

  it('is paid from the frame that holds its money', async () => {
    await site.value('secretariat', 'registerInvoice', { wishId, amount: kroner(25_000), invoice: '1042' });
    expect((await economy(2026)).spendings).toMatchObject([{ wishId, amount: kroner(25_000) }]);
    expect((await economy(2027)).spendings).toEqual([]);
  });
});

describe('carrying a year over', () => {
  it('lets the money follow the wishes, with so much of the rest as was decided', async () => {
    await site.setFrame({ amount: 100_000 });
    expect(await carry({ bound: 60_000, rest: 40_000 })).toMatchObject({ ok: true });
    const [old, next] = [await economy(2026), await economy(2027)];
    expect([old.commitments, old.movements.at(-1)?.amount]).toEqual([[], kroner(-100_000)]);
    expect(next.commitments).toMatchObject([{ wishId, amount: kroner(60_000) }]);
    expect(next.movements.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['base', kroner(100_000)],
      ['carryOver', kroner(100_000)],
    ]);
  });

  it('waits for the frame of the next year', async () => {
    expect(await carry({ bound: 60_000, rest: 0 })).toMatchObject({ error: { obstacles: ['frameNotSet'] } });
  });

  it('is refused when money has moved since it was seen, or more is asked for than is left', async () => {
    await site.setFrame({ amount: 100_000 });
    for (const asked of [
      { bound: 50_000, rest: 0 },
      { bound: 60_000, rest: 140_001 },
    ])
      expect(await carry(asked)).toMatchObject({ error: { code: 'changedMeanwhile' } });
    expect((await economy(2026)).commitments).toHaveLength(1);
  });
});
