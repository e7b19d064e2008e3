import type { Completion, Election } from '../../../src/domain/fair-shares/election';

/**
 * The Method of Equal Shares straight from its definition, slowly and with rational numbers only. It shares nothing with
 * the engine but the form of its input. Voters are looked at one by one, projects all of them in every round.
 */
interface Rational {
  n: bigint;
  d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const rational = (n: bigint, d = 1n): Rational => {
  const common = gcd(n < 0n ? -n : n, d);
  return common === 0n ? { n: 0n, d: 1n } : { n: n / common, d: d / common };
};
const plus = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d });
const dividedBy = (a: Rational, by: bigint): Rational => rational(a.n, a.d * by);
const less = (a: Rational, b: Rational): boolean => a !== b && a.n * b.d < b.n * a.d;

/** Works out once what many voters with the same purse pay. */
const remembering = (work: (purse: Rational) => Rational): ((purse: Rational) => Rational) => {
  const known = new Map<Rational, Rational>();
  return (purse) => {
    const result = known.get(purse) ?? work(purse);
    known.set(purse, result);
    return result;
  };
};

const chunks = (id: string): string[] => id.split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/);

/** Numbers as numbers, everything else by code units; only for ids whose runs of digits have less than 16 digits. */
export const idOrder = (a: string, b: string): number => {
  const [left, right] = [chunks(a), chunks(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [x, y] = [left[at] ?? '', right[at] ?? ''];
    const bothNumbers = /^\d/.test(x) && /^\d/.test(y);
    if (bothNumbers && Number(x) !== Number(y)) return Number(x) - Number(y);
    if (!bothNumbers && x !== y) return x < y ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
};

interface Candidate {
  id: string;
  cost: number;
  supporters: number[];
}

const candidatesOf = ({ projects, voters }: Election): Candidate[] =>
  projects
    .map(({ id, cost }) => ({
      id,
      cost,
      supporters: [...voters.keys()].filter((voter) => voters[voter]?.approves.includes(id)),
    }))
    .filter(({ supporters }) => supporters.length > 0);

/** The smallest rho for which the supporters of a project, each paying at most rho times its cost, pay for it. */
const rhoOf = ({ cost, supporters }: Candidate, money: readonly Rational[]): Rational | null => {
  if (cost === 0) return rational(0n);
  const purses = supporters
    .map((voter) => money[voter] ?? rational(0n))
    .sort((a, b) => (less(a, b) ? -1 : 1));
  let toPay = rational(BigInt(cost));
  for (const [at, purse] of purses.entries()) {
    const payers = BigInt(purses.length - at);
    const isEnough = purse.n * payers * toPay.d >= toPay.n * purse.d;
    if (isEnough) return dividedBy(toPay, payers * BigInt(cost));
    toPay = minus(toPay, purse);
  }
  return null;
};

const tieOrder = (a: Candidate, b: Candidate): number =>
  b.supporters.length - a.supporters.length || a.cost - b.cost || idOrder(a.id, b.id);

/** Spends an endowment for each unit of weight: the ids bought, in order. */
export const referenceShares = (election: Election, endowment: Rational): string[] => {
  const weights = weightsOf(election);
  const each = new Map(weights.map((weight) => [weight, rational(endowment.n * weight, endowment.d)]));
  const money = weights.map((weight) => each.get(weight) ?? rational(0n));
  const open = candidatesOf(election).sort(tieOrder);
  const bought: string[] = [];
  for (;;) {
    let best: { candidate: Candidate; rho: Rational } | null = null;
    for (const candidate of [...open]) {
      const rho = rhoOf(candidate, money);
      if (rho === null) open.splice(open.indexOf(candidate), 1);
      else if (best === null || less(rho, best.rho)) best = { candidate, rho };
    }
    if (best === null) return bought;
    const { candidate, rho } = best;
    const share = rational(rho.n * BigInt(candidate.cost), rho.d);
    const pay = remembering((purse) => (less(purse, share) ? rational(0n) : minus(purse, share)));
    for (const voter of candidate.supporters) money[voter] = pay(money[voter] ?? rational(0n));
    bought.push(candidate.id);
    open.splice(open.indexOf(candidate), 1);
  }
};

const weightsOf = ({ voters }: Election): bigint[] => {
  const weights = voters.map(({ weight }) => BigInt(weight ?? 1));
  const common = weights.reduce(gcd, 0n);
  return weights.map((weight) => weight / common);
};

export const referenceCost = (election: Election, ids: readonly string[]): number =>
  election.projects.reduce((sum, { id, cost }) => sum + (ids.includes(id) ? cost : 0), 0);

/** Whether all projects with votes are within the budget together: then `add1` adds nothing. */
export const fitsWholly = (election: Election): boolean =>
  candidatesOf(election).reduce((sum, { cost }) => sum + cost, 0) <= election.budget;

/** What was bought, and then by votes what still fits. */
export const filledUp = (election: Election, bought: readonly string[]): string[] => {
  const selected = [...bought];
  const byVotes = candidatesOf(election).sort(
    (a, b) => b.supporters.length - a.supporters.length || idOrder(a.id, b.id),
  );
  for (const { id, cost } of byVotes) {
    const fits = referenceCost(election, selected) + cost <= election.budget;
    if (!selected.includes(id) && fits) selected.push(id);
  }
  return selected;
};

/** The exact share of the budget for each unit of weight. */
export const exactShare = (election: Election): Rational =>
  rational(BigInt(election.budget), weightsOf(election).reduce((sum, weight) => sum + weight, 0n) || 1n);

/** One unit more at a time, every one of them counted. */
const raised = (election: Election): string[] => {
  const unit = BigInt(election.unit ?? 1);
  const { n, d } = exactShare(election);
  let kept: string[] = [];
  for (let units = n / d / unit; ; units += 1n) {
    const bought = referenceShares(election, rational(units * unit));
    if (referenceCost(election, bought) > election.budget) return kept;
    kept = bought;
  }
};

/** The outcome by definition: the ids selected, in order. Takes its time where many units are added. */
export const referenceOutcome = (election: Election, completion: Completion): string[] => {
  const isRaised = completion.startsWith('add1') && !fitsWholly(election);
  const bought = isRaised ? raised(election) : referenceShares(election, exactShare(election));
  return completion === 'utilitarian' || completion === 'add1u' ? filledUp(election, bought) : bought;
};
