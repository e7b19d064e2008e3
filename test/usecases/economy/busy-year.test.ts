import { agrees } from '../../../src/domain/ledger/sums';
import { aBusyYear } from '../../builders/busy-year';
import { aSite, type Site } from '../../builders/site';

const YEAR = new Date().getFullYear();
const ASKED = { wishes: 300, movements: 1_500, cases: 60, waiting: 12 };

let site: Site;
let made: { entries: number; decisions: number };

beforeAll(async () => {
  site = await aSite();
  made = await aBusyYear(site, ASKED);
}, 60_000);
afterAll(() => site.stage.stop());

/** The calls of a product's REST, and those of the app's own store, that some work takes. */
const callsOf = async (work: () => Promise<unknown>): Promise<{ rest: number; store: number }> => {
  const before = site.stage.calls.length;
  await work();
  const calls = site.stage.calls.slice(before);
  return {
    rest: calls.filter(({ product }) => product === 'jira').length,
    store: calls.filter(({ product }) => product === 'kvs').length,
  };
};

/** Every item of pages that are fetched one after the other. */
const all = async <T>(
  page: (next: string | null) => Promise<{ items: readonly T[]; next: string | null }>,
): Promise<T[]> => {
  const items: T[] = [];
  let next: string | null = null;
  do {
    const got: { items: readonly T[]; next: string | null } = await page(next);
    items.push(...got.items);
    next = got.next;
  } while (next !== null);
  return items;
};

it('opens Økonomi in three platform calls, and reaches every entry of the year', async () => {
  const productId = site.project.id;
  const open = () => site.value('secretariat', 'openEconomy', { productId, year: YEAR });
  const { rest, store } = await callsOf(open);
  expect(rest + store).toBeLessThanOrEqual(3);
  const { frame } = await open();
  const entries = await all(async (next) => {
    const page =
      next === null
        ? await open()
        : await site.value('secretariat', 'moreEntries', { productId, year: YEAR, next });
    return { items: page.entries, next: page.next };
  });
  expect(entries.length).toBe(made.entries);
  expect(entries.length).toBeGreaterThanOrEqual(ASKED.movements);
  expect(agrees(frame, entries)).toBe(true);
});

it('reaches every decision of the log', async () => {
  const decisions = await all(async (next) => {
    const page = await site.value('tovholder', 'openDecisions', { productId: site.project.id, next });
    return { items: page.decisions, next: page.next };
  });
  expect(new Set(decisions.map(({ decisionId }) => decisionId)).size).toBe(made.decisions);
});

it('opens the page of the steering group with three calls of Jira, however many cases there are', async () => {
  const { rest } = await callsOf(() => site.value('steeringAarhus', 'openInbox', {}));
  expect(rest).toBeLessThanOrEqual(3);
  const { waiting } = await site.value('steeringAarhus', 'openInbox', {});
  expect(waiting).toHaveLength(ASKED.waiting);
  const decided = await all(async (next) => {
    const page = await site.value('steeringAarhus', 'openDecided', { next });
    return { items: page.decided, next: page.next };
  });
  expect(decided).toHaveLength(ASKED.cases - ASKED.waiting);
});
