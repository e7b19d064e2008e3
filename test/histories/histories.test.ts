import fc from 'fast-check';
import { Refusal } from '../../src/contract/errors';
import { kroner, type Ore } from '../../src/domain/money';
import { finishErrands } from '../../src/usecases/finish-errands';
import { setFrame } from '../../src/usecases/set-frame';
import { aDone, aMetCriterion } from '../builders/done';
import { aProduct } from '../builders/products';
import { aSupport } from '../builders/support';
import { anOrder } from '../builders/wishes';
import { aRound, carryOutDeed, doerOf, WISHES, type Deed, type DeedOfSomebody } from './deeds';
import { broken, neverBeyondTheMandate, type Acknowledged } from './laws';
import { MemorySite, YEAR } from './memory-site';
import { worldOf } from './memory-world';
import { Ended, Turns, touchOf } from './turns';

/** As many as CI has time for; `npm run soak` sets more. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 10_000);

interface History {
  granted: Ore;
  estimates: readonly Ore[];
  rounds: readonly { deeds: readonly DeedOfSomebody[]; turns: readonly number[] }[];
}

const anEstimate = fc.integer({ min: 1, max: 10 }).map((tens) => kroner(tens * 10));

const aHistory: fc.Arbitrary<History> = fc.record({
  granted: fc.integer({ min: 0, max: 20 }).map((tens) => kroner(tens * 10)),
  estimates: fc.tuple(anEstimate, anEstimate, anEstimate),
  rounds: fc.array(
    fc.record({
      deeds: aRound,
      turns: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 24 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const readyWish = (site: MemorySite, wishId: string, estimate: Ore): void => {
  site.issues.set(wishId, { wishId, statusId: '1', estimate, comments: [] });
  const { productId } = site.product;
  const value = {
    productId,
    wishId,
    done: aDone(aMetCriterion()),
    order: anOrder(),
    case: null,
    answered: null,
  };
  site.commit([{ write: 'wish', was: 0, value }]);
};

/** What the authorities support before anything happens. */
const SUPPORTED: Readonly<Record<string, readonly string[]>> = {
  aarhus: ['101', '102'],
  ballerup: ['103'],
  abyhoj: [],
};

const speak = (site: MemorySite): void => {
  for (const [authorityId, wishIds] of Object.entries(SUPPORTED)) {
    const { productId } = site.product;
    site.commit([{ write: 'support', was: 0, value: aSupport({ productId, authorityId, wishIds }) }]);
  }
};

const alone = async (work: (turns: Turns) => Promise<unknown>): Promise<void> => {
  const turns = new Turns([0]);
  await turns.letRun([work(turns)]);
};

const opened = async ({ granted, estimates }: History): Promise<MemorySite> => {
  const site = new MemorySite(aProduct(), neverBeyondTheMandate);
  WISHES.forEach((wishId, place) => readyWish(site, wishId, estimates[place] ?? kroner(10)));
  speak(site);
  const { productId } = site.product;
  const frame = { productId, rev: 0, year: YEAR, amount: granted, wishLimit: null };
  await alone((turns) =>
    setFrame(worldOf(site, touchOf(turns, null), 'account-steering'), {
      ...frame,
      basis: 'Budgettet',
      reference: 'Møde 1',
    }),
  );
  return site;
};

const MATTERS = {
  start: 'started',
  close: 'delivered',
  reject: 'rejected',
  supersede: 'superseded',
  invoice: 'invoiced',
} as const;

const acknowledgementOf = (what: Deed): Acknowledged[] => {
  switch (what.deed) {
    case 'start':
    case 'close':
    case 'reject':
    case 'supersede':
      return [{ wishId: what.wishId, matter: MATTERS[what.deed] }];
    case 'invoice':
      return [{ wishId: what.wishId, matter: MATTERS.invoice, invoice: what.invoice }];
    default:
      return [];
  }
};

/** A refusal and a call that the platform ended are part of life; anything else is a fault. */
const attempt = async (work: Promise<unknown>, what: Deed): Promise<Acknowledged[]> => {
  try {
    await work;
    return acknowledgementOf(what);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Ended) return [];
    throw error;
  }
};

const WHILE_MS = 60_000;

const live = async (site: MemorySite, history: History): Promise<Acknowledged[]> => {
  const acknowledged: Acknowledged[] = [];
  for (const { deeds, turns: choices } of history.rounds) {
    const turns = new Turns(choices);
    const calls = deeds.map(({ what, crash }) => {
      const world = worldOf(site, touchOf(turns, crash), doerOf(what));
      return attempt(carryOutDeed(world, site, what), what);
    });
    await turns.letRun(calls);
    acknowledged.push(...(await Promise.all(calls)).flat());
    site.pass(WHILE_MS / 3);
  }
  return acknowledged;
};

const lookAfter = async (site: MemorySite): Promise<void> => {
  site.pass(WHILE_MS);
  await alone((turns) =>
    finishErrands(worldOf(site, touchOf(turns, null), 'nobody'), site.product.productId),
  );
};

const expectSurvival = async (history: History): Promise<void> => {
  const site = await opened(history);
  const acknowledged = await live(site, history);
  await lookAfter(site);
  expect(broken(site, acknowledged, SUPPORTED)).toEqual([]);
};

it('leaves a new errand alone that stands where the abandoned one stood', async () => {
  // Two look after a start that was left behind: the second still holds what it read when the wish is turned down.
  const unharmed = (what: Deed): DeedOfSomebody => ({ what, crash: null });
  await expectSurvival({
    granted: kroner(30),
    estimates: [kroner(10), kroner(10), kroner(10)],
    rounds: [
      {
        deeds: [{ what: { deed: 'start', wishId: '103' }, crash: { at: 7, when: 'after' } }],
        turns: [0],
      },
      { deeds: [unharmed({ deed: 'submit', wishId: '101', together: null })], turns: [0] },
      {
        deeds: [
          unharmed({ deed: 'reject', wishId: '103' }),
          unharmed({ deed: 'lookAfter' }),
          unharmed({ deed: 'lookAfter' }),
        ],
        turns: [32],
      },
    ],
  });
});

it('carries supporters on where the wish that they go to is closed for a third one in the same moment', async () => {
  // Whoever closed 103 for 102 had judged it before 101 was closed for 103, and was stored after.
  const supersede = (wishId: string, successorId: string): DeedOfSomebody => ({
    what: { deed: 'supersede', wishId, successorId },
    crash: null,
  });
  await expectSurvival({
    granted: kroner(0),
    estimates: [kroner(10), kroner(10), kroner(10)],
    rounds: [
      {
        deeds: [supersede('103', '102'), supersede('101', '103'), supersede('101', '103')],
        turns: [10, 3, 31, 59],
      },
    ],
  });
});

it(`keeps every krone accounted for, whatever happens at once, twice or half: ${HISTORIES} histories`, async () => {
  await fc.assert(fc.asyncProperty(aHistory, expectSurvival), { numRuns: HISTORIES });
}, 3_600_000);
