import { fail, ok, type Result } from '../result';
import type { Election, Voter } from './election';
import { firstTwice } from './id-order';
import { findPlaces, readAmount, scaled, type Amount } from './pabulib-amounts';
import type { PabulibBlock, PabulibFault, PabulibNote, PabulibProblem } from './pabulib-faults';
import { readLines } from './pabulib-lines';

/** What a file holds. Amounts are in the smallest part that the file writes: `unit` of them are 1 in the file. */
export interface PabulibFile {
  election: Required<Election>;
  notes: readonly PabulibNote[];
}

interface Draft {
  block: PabulibBlock | null;
  columns: string[];
  seen: Set<PabulibBlock>;
  meta: Map<string, { value: string; line: number }>;
  budget: Amount | null;
  costs: Map<string, Amount>;
  voters: Voter[];
  voterIds: Set<string>;
  /** Ballots by their text: many are written alike. */
  ballots: Map<string, readonly string[]>;
}

const BLOCKS: readonly PabulibBlock[] = ['META', 'PROJECTS', 'VOTES'];
const NEEDED: Record<PabulibBlock, readonly string[]> = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote'],
};

const blockOf = (fields: readonly string[]): PabulibBlock | null => {
  if (fields.some((field, at) => at > 0 && field.trim() !== '')) return null;
  const name = fields[0]?.trim().toUpperCase();
  return BLOCKS.find((block) => block === name) ?? null;
};

const closeMeta = (draft: Draft): PabulibProblem | null => {
  const type = draft.meta.get('vote_type');
  if (type && type.value.toLowerCase() !== 'approval') {
    return { line: type.line, fault: { fault: 'voteType', value: type.value } };
  }
  const entry = draft.meta.get('budget');
  if (!entry) return null;
  const budget = readAmount(entry.value, 'budget', entry.line);
  if (!budget.ok) return { line: entry.line, fault: budget.error };
  draft.budget = budget.value;
  return null;
};

const startBlock = (draft: Draft, block: PabulibBlock, line: number): PabulibProblem | null => {
  if (draft.seen.has(block)) return { line, fault: { fault: 'blockTwice', block } };
  const before = BLOCKS.slice(0, BLOCKS.indexOf(block)).find((other) => !draft.seen.has(other));
  if (before) return { line, fault: { fault: 'blockMissing', block: before } };
  if (block === 'PROJECTS' && !draft.meta.has('budget')) {
    return { line, fault: { fault: 'metaMissing', key: 'budget' } };
  }
  draft.seen.add(block);
  draft.block = block;
  draft.columns = [];
  return block === 'PROJECTS' ? closeMeta(draft) : null;
};

/** The first line names the columns. Some files go without it in META, where it is always the same. */
const readHeader = (draft: Draft, block: PabulibBlock, fields: string[]): PabulibFault | null => {
  draft.columns = fields.map((field) => field.trim().toLowerCase());
  if (block === 'META' && !draft.columns.includes('key')) draft.columns = [...NEEDED.META];
  const column = NEEDED[block].find((name) => !draft.columns.includes(name));
  if (column !== undefined) return { fault: 'columnMissing', block, column };
  const hasPoints = block === 'VOTES' && draft.columns.includes('points');
  return hasPoints && !draft.meta.has('vote_type') ? { fault: 'voteType', value: 'points' } : null;
};

const fieldOf = (draft: Draft, fields: readonly string[], column: string): string =>
  (fields[draft.columns.indexOf(column)] ?? '').trim();

const readMeta = (draft: Draft, fields: string[], line: number): PabulibFault | null => {
  const key = fieldOf(draft, fields, 'key').toLowerCase();
  if (draft.meta.has(key)) return { fault: 'metaTwice', key };
  draft.meta.set(key, { value: fieldOf(draft, fields, 'value'), line });
  return null;
};

const readProject = (draft: Draft, fields: string[], line: number): PabulibFault | null => {
  const project = fieldOf(draft, fields, 'project_id');
  if (project === '') return { fault: 'idMissing', column: 'project_id' };
  if (draft.costs.has(project)) return { fault: 'projectTwice', project };
  const cost = readAmount(fieldOf(draft, fields, 'cost'), 'cost', line);
  if (!cost.ok) return cost.error;
  draft.costs.set(project, cost.value);
  return null;
};

const readBallot = (draft: Draft, text: string): Result<readonly string[], PabulibFault> => {
  const known = draft.ballots.get(text);
  if (known) return ok(known);
  const approves = text === '' ? [] : text.split(',').map((id) => id.trim());
  const unknown = approves.find((project) => !draft.costs.has(project));
  if (unknown !== undefined) return fail({ fault: 'unknownProject', project: unknown });
  const twice = firstTwice(approves);
  if (twice !== undefined) return fail({ fault: 'approvedTwice', project: twice });
  draft.ballots.set(text, approves);
  return ok(approves);
};

