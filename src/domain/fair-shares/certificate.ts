import type { Completion } from './election';
import type { Fraction } from './fraction';
import { enterAll, leftOf, openLedger, type Ledger } from './ledger';
import type { Outcome } from './outcome';
import { rowOf, turned, type Rows } from './rows';
import type { Tally } from './tally';

/** Each of some voters has, or pays, an amount. */
export interface Portion {
  amount: Fraction;
  voters: readonly string[];
}

/** Who paid for a project; nobody for one that costs nothing. Those who are not named had nothing left. */
export interface PaidProject {
  project: string;
  payments: readonly Portion[];
}

/**
 * Who paid what, so that anybody can check that the outcome is priced by equal shares: see `check-certificate`.
 * What completion added by votes is paid by nobody's share and named apart.
 */
export interface Certificate {
  completion: Completion;
  endowments: readonly Portion[];
  /** In the order in which they were bought. */
  paid: readonly PaidProject[];
  added: readonly string[];
}

interface Book {
  ledger: Ledger;
  /** Group → voters. */
  members: Rows;
}

const openBook = (tally: Tally, { spending }: Outcome): Book => {
  const { groupOf, sizes } = tally.ballots;
  const ledger = openLedger(tally, spending.purchases, spending.endowment);
  enterAll(ledger);
  const starts = new Int32Array(groupOf.length + 1).map((_, at) => at);
  return { ledger, members: turned({ starts, items: groupOf }, sizes.length) };
};

/** The same amount once, with everybody who has it. */
const toPortions = (
  { ledger, members }: Book,
  amounts: readonly [group: number, amount: bigint][],
): Portion[] => {
  const byAmount = new Map<bigint, string[]>();
  for (const [group, amount] of amounts) {
    const voters = byAmount.get(amount) ?? [];
    for (const voter of rowOf(members, group)) voters.push(ledger.tally.ballots.voterIds[voter] ?? '');
    byAmount.set(amount, voters);
  }
  const { denominator } = ledger;
  return [...byAmount].map(([numerator, voters]) => ({ amount: { numerator, denominator }, voters }));
};

const paymentsFor = (book: Book, purchase: number): Portion[] => {
  const { tally, purchases, shares } = book.ledger;
  const project = purchases.order[purchase] ?? 0;
  const amounts: [number, bigint][] = [];
  if (tally.costs[project] === 0) return [];
  for (const group of rowOf(tally.ballots.supporters, project)) {
    const end = purchases.endedAt[group] ?? -1;
    if (end === purchase) amounts.push([group, leftOf(book.ledger, group, purchase)]);
    else if (end < 0 || end > purchase) amounts.push([group, shares[purchase] ?? 0n]);
  }
  return toPortions(book, amounts);
};

const endowmentsOf = (book: Book): Portion[] => {
  const { endowment, tally } = book.ledger;
  const amounts = Array.from(tally.ballots.weights, (weight, group): [number, bigint] => [
    group,
    endowment * BigInt(weight),
  ]);
  return toPortions(book, amounts);
};

/** Works out exactly who paid what in an outcome of this tally. */
export const certify = (tally: Tally, outcome: Outcome): Certificate => {
  const book = openBook(tally, outcome);
  const { order, count } = outcome.spending.purchases;
  const paid = Array.from(order.subarray(0, count), (project, purchase) => ({
    project: tally.ballots.projectIds[project] ?? '',
    payments: paymentsFor(book, purchase),
  }));
  return {
    completion: outcome.completion,
    endowments: endowmentsOf(book),
    paid,
    added: outcome.selected.slice(outcome.bought),
  };
};
