import fc from 'fast-check';
import { readPabulib } from '../../../src/domain/fair-shares';
import { aPabulibText } from '../../builders/elections';

const read = (parts: Parameters<typeof aPabulibText>[0] = {}) => readPabulib(aPabulibText(parts));

const electionIn = (text: string) => {
  const file = readPabulib(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value.election;
};

const PLAIN = {
  budget: 100,
  unit: 1,
  projects: [
    { id: '1', cost: 60 },
    { id: '2', cost: 40 },
  ],
  voters: [
    { id: 'v1', approves: ['1'] },
    { id: 'v2', approves: ['1', '2'] },
    { id: 'v3', approves: ['2'] },
  ],
};

describe('a file is read', () => {
  it('as budget, projects and voters', () => {
    expect(read()).toEqual({ ok: true, value: { election: PLAIN, notes: [] } });
  });

  it.each([
    ['with a byte order mark', `\uFEFF${aPabulibText()}`],
    ['with the line ends of Windows', aPabulibText({ lineEnd: '\r\n' })],
    ['with blank lines', aPabulibText({ lineEnd: '\n\n' })],
    ['with blank lines of Windows', aPabulibText({ lineEnd: '\r\n \r\n' })],
    ['without a last line end', aPabulibText().trimEnd()],
    ['with the empty fields of a spreadsheet', aPabulibText({ lineEnd: ';;;\n' })],
    ['with names in small letters', aPabulibText().replace('PROJECTS', 'projects').replace('META', 'Meta')],
    ['without a line of column names in META', aPabulibText().replace('key;value\n', '')],
    ['without a type of ballot', aPabulibText({ meta: ['budget;100'] })],
    ['with a type in capitals', aPabulibText({ meta: ['budget;100', 'vote_type;Approval'] })],
    ['with spaces around everything', aPabulibText().replaceAll(';', ' ; ').replaceAll(',', ' , ')],
    ['with everything quoted', aPabulibText().replace(/[^;\n]+/g, '"$&"')],
    [
      'with columns in another order and more of them',
      aPabulibText({
        projectColumns: 'name;cost;project_id',
        projects: ['Sti;60;1', 'Bro;40;2'],
        voterColumns: 'vote;age;voter_id',
        votes: ['1;30;v1', '1,2;;v2', '2;17;v3'],
      }),
    ],
    [
      'with separators, quotes and line ends in quoted fields',
      aPabulibText({
        projectColumns: 'project_id;name;cost',
        projects: ['1;"Sti; ""grøn""\nog bred";60', '2;Kaldt "Broen";40'],
      }),
    ],
  ])('%s', (_how, text) => {
    expect(electionIn(text)).toEqual(PLAIN);
  });

  it.each([
    ['1;60.5', '2;40', { budget: 1_000, unit: 10, costs: [605, 400] }],
    ['1;60,25', '2;40.1', { budget: 10_000, unit: 100, costs: [6_025, 4_010] }],
    ['1;60.500', '2;40.00', { budget: 1_000, unit: 10, costs: [605, 400] }],
    ['1;0', '2;007', { budget: 100, unit: 1, costs: [0, 7] }],
    ['1;9007199254740991', '2;0', { budget: 100, unit: 1, costs: [9_007_199_254_740_991, 0] }],
  ])('with the exact amounts of %s and %s', (first, second, expected) => {
    const { budget, unit, projects } = electionIn(aPabulibText({ projects: [first, second] }));
    expect({ budget, unit, costs: projects.map(({ cost }) => cost) }).toEqual(expected);
  });

  it('with ballots that support nothing', () => {
    expect(electionIn(aPabulibText({ votes: ['v1;'] })).voters).toEqual([{ id: 'v1', approves: [] }]);
  });

  it('with ids that are names of properties', () => {
    const { projects, voters } = electionIn(
      aPabulibText({
        meta: ['__proto__;1', 'budget;100', 'constructor;2'],
        projects: ['__proto__;60', 'toString;40'],
        votes: ['hasOwnProperty;__proto__,toString', '__proto__;toString'],
      }),
    );
    expect(projects.map(({ id }) => id)).toEqual(['__proto__', 'toString']);
    expect(voters).toEqual([
      { id: 'hasOwnProperty', approves: ['__proto__', 'toString'] },
      { id: '__proto__', approves: ['toString'] },
    ]);
  });

  it('with a note where META promises other numbers than there are', () => {
    const meta = ['budget;100', 'num_projects;3', 'num_votes;3'];
    const file = read({ meta });
    expect(file.ok && file.value.notes).toEqual([{ block: 'PROJECTS', promised: 3, found: 2 }]);
  });
});

const meta = (...lines: string[]) => aPabulibText({ meta: lines });
const projects = (...lines: string[]) => aPabulibText({ projects: lines });
const votes = (...lines: string[]) => aPabulibText({ votes: lines });
const amount = (fault: string, value: string, what = 'cost') => ({ fault, what, value });
const LONG = '9'.repeat(400);

/** What is wrong, the text, and the line and fault that are named. */
const FAULTS: readonly (readonly [string, string, number, object])[] = [
  ['nothing in it', '', 1, { fault: 'empty' }],
  ['only a byte order mark', '\uFEFF', 1, { fault: 'empty' }],
  ['only blank lines', '\r\n\r\n', 1, { fault: 'empty' }],
  ['something else than a PaBuLib file', '{"budget": 100}', 1, { fault: 'outsideBlocks' }],
  ['something before META', `# comment\n${aPabulibText()}`, 1, { fault: 'outsideBlocks' }],
  ['no META', 'PROJECTS\nproject_id;cost\n1;5', 1, { fault: 'blockMissing', block: 'META' }],
  ['no PROJECTS', 'META\nbudget;100\nVOTES', 3, { fault: 'blockMissing', block: 'PROJECTS' }],
  ['only META', 'META\nbudget;100', 2, { fault: 'blockMissing', block: 'PROJECTS' }],
  ['no VOTES', aPabulibText().split('VOTES')[0] ?? '', 8, { fault: 'blockMissing', block: 'VOTES' }],
  ['two METAs', aPabulibText().replace('VOTES', 'META'), 9, { fault: 'blockTwice', block: 'META' }],
  [
    'nothing in PROJECTS',
    aPabulibText({ projects: [], votes: ['v;'] }),
    9,
    { fault: 'blockEmpty', block: 'PROJECTS' },
  ],
  ['no votes', votes(), 10, { fault: 'blockEmpty', block: 'VOTES' }],
  [
    'no column of votes',
    aPabulibText({ voterColumns: 'voter_id;age' }),
    10,
    { fault: 'columnMissing', block: 'VOTES', column: 'vote' },
  ],
  [
    'no column of costs',
    aPabulibText({ projectColumns: 'project_id;name' }),
    6,
    { fault: 'columnMissing', block: 'PROJECTS', column: 'cost' },
  ],
  ['a field too few', projects('1;60', '2'), 8, { fault: 'fields', found: 1, expected: 2 }],
  ['a field too many', projects('1;60;7', '2;40'), 7, { fault: 'fields', found: 3, expected: 2 }],
  [
    'a separator in a name that is not quoted',
    votes('Hansen; Jens;1'),
    11,
    { fault: 'fields', found: 3, expected: 2 },
  ],
  ['a quote that never ends', votes('v1;1', '"v2;1'), 12, { fault: 'openQuote' }],
  ['no budget', meta('vote_type;approval'), 4, { fault: 'metaMissing', key: 'budget' }],
  ['two budgets', meta('budget;100', 'budget;1'), 4, { fault: 'metaTwice', key: 'budget' }],
  ['a budget without a value', meta('budget'), 3, amount('missing', '', 'budget')],
  ['a negative budget', meta('budget;-1'), 3, amount('negative', '-1', 'budget')],
  ['a budget in words', meta('budget;plenty'), 3, amount('notANumber', 'plenty', 'budget')],
  [
    'cumulative ballots',
    meta('budget;100', 'vote_type;cumulative'),
    4,
    { fault: 'voteType', value: 'cumulative' },
  ],
  ['ordinal ballots', meta('vote_type;ordinal', 'budget;100'), 3, { fault: 'voteType', value: 'ordinal' }],
  ['ballots of an empty type', meta('budget;100', 'vote_type;'), 4, { fault: 'voteType', value: '' }],
  [
    'points without a type',
    aPabulibText({ meta: ['budget;100'], voterColumns: 'voter_id;vote;points', votes: ['v1;1;3'] }),
    9,
    { fault: 'voteType', value: 'points' },
  ],
  ['a project without an id', projects('1;60', ';40'), 8, { fault: 'idMissing', column: 'project_id' }],
  ['a project twice', projects('1;60', '1;40'), 8, { fault: 'projectTwice', project: '1' }],
  [
    'a project twice under a name of a property',
    projects('__proto__;6', '__proto__;6'),
    8,
    { fault: 'projectTwice', project: '__proto__' },
  ],
  ['no cost', projects('1;60', '2;'), 8, amount('missing', '')],
  ['a negative cost', projects('1;60', '2;-40'), 8, amount('negative', '-40')],
  ['a negative cost with the sign of a typesetter', projects('1;−60'), 7, amount('negative', '−60')],
  ['NaN for a cost', projects('1;NaN'), 7, amount('notANumber', 'NaN')],
  ['Infinity for a cost', projects('1;Infinity'), 7, amount('notANumber', 'Infinity')],
  ['an exponent in a cost', projects('1;1e309'), 7, amount('notANumber', '1e309')],
  ['a hexadecimal cost', projects('1;0x10'), 7, amount('notANumber', '0x10')],
  ['separated thousands', projects('1;1,200,000'), 7, amount('notANumber', '1,200,000')],
  ['a currency beside the cost', projects('1;60 kr.'), 7, amount('notANumber', '60 kr.')],
  [
    'a cost beyond exact numbers',
    projects('1;60', '2;9007199254740992'),
    8,
    amount('tooLarge', '9007199254740992'),
  ],
  ['a cost of 400 digits', projects(`1;${LONG}`), 7, amount('tooLarge', LONG)],
  ['a cost of 400 decimals', projects('1;60', `2;0.${LONG}`), 8, amount('tooLarge', `0.${LONG}`)],
  [
    'a cost divided so finely that others are too large beside it',
    projects('1;60', '2;0.000000000000001'),
    8,
    amount('tooLarge', '0.000000000000001'),
  ],
  [
    'nothing but a part too small to be counted',
    aPabulibText({ meta: ['budget;0'], projects: ['1;0.00000000000000000001'], votes: ['v;1'] }),
    6,
    amount('tooLarge', '0.00000000000000000001'),
  ],
  ['costs too large together', projects('1;9007199254740991', '2;1'), 8, { fault: 'costsTooLarge' }],
  ['a voter without an id', votes(';1'), 11, { fault: 'idMissing', column: 'voter_id' }],
  ['a voter twice', votes('v1;1', 'v1;2'), 12, { fault: 'voterTwice', voter: 'v1' }],
  [
    'a vote for a project that is not there',
    votes('v1;1', 'v2;1,3'),
    12,
    { fault: 'unknownProject', project: '3' },
  ],
  [
    'a vote for a name of a property',
    votes('v1;toString'),
    11,
    { fault: 'unknownProject', project: 'toString' },
  ],
  ['a vote for nothing between others', votes('v1;1,,2'), 11, { fault: 'unknownProject', project: '' }],
  ['two votes for a project on one ballot', votes('v1;2,1,2'), 11, { fault: 'approvedTwice', project: '2' }],
  [
    'a fault after a field of three lines',
    aPabulibText({ projectColumns: 'project_id;name;cost', projects: ['1;"a\nb\r\nc";60', '2;b;x'] }),
    10,
    amount('notANumber', 'x'),
  ],
  [
    'a fault after a byte order mark and the line ends of Windows',
    `\uFEFF${aPabulibText({ lineEnd: '\r\n', votes: ['v1;9'] })}`,
    11,
    { fault: 'unknownProject', project: '9' },
  ],
];

describe('a file is refused with the line and the reason', () => {
  it.each(FAULTS)('for %s', (_what, text, line, fault) => {
    expect(readPabulib(text)).toEqual({ ok: false, error: { line, fault } });
  });

  it('names the first of several faults', () => {
    expect(readPabulib(aPabulibText({ projects: ['1;x', '1;-1'], votes: ['v;9'] }))).toMatchObject({
      ok: false,
      error: { line: 7 },
    });
  });
});

const TOKENS = [
  'META',
  'PROJECTS',
  'VOTES',
  'budget',
  'cost',
  'vote',
  'project_id',
  'voter_id',
  '1',
  '2',
  '-',
  '1e9',
];
const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...TOKENS, ';', ',', '"', '\n', '\r\n', ' ', '\uFEFF'))
    .map((parts) => parts.join('')),
);

/** A sound file with something in it replaced by something else. */
const aDamagedFile = fc
  .tuple(fc.nat({ max: aPabulibText().length }), fc.nat({ max: 20 }), someText)
  .map(([at, length, text]) => aPabulibText().slice(0, at) + text + aPabulibText().slice(at + length));

describe('whatever a file holds', () => {
  it('it is read or refused with a line that it has', () => {
    fc.assert(
      fc.property(fc.oneof(someText, aDamagedFile), (text) => {
        const file = readPabulib(text);
        const line = file.ok ? 1 : file.error.line;
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 1_000 },
    );
  });
});
