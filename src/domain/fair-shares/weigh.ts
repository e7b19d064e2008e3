import { ROUNDING, SURE, UNSURE, type Desk } from './desk';

/** Whether the supporters can pay: `closer` where more looks are needed, `unclear` where machine numbers cannot tell. */
export type Weighing = 'priced' | 'closer' | 'short' | 'unclear';

/** All that rounding may have done to the sum of what the supporters of a project pay. */
export const doubtOf = ({ starts, costs, error }: Desk, project: number): number => {
  const supporters = (starts[project + 1] ?? 0) - (starts[project] ?? 0);
  return error + (supporters + 8) * ROUNDING * (costs[project] ?? 0);
};

/** Places in `seen`: those who have the share; the others' money together; the least of these, the most of those. */
const PAYERS = 0;
const POOR = 1;
const LEAST = 2;
const MOST = 3;

/** Looks who has less than a share and who has it. A group without anything is poor and adds nothing. */
const look = (desk: Desk, project: number, share: number): void => {
  const { left, items, crowds, starts, seen } = desk;
  const end = starts[project + 1] ?? 0;
  let poor = 0;
  let payers = 0;
  let least = Infinity;
  let most = 0;
  for (let at = starts[project] ?? 0; at < end; at += 1) {
    const rest = left[items[at] ?? 0] ?? 0;
    const crowd = crowds[at] ?? 0;
    if (rest < share) {
      poor += crowd * rest;
      if (rest > most) most = rest;
    } else {
      payers += crowd;
      if (rest < least) least = rest;
    }
  }
  seen[PAYERS] = payers;
  seen[POOR] = poor;
  seen[LEAST] = least;
  seen[MOST] = most;
};

/** Nobody pays more than all it has, so whoever is counted as poor, what the others have to pay is not too much. */
const noteBound = (desk: Desk, project: number, share: number): void => {
  const payers = desk.seen[PAYERS] ?? 0;
  const low = share - doubtOf(desk, project) / payers;
  desk.caps[project] = desk.share[project] ?? 0;
  desk.share[project] = share;
  desk.payers[project] = payers;
  desk.atMost[project] = low > 0 ? ((desk.costs[project] ?? 0) / low) * (1 + 4 * ROUNDING) : Infinity;
};

/** Whether it is beyond doubt who pays the share and who pays all it has. */
const isSure = (desk: Desk, project: number, margin: number): boolean => {
  const share = desk.share[project] ?? 0;
  const most = desk.seen[MOST] ?? 0;
  const isAbove = (desk.seen[LEAST] ?? 0) - desk.error >= share + margin;
  return isAbove && (most === 0 || most + desk.error < share - margin);
};

/** Where nobody pays less than the others, the votes are a whole number, known exactly. */
const notePrice = (desk: Desk, project: number): void => {
  const payers = desk.payers[project] ?? 0;
  const margin = doubtOf(desk, project) / payers;
  const sure = isSure(desk, project, margin);
  const high = (desk.share[project] ?? 0) + margin;
  desk.weighedAt[project] = desk.purchases.count;
  desk.certainty[project] = sure ? SURE : UNSURE;
  desk.atLeast[project] = sure ? ((desk.costs[project] ?? 0) / high) * (1 - 4 * ROUNDING) : 0;
  if (!sure || desk.seen[POOR] !== 0) return;
  desk.atMost[project] = payers;
  desk.atLeast[project] = payers;
};

/**
 * Comes closer to the share at which the supporters of a project pay its cost, those with less paying all they have.
 *
 * What they pay together grows with the share, ever more slowly, so dividing what is missing among those who have more
 * comes ever closer from below (Newton's method). It goes on where it ended the last time, one look at a time: often one
 * shows that the project is not the best.
 */
export const weigh = (desk: Desk, project: number): Weighing => {
  const { seen } = desk;
  const cost = desk.costs[project] ?? 0;
  look(desk, project, desk.share[project] ?? 0);
  const poor = seen[POOR] ?? 0;
  if (seen[PAYERS] === 0) return poor + doubtOf(desk, project) < cost ? 'short' : 'unclear';
  const share = (cost - poor) / (seen[PAYERS] ?? 1);
  noteBound(desk, project, share);
  if (share > (seen[LEAST] ?? 0)) return 'closer';
  notePrice(desk, project);
  return 'priced';
};
