// What is wrong with a file or an election, in English sentences.

const BLOCK_FAULTS = {
  blockMissing: ({ block }) => `the block ${block} is missing`,
  blockTwice: ({ block }) => `there is a second block ${block}`,
  blockEmpty: ({ block }) => `there is nothing in the block ${block}`,
  columnMissing: ({ block, column }) => `the block ${block} has no column ${column}`,
  outsideBlocks: () => 'expected META, PROJECTS or VOTES before anything else',
};

const ROW_FAULTS = {
  empty: () => 'the file is empty',
  openQuote: () => 'a quoted field begins here and never ends',
  fields: ({ found, expected }) => `${found} fields where there are ${expected} columns`,
  metaMissing: ({ key }) => `META says no ${key}`,
  metaTwice: ({ key }) => `META says ${key} twice`,
  voteType: ({ value }) => `only approval ballots can be counted, not ${value || 'ballots of no type'}`,
  idMissing: ({ column }) => `${column} is empty`,
  projectTwice: ({ project }) => `project ${project} is there twice`,
  voterTwice: ({ voter }) => `voter ${voter} is there twice`,
  unknownProject: ({ project }) => `a vote for project "${project}", which is not in PROJECTS`,
  approvedTwice: ({ project }) => `two votes for project ${project} on one ballot`,
};

const AMOUNT_FAULTS = {
  missing: ({ what }) => `the ${what} is missing`,
  negative: ({ what, value }) => `the ${what} ${value} is negative`,
  notANumber: ({ what, value }) => `the ${what} "${value}" is not a number`,
  tooLarge: ({ what, value }) =>
    `the ${what} ${value} is too large, or too finely divided, to be counted exactly`,
};

const SUM_FAULTS = {
  costsTooLarge: () => 'with this one the costs are together too large to be counted exactly',
};

const FAULTS = { ...BLOCK_FAULTS, ...ROW_FAULTS, ...AMOUNT_FAULTS, ...SUM_FAULTS };

const MOST_SHOWN = 60;

/** What a file says may be long, or written to upset a terminal. */
const shown = (value) => {
  if (typeof value !== 'string') return value;
  const plain = value.replace(/\p{C}/gu, '\uFFFD');
  return plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain;
};

export const sayFault = (fault) =>
  FAULTS[fault.fault](Object.fromEntries(Object.entries(fault).map(([name, value]) => [name, shown(value)])));

/** A file that could be read and yet not counted; everything else was found when it was read. */
export const sayProblem = ({ problem, of }) =>
  problem === 'sums'
    ? `the ${of} are together too large to be counted exactly`
    : `it cannot be counted: ${problem}`;

export const sayNote = ({ block, promised, found }) =>
  `note: META promises ${promised} rows in ${block}, but there are ${found}; is the file whole?`;

export const USAGE = `Usage: npm run --silent fair-shares -- FILE.pb [--completion none|utilitarian|add1|add1u] [--json]

Selects projects by the Method of Equal Shares, exactly, from a PaBuLib file with approval ballots. Prints the ids of the
selected projects, one a line, in the order in which they were selected, and the total cost on the last line.

  --completion  what is done with the money that is left; add1u where it is left out:
                  none         nothing
                  utilitarian  adds projects by votes as long as they fit
                  add1         gives every voter one unit more at a time as long as the result stays within the budget
                  add1u        add1, and then utilitarian
  --json        prints one JSON object instead: selected, cost, budget, completion, added (those of the selected that
                were added by votes), endowment (what every voter started with), payments (who paid what for each of the
                others; amounts as exact fractions, voters by id) and ms (the time to select, from the election as it
                was read to the outcome, without starting, reading, payments and printing)
  --help        prints this

A file that cannot be counted is named with the line and the reason on the standard error, and the exit code is 2.`;
