import type { Certificate, PaidProject, Portion } from './certificate';
import type { Election, Project } from './election';

/** What a certificate claims wrongly; `amount`: something in it is no amount, so nothing else was looked at. */
export type Flaw =
  | { flaw: 'unknownVoter' | 'endowment' | 'overspent'; voter: string }
  | {
      flaw: 'unknownProject' | 'selectedTwice' | 'sum' | 'affordable' | 'withoutVotes' | 'leftOut';
      project: string;
    }
  | { flaw: 'negative' | 'notApproved' | 'paidTwice' | 'unequal'; project: string; voter: string }
  | { flaw: 'amount' | 'overBudget' };

/** Amounts are whole numbers of a `part`-th of the unit of money, so that adding them needs no fractions. */
interface Accounts {
  election: Election;
  certificate: Certificate;
  part: bigint;
  costs: Map<string, bigint>;
  supporters: Map<string, Set<string>>;
  left: Map<string, bigint>;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const denominatorsIn = ({ endowments, paid }: Certificate): bigint[] => {
  const portions = [...endowments, ...paid.flatMap(({ payments }) => payments)];
  return [...new Set(portions.map(({ amount }) => amount.denominator))];
};

const commonPart = (certificate: Certificate): bigint =>
  denominatorsIn(certificate).reduce((part, other) => (part / gcd(part, other)) * other, 1n);

const supportersOf = ({ projects, voters }: Election): Map<string, Set<string>> => {
  const supporters = new Map(projects.map(({ id }) => [id, new Set<string>()]));
  for (const { id, approves } of voters) for (const project of approves) supporters.get(project)?.add(id);
  return supporters;
};

const openAccounts = (election: Election, certificate: Certificate): Accounts => {
  const part = commonPart(certificate);
  const costs = new Map(election.projects.map(({ id, cost }): [string, bigint] => [id, BigInt(cost) * part]));
  return { election, certificate, part, costs, supporters: supportersOf(election), left: new Map() };
};

/** For each voter of some portions the amount, in parts. */
const spread = (portions: readonly Portion[], part: bigint): [voter: string, amount: bigint][] =>
  portions.flatMap(({ amount, voters }) =>
    voters.map((voter): [string, bigint] => [voter, amount.numerator * (part / amount.denominator)]),
  );

const weightsOf = ({ voters }: Election): Map<string, bigint> => {
  const common = voters.reduce((all, { weight }) => gcd(BigInt(weight ?? 1), all), 0n);
  return new Map(voters.map(({ id, weight }) => [id, BigInt(weight ?? 1) / common]));
};

/** What a voter of weight 1 may start with: its exact part of the budget, or where shares are raised whole units, no fewer. */
const isAllowed = ({ election, certificate, part }: Accounts, share: bigint, weight: bigint): boolean => {
  const budget = BigInt(election.budget) * part;
  const unit = BigInt(election.unit ?? 1) * part;
  const isRaised = certificate.completion.startsWith('add1') && share % unit === 0n;
  return share * weight === budget || (isRaised && share / unit >= budget / weight / unit);
};

const enterEndowments = (accounts: Accounts, weights: ReadonlyMap<string, bigint>): Flaw[] => {
  const flaws: Flaw[] = [];
  for (const [voter, amount] of spread(accounts.certificate.endowments, accounts.part)) {
    if (!weights.has(voter) || accounts.left.has(voter)) flaws.push({ flaw: 'unknownVoter', voter });
    accounts.left.set(voter, amount);
  }
  return flaws;
};

/** Everybody starts with the same for each unit of weight. */
const checkEndowments = (accounts: Accounts): Flaw[] => {
  const weights = weightsOf(accounts.election);
  const flaws = enterEndowments(accounts, weights);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
  const [first] = weights;
  if (first === undefined) return flaws;
  const share = (accounts.left.get(first[0]) ?? 0n) / first[1];
  const wrong = [...weights].find(([voter, weight]) => accounts.left.get(voter) !== share * weight);
  const voter = wrong?.[0] ?? (isAllowed(accounts, share, total) ? undefined : first[0]);
  return voter === undefined ? flaws : [...flaws, { flaw: 'endowment', voter }];
};

const checkPayer = (accounts: Accounts, project: string, [voter, amount]: [string, bigint]): Flaw[] => {
  const left = (accounts.left.get(voter) ?? 0n) - amount;
  accounts.left.set(voter, left);
  const flaws: Flaw[] = [];
  if (amount < 0n) flaws.push({ flaw: 'negative', project, voter });
  if (!accounts.supporters.get(project)?.has(voter)) flaws.push({ flaw: 'notApproved', project, voter });
  if (left < 0n) flaws.push({ flaw: 'overspent', voter });
  return flaws;
};

/** Who supports the project and pays less than somebody else, or nothing, has nothing left. */
const checkEqual = (accounts: Accounts, project: string, payments: Map<string, bigint>): Flaw[] => {
  const most = [...payments.values()].reduce((max, amount) => (amount > max ? amount : max), 0n);
  return [...(accounts.supporters.get(project) ?? [])]
    .filter((voter) => (payments.get(voter) ?? 0n) < most && accounts.left.get(voter) !== 0n)
    .map((voter) => ({ flaw: 'unequal', project, voter }));
};

const checkPaid = (accounts: Accounts, { project, payments }: PaidProject): Flaw[] => {
  const cost = accounts.costs.get(project);
  if (cost === undefined) return [{ flaw: 'unknownProject', project }];
  const paid = spread(payments, accounts.part);
  const byVoter = new Map(paid);
  const flaws = paid.flatMap((payment) => checkPayer(accounts, project, payment));
  if (byVoter.size < paid.length) flaws.push({ flaw: 'paidTwice', project, voter: paid[0]?.[0] ?? '' });
  if (accounts.supporters.get(project)?.size === 0) flaws.push({ flaw: 'withoutVotes', project });
  if (paid.reduce((sum, [, amount]) => sum + amount, 0n) !== cost) flaws.push({ flaw: 'sum', project });
  return [...flaws, ...checkEqual(accounts, project, byVoter)];
};

/** Stability: the supporters of no project that is not paid for have its cost left together. */
const checkUnpaid = ({ left, supporters }: Accounts, project: Project, cost: bigint): Flaw[] => {
  const voters = [...(supporters.get(project.id) ?? [])];
  const together = voters.reduce((sum, voter) => sum + (left.get(voter) ?? 0n), 0n);
  return voters.length > 0 && together >= cost ? [{ flaw: 'affordable', project: project.id }] : [];
};

const checkSelection = ({ election, certificate, supporters, costs }: Accounts): Flaw[] => {
  const { completion, added, paid } = certificate;
  const selected = [...paid.map(({ project }) => project), ...added];
  const chosen = new Set(selected);
  const cost = election.projects.reduce(
    (sum, project) => sum + (chosen.has(project.id) ? project.cost : 0),
    0,
  );
  const isFilled = completion === 'utilitarian' || completion === 'add1u';
  const open = election.projects.filter(({ id }) => !chosen.has(id) && supporters.get(id)?.size);
  const flaws: Flaw[] = cost > election.budget ? [{ flaw: 'overBudget' }] : [];
  for (const [at, project] of selected.entries()) {
    if (selected.indexOf(project) !== at) flaws.push({ flaw: 'selectedTwice', project });
  }
  for (const project of added) {
    if (!costs.has(project)) flaws.push({ flaw: 'unknownProject', project });
    else if (!isFilled || supporters.get(project)?.size === 0) flaws.push({ flaw: 'withoutVotes', project });
  }
  const leftOut = isFilled ? open.filter((project) => cost + project.cost <= election.budget) : [];
  return [...flaws, ...leftOut.map(({ id }): Flaw => ({ flaw: 'leftOut', project: id }))];
};

/**
 * Checks a certificate against the election alone, without counting it again; no flaws, no doubt.
 *
 * It holds when everybody starts with the same for their weight: the exact part of the budget, or with `add1` and `add1u`
 * whole units of money, no fewer than are in that part; payments are not negative and made only by supporters; those for
 * a project add up to its cost; nobody pays more than they start with; those who support a project all pay the same for
 * it, but who has less pays all of it; and the supporters of a project that is not paid for by shares have less than its
 * cost left together, also where completion added it. That is priceability (Peters and Skowron 2020) with equal payments, and the
 * bound strict, as the Method of Equal Shares goes on while supporters have just the cost. All that is selected is within the budget, and
 * where completion adds projects by votes none that would still fit is left out.
 *
 * That no further unit could be given (`add1`) is not in it: that takes another count.
 */
export const checkCertificate = (election: Election, certificate: Certificate): Flaw[] => {
  if (denominatorsIn(certificate).some((denominator) => denominator <= 0n)) return [{ flaw: 'amount' }];
  const accounts = openAccounts(election, certificate);
  const paid = new Set(certificate.paid.map(({ project }) => project));
  return [
    ...checkEndowments(accounts),
    ...certificate.paid.flatMap((project) => checkPaid(accounts, project)),
    ...election.projects
      .filter(({ id }) => !paid.has(id))
      .flatMap((project) => checkUnpaid(accounts, project, accounts.costs.get(project.id) ?? 0n)),
    ...checkSelection(accounts),
  ];
};
