import { ledgerOf, type Count, type Witness } from './choose';
import { EXACT, ROUNDING, isHopeless, type Desk } from './desk';
import { areTiedForGood, haveSamePrice } from './ties';
import { doubtOf } from './weigh';

/**
 * How much more everybody could start with while every decision of a count stays the same.
 *
 * As long as it does, everything in it is a straight line in what is given more: what a group has left rises with
 * `slopes`, the share of a project falls with `falls`, and a bound found with any set of poor supporters stays a bound.
 * So each comparison that decided something holds up to where two lines meet, and the nearest of these points is the
 * reach. What rounding does to slopes is bounded as what it does to amounts.
 */
export interface Reach extends Witness {
  /** How much more for a voter of weight 1; nothing below `step` is of use. */
  within: () => number;
}

interface Lines {
  step: number;
  within: number;
  slopes: Float64Array;
  /** By how much the share of each project falls, as a part of its cost, and how far off that may be. */
  falls: Float64Array;
  doubts: Float64Array;
  /** The largest fall so far. */
  steepest: number;
  error: number;
  /** Places in the queue that are still to be looked at. */
  places: Int32Array;
}

interface Pair {
  chosen: number;
  rival: number;
}

const narrow = (lines: Lines, gap: number, rate: number): void => {
  const limit = gap > 0 ? gap / rate : 0;
  if (rate > 0 && limit < lines.within) lines.within = limit;
};

/** Whether there is still something to find out. */
const isOpen = ({ within, step }: Lines): boolean => within >= step;

/** What the supporters of a project who have something, but less than `share`, have together, and its slope. */
const sumBelow = (desk: Desk, { slopes }: Lines, at: { project: number; share: number }) => {
  const { left, starts, items, crowds } = desk;
  const end = starts[at.project + 1] ?? 0;
  let amount = 0;
  let slope = 0;
  for (let place = starts[at.project] ?? 0; place < end; place += 1) {
    const group = items[place] ?? 0;
    const rest = left[group] ?? 0;
    if (rest > 0 && rest < at.share) {
      amount += (crowds[place] ?? 0) * rest;
      slope += (crowds[place] ?? 0) * (slopes[group] ?? 0);
    }
  }
  return { amount, slope };
};

const begin = (lines: Lines, { desk, endowment }: Count): void => {
  const { ballots, order, costs } = desk.tally;
  lines.within = Infinity;
  lines.steepest = 0;
  lines.error = ballots.sizes.length * 4 * ROUNDING * ballots.totalWeight;
  lines.doubts.fill(0);
  lines.slopes.set(ballots.weights);
  lines.falls.fill(0);
  for (const project of order.heads) {
    if (!isHopeless(desk.tally, project, endowment.amount)) continue;
    const support = ballots.support[project] ?? 0;
    const bound = support * endowment.amount * (1 + 8 * ROUNDING);
    narrow(lines, (costs[project] ?? 0) - bound, support);
  }
};

const notePrice = (lines: Lines, desk: Desk, project: number): void => {
  const { slope } = sumBelow(desk, lines, { project, share: desk.caps[project] ?? 0 });
  const all = (desk.payers[project] ?? 1) * (desk.costs[project] ?? 1);
  const fall = slope / all;
  lines.falls[project] = fall;
  lines.doubts[project] = fall > 0 ? lines.error / all : 0;
  if (fall > 0) lines.steepest = Math.max(lines.steepest, fall + lines.error / all);
};

const noteDrop = (lines: Lines, desk: Desk, project: number): void => {
  const { amount, slope } = sumBelow(desk, lines, { project, share: Infinity });
  const cost = desk.costs[project] ?? 0;
  narrow(lines, cost - amount - doubtOf(desk, project), slope + lines.error);
};

const fallOf = (lines: Lines, desk: Desk, project: number): number =>
  (lines.falls[project] ?? 0) * (desk.costs[project] ?? 0);

/** Those who cannot pay the share must go on to have less than it; those who can get ahead of it anyway. */
const noteEnds = (lines: Lines, desk: Desk, project: number): void => {
  const { starts, items } = desk;
  const end = starts[project + 1] ?? 0;
  const share = desk.share[project] ?? 0;
  const margin = doubtOf(desk, project) / (desk.payers[project] ?? 1) + desk.error;
  const fall = fallOf(lines, desk, project) + 2 * lines.error;
  for (let at = starts[project] ?? 0; at < end; at += 1) {
    const group = items[at] ?? 0;
    const rest = desk.left[group] ?? 0;
    if (rest > 0 && rest < share) narrow(lines, share - rest - margin, fall + (lines.slopes[group] ?? 0));
  }
};

