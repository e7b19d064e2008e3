import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { aPabulibText } from '../builders/elections';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tovholder-shares-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileWith = (text: string): string => {
  const file = join(folder, 'election.pb');
  writeFileSync(file, text);
  return file;
};

const runWith = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
};

const run = (...args: string[]) => runWith(process.execPath, 'scripts/fair-shares.mjs', ...args);

/** Three authorities with 30 each: A takes 20 from each, B is added by votes or by larger shares. */
const SOUND = aPabulibText({
  meta: ['budget;90', 'vote_type;approval'],
  projects: ['A;60', 'B;30', 'C;30'],
  votes: ['aarhus;A,B', 'ballerup;A,B', 'syddjurs;A,C'],
});

const IN_HUNDREDTHS = aPabulibText({
  meta: ['budget;1.00', 'vote_type;approval'],
  projects: ['10;0.5', '9;0.25'],
  votes: ['x;9,10', 'y;9,10', 'z;9'],
});

const answer = v.strictObject({
  selected: v.array(v.string()),
  cost: v.number(),
  budget: v.number(),
  completion: v.string(),
  added: v.array(v.string()),
  endowment: v.string(),
  payments: v.array(
    v.strictObject({
      project: v.string(),
      paid: v.array(v.strictObject({ amount: v.string(), voters: v.array(v.string()) })),
    }),
  ),
  ms: v.pipe(v.number(), v.minValue(0)),
});

const jsonOf = (file: string, ...args: string[]) => {
  const { stdout } = run(file, '--json', ...args);
  return v.parse(answer, JSON.parse(stdout));
};

describe('the command fair-shares', () => {
  it('prints the ids in the order of selection and the total cost, as npm starts it', () => {
    const file = fileWith(SOUND);
    const result = runWith('npm', 'run', '--silent', 'fair-shares', '--', file);
    expect(result).toEqual({ status: 0, stdout: 'A\nB\ntotal cost: 90\n', stderr: '' });
  });

  it.each([
    ['none', 'A\ntotal cost: 60\n'],
    ['utilitarian', 'A\nB\ntotal cost: 90\n'],
    ['add1', 'A\nB\ntotal cost: 90\n'],
    ['add1u', 'A\nB\ntotal cost: 90\n'],
  ])('completes with %s where it is told to', (completion, stdout) => {
    expect(run(fileWith(SOUND), '--completion', completion)).toEqual({ status: 0, stdout, stderr: '' });
  });

  it('prints with --json who paid what', () => {
    const { ms: _ms, ...rest } = jsonOf(fileWith(SOUND), '--completion', 'utilitarian');
    expect(rest).toEqual({
      selected: ['A', 'B'],
      cost: 90,
      budget: 90,
      completion: 'utilitarian',
      added: ['B'],
      endowment: '30',
      payments: [{ project: 'A', paid: [{ amount: '20', voters: ['aarhus', 'ballerup', 'syddjurs'] }] }],
    });
  });

  it('prints amounts in the money of the file, exactly', () => {
    const { selected, cost, endowment, payments } = jsonOf(fileWith(IN_HUNDREDTHS), '--completion', 'none');
    expect({ selected, cost, endowment }).toEqual({ selected: ['9', '10'], cost: 0.75, endowment: '1/3' });
    expect(payments).toEqual([
      { project: '9', paid: [{ amount: '1/12', voters: ['x', 'y', 'z'] }] },
      { project: '10', paid: [{ amount: '1/4', voters: ['x', 'y'] }] },
    ]);
  });

  it('prints the help', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--completion');
  });

  it('counts a file that is not whole, and says so beside', () => {
    const file = fileWith(SOUND.replace('budget;90', 'budget;90\nnum_votes;4'));
    const { status, stdout, stderr } = run(file);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'A\nB\ntotal cost: 90\n' });
    expect(stderr).toBe(
      `${file}: note: META promises 4 rows in VOTES, but there are 3; is the file whole?\n`,
    );
  });
});

describe('the command fair-shares refuses', () => {
  it.each([
    [
      'an unknown project',
      SOUND.replace('A,C', 'A,D'),
      14,
      'a vote for project "D", which is not in PROJECTS',
    ],
    ['a negative cost', SOUND.replace('A;60', 'A;-60'), 7, 'the cost -60 is negative'],
    ['a vote twice', SOUND.replace('A,C', 'A,A'), 14, 'two votes for project A on one ballot'],
    [
      'cumulative ballots',
      SOUND.replace('approval', 'cumulative'),
      4,
      'only approval ballots can be counted, not cumulative',
    ],
    ['an empty file', '', 1, 'the file is empty'],
    [
      'costs too large together',
      SOUND.replace('B;30', 'B;9007199254740991'),
      8,
      'with this one the costs are together too large to be counted exactly',
    ],
    [
      'what would upset a terminal',
      SOUND.replace('A;60', `A;\u001b[2J${'x'.repeat(99)}`),
      7,
      `the cost "\uFFFD[2J${'x'.repeat(56)}…" is not a number`,
    ],
  ])('%s with the line and the reason, and nothing else', (_what, text, line, reason) => {
    const file = fileWith(text);
    expect(run(file)).toEqual({ status: 2, stdout: '', stderr: `${file}: line ${line}: ${reason}\n` });
  });

  it('a file that is not there', () => {
    const { status, stdout, stderr } = run(join(folder, 'gone.pb'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('there is no such file');
  });

  it.each([
    ['no file', []],
    ['two files', ['a.pb', 'b.pb']],
    ['an option that it does not know', ['a.pb', '--method', 'greedy']],
    ['a completion that it does not know', ['a.pb', '--completion', 'add2']],
  ])('%s, and says how it is used', (_what, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run --silent fair-shares -- FILE.pb');
  });
});
