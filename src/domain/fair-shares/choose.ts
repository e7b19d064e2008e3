import { EXACT, UNSURE, type Desk, type Endowment } from './desk';
import { comparePrices, exactPrice, type ExactPrice } from './exact-price';
import { ratio } from './fraction';
import { enterAll, openLedger, type Ledger } from './ledger';
import { dropFirst, first, push, settleFirst } from './queue';
import { haveSamePrice } from './ties';
import { weigh } from './weigh';

/** Told of what a count finds, so that it can say for which other endowments the same would be found. */
export interface Witness {
  /** Everybody has the shares they start with. */
  began(count: Count): void;
  priced(count: Count, project: number): void;
  /** Only exact amounts could tell what a project costs its supporters. */
  clarified(): void;
  dropped(count: Count, project: number): void;
  /** Before the supporters of the project pay. */
  chosen(count: Count, project: number): void;
}

/** One count on a desk, with exact amounts where they are asked for. */
export interface Count {
  desk: Desk;
  endowment: Endowment;
  ledger: Ledger | null;
  /** The exact prices that were needed before the next purchase. */
  prices: Map<number, ExactPrice>;
  witness: Witness | null;
}

/** The exact amounts up to the purchases made. */
export const ledgerOf = (count: Count): Ledger => {
  const { tally, purchases } = count.desk;
  count.ledger ??= openLedger(tally, purchases, count.endowment.exact);
  enterAll(count.ledger);
  return count.ledger;
};

const priceOf = (count: Count, project: number): ExactPrice | null => {
  const known = count.prices.get(project);
  if (known) return known;
  const { left, error, costs, atMost } = count.desk;
  const share = ((costs[project] ?? 0) / (atMost[project] ?? 1)) * (1 - 2 ** -50);
  const price = exactPrice({ ledger: ledgerOf(count), left, error, share }, project);
  if (price) count.prices.set(project, price);
  return price;
};

const noteExact = (count: Count, project: number, { toPay, payers }: ExactPrice): void => {
  const { desk } = count;
  const { denominator } = ledgerOf(count);
  const cost = BigInt(desk.costs[project] ?? 0) * denominator * BigInt(payers);
  const votes = ratio(cost, toPay);
  const slack = cost % toPay === 0n ? 0 : votes * 2 ** -50;
  desk.share[project] = ratio(toPay, denominator * BigInt(payers));
  desk.payers[project] = payers;
  desk.atMost[project] = votes + slack;
  desk.atLeast[project] = votes - slack;
  desk.certainty[project] = EXACT;
  desk.weighedAt[project] = desk.purchases.count;
};

const drop = (count: Count, project: number): void => {
  dropFirst(count.desk.queue);
  count.witness?.dropped(count, project);
};

/** Finds out about the first in the queue what machine numbers could not. */
const clarifyFirst = (count: Count, project: number): void => {
  const price = priceOf(count, project);
  if (!price) return drop(count, project);
  noteExact(count, project, price);
  count.witness?.clarified();
  settleFirst(count.desk.queue);
};

const weighFirst = (count: Count, project: number): void => {
  const weighing = weigh(count.desk, project);
  if (weighing === 'short') return drop(count, project);
  if (weighing === 'unclear') return clarifyFirst(count, project);
  count.witness?.priced(count, project);
  settleFirst(count.desk.queue);
};

/** Whether a project may come before the best so far, as far as its bounds tell. */
const mayBeat = ({ atMost, atLeast, tally }: Desk, rival: number, best: number): boolean => {
  const votes = atMost[rival] ?? 0;
  const limit = atLeast[best] ?? 0;
  const { ties } = tally.order;
  return votes > limit || (votes === limit && (ties[rival] ?? 0) < (ties[best] ?? 0));
};

const isPoint = ({ atMost, atLeast }: Desk, project: number): boolean => atMost[project] === atLeast[project];

const compareExactly = (count: Count, rival: number, best: number): number => {
  const { costs } = count.desk;
  const [a, b] = [priceOf(count, rival), priceOf(count, best)];
  if (!a || !b) return a ? -1 : 1;
  return comparePrices({ price: a, cost: costs[rival] ?? 0 }, { price: b, cost: costs[best] ?? 0 });
};

const beats = (count: Count, rival: number, best: number): boolean => {
  const { desk } = count;
  if (!mayBeat(desk, rival, best)) return false;
  if (!mayBeat(desk, best, rival)) return true;
  const isTie = (isPoint(desk, rival) && isPoint(desk, best)) || haveSamePrice(desk, rival, best);
  const order = isTie ? 0 : compareExactly(count, rival, best);
  const { ties } = desk.tally.order;
  return order < 0 || (order === 0 && (ties[rival] ?? 0) < (ties[best] ?? 0));
};

/**
 * Takes the project with the most effective votes out of the queue, -1 where nobody can pay for anything any more.
 * Votes only fall, so whoever is first with votes that were just counted is best; only those whose bounds overlap with
 * it are looked at beside.
 */
export const takeBest = (count: Count): number => {
  const { desk } = count;
  const { queue } = desk;
  const beaten: number[] = [];
  let best = -1;
  while (queue.size > 0 && (best < 0 || mayBeat(desk, first(queue), best))) {
    const project = first(queue);
    if (desk.weighedAt[project] !== desk.purchases.count) weighFirst(count, project);
    else if (desk.certainty[project] === UNSURE) clarifyFirst(count, project);
    else {
      dropFirst(queue);
      const isBetter = best < 0 || beats(count, project, best);
      beaten.push(isBetter ? best : project);
      if (isBetter) best = project;
    }
  }
  for (const project of beaten) if (project >= 0) push(queue, project);
  return best;
};
