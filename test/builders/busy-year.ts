import { onWish, type DecisionCase } from '../../src/domain/decision-case';
import { emptyFrame, hold, settle, spend, withBase, type Frame } from '../../src/domain/frame';
import { entriesBetween } from '../../src/domain/ledger/posting';
import { kroner } from '../../src/domain/money';
import { newRecord } from '../../src/usecases/join-wish';
import type { Change } from '../../src/usecases/ports';
import { aCase, aRuling } from './cases';
import { aDecision } from './ledger';
import { putRows } from './put-rows';
import type { Site } from './site';

/** A year of a product as it may become: so many wishes, entries in the ledger, and cases. */
export interface BusyYear {
  wishes: number;
  movements: number;
  cases: number;
  /** How many of the cases still wait. */
  waiting: number;
}

const MOMENT_MS = 60_000;

const wishesOf = async (site: Site, count: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 50) {
    const issueUpdates = Array.from({ length: Math.min(50, count - made) }, (_, place) => ({
      fields: {
        project: { id: site.project.id },
        issuetype: { name: 'Udvikling' },
        summary: `Ønske nummer ${made + place + 1}`,
        [site.fields.estimate]: 50_000,
      },
    }));
    const { issues } = await site
      .rest('tovholder')
      .post<{ issues: { id: string }[] }>('/rest/api/3/issue/bulk', { issueUpdates });
    ids.push(...issues.map(({ id }) => id));
  }
  return ids;
};

/** Each wish in turn is started, invoiced and closed, until so many entries are booked. */
const yearOfMoney = (
  site: Site,
  wishIds: readonly string[],
  { movements, year }: BusyYear & { year: number },
) => {
  const { id: productId } = site.project;
  const begin = Date.UTC(year, 0, 5, 9);
  const changes: Change[] = [];
  let frame: Frame = emptyFrame(productId, year);
  let booked = 0;
  const act = (after: Frame, matter: Parameters<typeof aDecision>[0]): void => {
    const number = changes.length;
    const at = new Date(begin + number * MOMENT_MS).toISOString();
    const decisionId = `decision-${number}`;
    const bookedBy = 'stage-jonas';
    const entries = entriesBetween(frame, after, {
      actId: `act-${number}`,
      decisionId,
      bookedBy,
      at,
      line: 'development',
    });
    booked += entries.length;
    frame = after;
    changes.push(...entries.map((value): Change => ({ write: 'entry', value })), {
      write: 'decision',
      value: aDecision({ decisionId, productId, at, takenBy: bookedBy, wishId: null, ...matter }),
    });
  };
  const amount = kroner(40_000_000);
  act(withBase(frame, { amount, wishLimit: null, decisionId: 'decision-0' }), {
    matter: { matter: 'frameSet', year, amount, wishLimit: null },
  });
  for (let turn = 0; booked < movements; turn += 1) {
    const wishId = wishIds[turn % wishIds.length] ?? '';
    const startedAt = new Date(begin + turn * MOMENT_MS).toISOString();
    const held = kroner(50_000);
    act(hold(frame, { wishId, amount: held, startedAt, caseId: null }), {
      wishId,
      matter: { matter: 'started', amount: held, caseId: null },
    });
    const cost = { wishId, amount: kroner(20_000), at: startedAt, invoice: `F-${turn}` };
    act(spend(frame, cost), {
      wishId,
      matter: { matter: 'invoiced', amount: cost.amount, held: kroner(30_000) },
    });
    // Every fifth wish is still under way at the end of the year.
    if (turn % 5 > 0)
      act(settle(frame, { wishId, amount: kroner(25_000), at: startedAt }), {
        wishId,
        matter: { matter: 'delivered', held: kroner(30_000), spent: kroner(25_000) },
      });
  }
  return { frame, changes, booked };
};

const casesOf = (
  site: Site,
  wishIds: readonly string[],
  { cases, waiting, year }: BusyYear & { year: number },
) =>
  wishIds.slice(-cases).map((wishId, place): DecisionCase => {
    const caseId = `case-${place}`;
    const submittedAt = new Date(Date.UTC(year, 0, 6) + place * MOMENT_MS).toISOString();
    const asked = aCase({ caseId, productId: site.project.id, wishId, year, submittedAt });
    if (place < waiting) return asked;
    const decidedAt = new Date(Date.UTC(year, 0, 7) + place * MOMENT_MS).toISOString();
    return { ...asked, state: 'decided', ruling: aRuling({ decidedAt, decidedBy: 'stage-birgitte' }) };
  });

/** Fills a site with a busy year and answers how many entries and decisions it has. */
export const aBusyYear = async (
  site: Site,
  asked: BusyYear,
): Promise<{ entries: number; decisions: number }> => {
  const year = new Date().getFullYear();
  const { id: productId } = site.project;
  const write = putRows(site);
  const wishIds = await wishesOf(site, asked.wishes);
  const { frame, changes, booked } = yearOfMoney(site, wishIds, { ...asked, year });
  for (const change of changes) write(change);
  write({ write: 'frame', was: 0, value: frame });
  for (const value of casesOf(site, wishIds, { ...asked, year })) {
    write({ write: 'case', was: 0, value });
    write({ write: 'wish', was: 0, value: { ...newRecord(productId, value.wishId), case: onWish(value) } });
  }
  return { entries: booked, decisions: changes.filter(({ write: kind }) => kind === 'decision').length };
};