const readVoter = (draft: Draft, fields: string[]): PabulibFault | null => {
  const id = fieldOf(draft, fields, 'voter_id');
  if (id === '') return { fault: 'idMissing', column: 'voter_id' };
  if (draft.voterIds.has(id)) return { fault: 'voterTwice', voter: id };
  const ballot = readBallot(draft, fieldOf(draft, fields, 'vote'));
  if (!ballot.ok) return ballot.error;
  draft.voterIds.add(id);
  draft.voters.push({ id, approves: ballot.value });
  return null;
};

/** Fields too many are forgiven where they are empty, as spreadsheets write them. META may leave a value out. */
const fieldsFault = (draft: Draft, fields: readonly string[]): PabulibFault | null => {
  const expected = draft.columns.length;
  const isShort = fields.length < expected && draft.block !== 'META';
  const isLong = fields.length > expected && fields.slice(expected).some((field) => field.trim() !== '');
  return isShort || isLong ? { fault: 'fields', found: fields.length, expected } : null;
};

const readRow = (draft: Draft, fields: string[], line: number): PabulibFault | null => {
  const { block } = draft;
  if (block === null) return { fault: 'outsideBlocks' };
  if (draft.columns.length === 0) {
    const problem = readHeader(draft, block, fields);
    const isRow = block === 'META' && problem === null && fields[0]?.trim().toLowerCase() !== 'key';
    return isRow ? readMeta(draft, fields, line) : problem;
  }
  const fault = fieldsFault(draft, fields);
  if (fault) return fault;
  if (block === 'META') return readMeta(draft, fields, line);
  return block === 'PROJECTS' ? readProject(draft, fields, line) : readVoter(draft, fields);
};

const readLine = (draft: Draft, fields: string[], line: number): PabulibProblem | null => {
  const block = blockOf(fields);
  if (block) return startBlock(draft, block, line);
  const fault = readRow(draft, fields, line);
  return fault ? { line, fault } : null;
};

const notesOn = ({ meta, costs, voters }: Draft): PabulibNote[] => {
  const notes: PabulibNote[] = [
    { block: 'PROJECTS', promised: Number(meta.get('num_projects')?.value ?? costs.size), found: costs.size },
    { block: 'VOTES', promised: Number(meta.get('num_votes')?.value ?? voters.length), found: voters.length },
  ];
  return notes.filter(({ promised, found }) => Number.isInteger(promised) && promised !== found);
};

const finish = (draft: Draft, budget: Amount): Result<PabulibFile, PabulibProblem> => {
  const places = findPlaces(budget, [...draft.costs.values()]);
  if (!places.ok) return places;
  const toCost = ([id, amount]: [string, Amount]) => ({ id, cost: scaled(amount, places.value) });
  const election = {
    budget: scaled(budget, places.value),
    unit: 10 ** places.value,
    projects: Array.from(draft.costs, toCost),
    voters: draft.voters,
  };
  return ok({ election, notes: notesOn(draft) });
};

const missingAtEnd = (draft: Draft): PabulibFault | null => {
  if (draft.seen.size === 0) return { fault: 'empty' };
  const missing = BLOCKS.find((block) => !draft.seen.has(block));
  if (missing) return { fault: 'blockMissing', block: missing };
  if (draft.costs.size === 0) return { fault: 'blockEmpty', block: 'PROJECTS' };
  return draft.voters.length === 0 ? { fault: 'blockEmpty', block: 'VOTES' } : null;
};

/**
 * Reads an election with approval ballots in the PaBuLib format (pabulib.org/format): the blocks META, PROJECTS and
 * VOTES, each with a line of column names, fields parted by semicolons, columns in any order, fields quoted or not.
 *
 * Amounts may have decimals, after a point or a comma; they are taken exactly, and 1 in the file stays the unit that
 * `add1` gives at a time. Columns and META entries that counting does not need are passed over. A voter may support nothing.
 *
 * @returns the election, or the first problem in the file
 */
export const readPabulib = (text: string): Result<PabulibFile, PabulibProblem> => {
  const draft: Draft = {
    block: null,
    columns: [],
    seen: new Set(),
    meta: new Map(),
    budget: null,
    costs: new Map(),
    voters: [],
    voterIds: new Set(),
    ballots: new Map(),
  };
  let [problem, last]: [PabulibProblem | null, number] = [null, 1];
  const open = readLines(text.replace(/^\uFEFF/, ''), (fields, line) => {
    last = line;
    problem = readLine(draft, fields, line);
    return problem === null;
  });
  if (problem) return fail(problem);
  if (open !== null) return fail({ line: open, fault: { fault: 'openQuote' } });
  const fault = missingAtEnd(draft);
  if (fault) return fail({ line: last, fault });
  return draft.budget
    ? finish(draft, draft.budget)
    : fail({ line: last, fault: { fault: 'metaMissing', key: 'budget' } });
};
