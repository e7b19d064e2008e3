import { fail, ok, type Result } from '../result';
import type { ElectionProblem, Voter } from './election';
import type { Rows } from './rows';

/**
 * Different ballots, each kept once: the numbers of its projects, ascending, one ballot after the other in `marks`.
 * `slots` is a table of them by what is in them (open addressing, at most half full), 0 where a slot is free.
 */
export interface BallotBox {
  indexOf: ReadonlyMap<string, number>;
  starts: number[];
  marks: Int32Array;
  slots: Int32Array;
  /** Projects on the ballot that is being read. */
  reading: Int32Array;
}

export const openBallotBox = (indexOf: ReadonlyMap<string, number>): BallotBox => ({
  indexOf,
  starts: [0],
  marks: new Int32Array(1024),
  slots: new Int32Array(1024),
  reading: new Int32Array(indexOf.size + 1),
});

const countOf = ({ starts }: BallotBox): number => starts.length - 1;

const grown = (list: Int32Array, length: number): Int32Array => {
  const larger = new Int32Array(Math.max(length, 2 * list.length));
  larger.set(list);
  return larger;
};

/** Sorts the first `count` of a list. Ballots are short as a rule, and mostly in order. */
const sortFirst = (list: Int32Array, count: number): void => {
  if (count > 40) {
    list.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at += 1) {
    const mark = list[at] ?? 0;
    let place = at;
    for (; place > 0 && (list[place - 1] ?? 0) > mark; place -= 1) list[place] = list[place - 1] ?? 0;
    list[place] = mark;
  }
};

const hashOf = (list: Int32Array, start: number, end: number): number => {
  let hash = end - start;
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ (list[at] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
};

const isBallot = ({ starts, marks, reading }: BallotBox, ballot: number, count: number): boolean => {
  const start = starts[ballot] ?? 0;
  if ((starts[ballot + 1] ?? 0) - start !== count) return false;
  for (let at = 0; at < count; at += 1) if (marks[start + at] !== reading[at]) return false;
  return true;
};

/** All ballots again, in a table of twice the size. */
const spread = (box: BallotBox): void => {
  box.slots = new Int32Array(2 * box.slots.length);
  const mask = box.slots.length - 1;
  for (let ballot = 0; ballot < countOf(box); ballot += 1) {
    let slot = hashOf(box.marks, box.starts[ballot] ?? 0, box.starts[ballot + 1] ?? 0) & mask;
    while (box.slots[slot] !== 0) slot = (slot + 1) & mask;
    box.slots[slot] = ballot + 1;
  }
};

const keep = (box: BallotBox, count: number): number => {
  const ballot = countOf(box);
  const start = box.starts[ballot] ?? 0;
  if (start + count > box.marks.length) box.marks = grown(box.marks, start + count);
  for (let at = 0; at < count; at += 1) box.marks[start + at] = box.reading[at] ?? 0;
  box.starts.push(start + count);
  if (2 * countOf(box) > box.slots.length) spread(box);
  return ballot;
};

/** The number of the ballot that was read, a new one where it is the first of its kind. */
const numberOf = (box: BallotBox, count: number): number => {
  const mask = box.slots.length - 1;
  let slot = hashOf(box.reading, 0, count) & mask;
  for (let found = box.slots[slot] ?? 0; found !== 0; found = box.slots[slot] ?? 0) {
    if (isBallot(box, found - 1, count)) return found - 1;
    slot = (slot + 1) & mask;
  }
  box.slots[slot] = countOf(box) + 1;
  return keep(box, count);
};

const approvedTwice = ({ reading, indexOf }: BallotBox, voter: Voter): ElectionProblem | null => {
  for (let at = 1; at < voter.approves.length; at += 1) {
    const mark = reading[at];
    if (mark !== reading[at - 1]) continue;
    const project = voter.approves.find((id) => indexOf.get(id) === mark) ?? '';
    return { problem: 'approvedTwice', voter: voter.id, project };
  }
  return null;
};

const readBallot = (box: BallotBox, voter: Voter): ElectionProblem | null => {
  const { approves } = voter;
  if (approves.length > box.reading.length) box.reading = new Int32Array(approves.length);
  for (let at = 0; at < approves.length; at += 1) {
    const project = approves[at] ?? '';
    const mark = box.indexOf.get(project);
    if (mark === undefined) return { problem: 'unknownProject', voter: voter.id, project };
    box.reading[at] = mark;
  }
  sortFirst(box.reading, approves.length);
  return approvedTwice(box, voter);
};

/** The number of each voter's ballot, the same for the same projects. */
export const collectBallots = (
  box: BallotBox,
  voters: readonly Voter[],
): Result<Int32Array, ElectionProblem> => {
  const numbers = new Int32Array(voters.length);
  let place = 0;
  for (const voter of voters) {
    const problem = readBallot(box, voter);
    if (problem) return fail(problem);
    numbers[place] = numberOf(box, voter.approves.length);
    place += 1;
  }
  return ok(numbers);
};

/** Ballot → projects. */
export const ballotsIn = ({ starts, marks }: BallotBox): Rows => ({
  starts: Int32Array.from(starts),
  items: marks.slice(0, starts.at(-1)),
});