/** Both have a whole number of votes, the same one, that no endowment changes. */
const isFixedTie = ({ falls }: Lines, { atMost, atLeast }: Desk, pair: Pair): boolean =>
  atMost[pair.chosen] === atLeast[pair.chosen] &&
  atMost[pair.rival] === atLeast[pair.chosen] &&
  falls[pair.chosen] === 0 &&
  falls[pair.rival] === 0;

/** What one effective vote less costs: the chosen one has at most, and the rival at least, so much to pay for its cost. */
const gapBetween = ({ atMost, atLeast }: Desk, { chosen, rival }: Pair): number =>
  (1 - 4 * ROUNDING) / (atMost[rival] ?? 1) - 1 / (atLeast[chosen] ?? 1);

/** Whether the prices of both are the same, whatever is given. */
const areAlike = (lines: Lines, count: Count, { chosen, rival }: Pair): boolean => {
  const { falls, doubts } = lines;
  if (haveSamePrice(count.desk, chosen, rival)) return true;
  const difference = Math.abs((falls[chosen] ?? 0) - (falls[rival] ?? 0));
  const isLikely = difference <= (doubts[chosen] ?? 0) + (doubts[rival] ?? 0);
  return isLikely && areTiedForGood(count.desk, ledgerOf(count), [chosen, rival]);
};

const noteRival = (lines: Lines, count: Count, pair: Pair): void => {
  const { falls, doubts } = lines;
  const gap = gapBetween(count.desk, pair);
  const rate = (falls[pair.rival] ?? 0) - (falls[pair.chosen] ?? 0);
  const doubt = (doubts[pair.rival] ?? 0) + (doubts[pair.chosen] ?? 0);
  if (gap > 0) return narrow(lines, gap, rate + doubt);
  if (!isFixedTie(lines, count.desk, pair) && !areAlike(lines, count, pair)) lines.within = 0;
};

/** Goes down the queue as far as a rival may still be near enough to matter. */
const noteRivals = (lines: Lines, count: Count, chosen: number): void => {
  const { queue, atLeast } = count.desk;
  if (lines.steepest === 0) return; // nothing has moved yet, whatever is given
  const { places } = lines;
  const pair = { chosen, rival: 0 };
  let open = 1;
  places[0] = 0;
  while (open > 0 && isOpen(lines)) {
    open -= 1;
    const place = places[open] ?? 0;
    if (place >= queue.size) continue;
    pair.rival = queue.items[place] ?? 0;
    const near = 1 / (atLeast[chosen] ?? 1) + lines.within * lines.steepest * 1.001;
    if (1 / (queue.atMost[pair.rival] ?? 1) > near * 1.001) continue;
    noteRival(lines, count, pair);
    places[open] = 2 * place + 1;
    places[open + 1] = 2 * place + 2;
    open += 2;
  }
};

const follow = (lines: Lines, desk: Desk, project: number): void => {
  const { totalWeight } = desk.tally.ballots;
  const { starts, items } = desk;
  const end = starts[project + 1] ?? 0;
  const share = desk.share[project] ?? 0;
  const fall = fallOf(lines, desk, project);
  for (let at = starts[project] ?? 0; at < end; at += 1) {
    const group = items[at] ?? 0;
    const goesOn = (desk.left[group] ?? 0) >= share;
    lines.slopes[group] = goesOn ? (lines.slopes[group] ?? 0) + fall : 0;
  }
  lines.error += (end - (starts[project] ?? 0) + 8) * 4 * ROUNDING * totalWeight;
};

const noteChoice = (lines: Lines, count: Count, project: number): void => {
  const { desk } = count;
  if (desk.certainty[project] === EXACT) lines.within = 0;
  noteEnds(lines, desk, project);
  noteRivals(lines, count, project);
  if (!isOpen(lines)) return;
  follow(lines, desk, project);
  const next = desk.tally.order.next[project] ?? -1;
  if (next < 0) return;
  lines.falls[next] = lines.falls[project] ?? 0;
  lines.doubts[next] = lines.doubts[project] ?? 0;
};

/** Watches counts on desks of this size; `step` is the least that is of use. */
export const createReach = (groups: number, projects: number, step: number): Reach => {
  const lines: Lines = {
    step,
    within: 0,
    slopes: new Float64Array(groups),
    falls: new Float64Array(projects),
    doubts: new Float64Array(projects),
    steepest: 0,
    error: 0,
    places: new Int32Array(projects + 2),
  };
  const whileOpen =
    (tell: (count: Count, project: number) => void) =>
    (count: Count, project: number): void => {
      if (isOpen(lines)) tell(count, project);
    };
  return {
    began: (count) => begin(lines, count),
    priced: whileOpen((count, project) => notePrice(lines, count.desk, project)),
    clarified: () => (lines.within = 0),
    dropped: whileOpen((count, project) => noteDrop(lines, count.desk, project)),
    chosen: whileOpen((count, project) => noteChoice(lines, count, project)),
    within: () => lines.within,
  };
};
