import { prepareElection, type Election, type Tally } from '../../src/domain/fair-shares';
import type { Voter } from '../../src/domain/fair-shares/election';

const listed = (text: string): string[] => text.split(' ').filter(Boolean);

/** Ids parted by spaces: `{ aarhus: 'A B', ballerup: '' }` is one voter for two projects and one for none. */
type Ballots = Readonly<Record<string, string>>;

const votersOf = (ballots: Ballots, weights: Readonly<Record<string, number>>): Voter[] =>
  Object.entries(ballots).map(([id, approves]) => {
    const weight = weights[id];
    return weight === undefined
      ? { id, approves: listed(approves) }
      : { id, weight, approves: listed(approves) };
  });

interface ElectionParts {
  budget: number;
  unit: number;
  costs: Readonly<Record<string, number>>;
  ballots: Ballots;
  weights: Readonly<Record<string, number>>;
}

/** Three authorities and three wishes: A for all of them, B for two, C for one. */
export const anElection = ({
  budget = 90,
  unit = 1,
  costs = { A: 60, B: 30, C: 30 },
  ballots = { aarhus: 'A B', ballerup: 'A B', syddjurs: 'A C' },
  weights = {},
}: Partial<ElectionParts> = {}): Election => ({
  budget,
  unit,
  projects: Object.entries(costs).map(([id, cost]) => ({ id, cost })),
  voters: votersOf(ballots, weights),
});

interface FileParts {
  meta: readonly string[];
  projectColumns: string;
  projects: readonly string[];
  voterColumns: string;
  votes: readonly string[];
  lineEnd: string;
}

/** The text of a PaBuLib file; line 1 is META, line 3 the budget, line 5 PROJECTS, line 9 VOTES. */
export const aPabulibText = ({
  meta = ['budget;100', 'vote_type;approval'],
  projectColumns = 'project_id;cost',
  projects = ['1;60', '2;40'],
  voterColumns = 'voter_id;vote',
  votes = ['v1;1', 'v2;1,2', 'v3;2'],
  lineEnd = '\n',
}: Partial<FileParts> = {}): string =>
  [
    'META',
    'key;value',
    ...meta,
    'PROJECTS',
    projectColumns,
    ...projects,
    'VOTES',
    voterColumns,
    ...votes,
    '',
  ].join(lineEnd);

/** An election ready to be counted; for tests that know it to be sound. */
export const tallyOf = (election: Election): Tally => {
  const tally = prepareElection(election);
  if (!tally.ok) throw new Error(`The election was refused: ${JSON.stringify(tally.error)}`);
  return tally.value;
};
