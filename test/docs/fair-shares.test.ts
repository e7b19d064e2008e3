import { readFileSync } from 'node:fs';
import {
  certify,
  selectByVotes,
  selectFairly,
  withAmounts,
  type Completion,
  type Fraction,
} from '../../src/domain/fair-shares';
import { anElection, tallyOf } from '../builders/elections';

const text = readFileSync('docs/fair-shares.md', 'utf8');

const KRONE = 100;
const ore = (written: string): number => Number(written.replaceAll(',', '')) * KRONE;

/** What a sentence says where the pattern has its group. */
const said = (pattern: RegExp): string => {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`The document does not say ${pattern}`);
  return found;
};

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table whose first column has this name, without its head. */
const tableOf = (name: string): string[][] => {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === name);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map(cellsOf);
};

const AUTHORITIES = ['Aarhus', 'Ballerup', 'Syddjurs'];
const wishes = tableOf('Wish');

const supportedBy = (at: number): string =>
  wishes
    .filter((row) => row[at + 2] === '✓')
    .map(([id]) => id)
    .join(' ');

const election = anElection({
  budget: ore(said(/The frame is ([\d,]+) kr\./)),
  unit: KRONE,
  costs: Object.fromEntries(wishes.map(([id = '', cost = '']) => [id, ore(cost)])),
  ballots: Object.fromEntries(AUTHORITIES.map((authority, at) => [authority, supportedBy(at)])),
});
const tally = tallyOf(election);

const whole = ({ numerator, denominator }: Fraction): number => Number(numerator / denominator);

/** For each purchase the wish and what each authority pays; then what each has left. */
const counted = (completion: Completion) => {
  const outcome = selectFairly(tally, completion);
  const { endowments, paid } = certify(tally, outcome);
  const paidBy = (authority: string, payments: (typeof paid)[number]['payments']) =>
    whole(
      payments.find(({ voters }) => voters.includes(authority))?.amount ?? { numerator: 0n, denominator: 1n },
    );
  const rows = paid.map(({ project, payments }) => ({
    project,
    payments: AUTHORITIES.map((authority) => paidBy(authority, payments)),
  }));
  const [start = 0] = endowments.map(({ amount }) => whole(amount));
  const left = AUTHORITIES.map((_, at) =>
    rows.reduce((rest, { payments }) => rest - (payments[at] ?? 0), start),
  );
  return { outcome, rows, start, left };
};

describe('the example in docs/fair-shares.md', () => {
  const { rows, start, left } = counted('none');
  const table = tableOf('Bought');

  it('has three authorities and four wishes', () => {
    expect(election.voters).toHaveLength(3);
    expect(election.projects).toHaveLength(4);
  });

  it('names the share that everybody starts with', () => {
    expect(ore(said(/start with ([\d,]+) kr\. each/))).toBe(start);
  });

  it('names what is bought, in order, and who pays how much', () => {
    const written = table
      .slice(0, -1)
      .map(([project, ...cells]) => ({ project, payments: cells.slice(0, 3).map(ore) }));
    expect(written).toEqual(rows);
  });

  it('names the effective votes', () => {
    const votes = rows.map(({ project, payments }) => {
      const cost = election.projects.find(({ id }) => id === project)?.cost ?? 0;
      return (cost / Math.max(...payments)).toFixed(1);
    });
    expect(table.slice(0, -1).map((cells) => cells[4])).toEqual(votes);
  });

  it('names what is left', () => {
    expect(table.at(-1)?.slice(1, 4).map(ore)).toEqual(left);
    const last = said(/those who support it have ([\d,]+) kr\. left together/);
    expect(ore(last)).toBe((left[0] ?? 0) + (left[1] ?? 0));
  });

  it('names what would be done by votes alone', () => {
    const list = said(/By votes alone the frame would go to (.+?), and of what/);
    expect(list.split(/, | and /)).toEqual(selectByVotes(tally));
  });

  it('names how far shares can be raised, and what would then exceed the frame', () => {
    const { outcome, start: raised } = counted('add1');
    expect(ore(said(/raised to ([\d,]+) kr\. each/))).toBe(raised);
    expect(ore(said(/; with ([\d,]+) kr\. IOT-2 would be bought as well/))).toBe(raised + KRONE);
    const more = withAmounts(tally, { budget: 3 * (raised + KRONE) });
    const after = more.ok ? selectFairly(more.value, 'none') : outcome;
    expect([...after.selected].sort()).toEqual(['IOT-1', 'IOT-2', 'IOT-3', 'IOT-4']);
    expect(ore(said(/all together would cost ([\d,]+) kr\./))).toBe(after.cost);
    expect([...outcome.selected].sort()).toEqual(rows.map(({ project }) => project).sort());
  });
});
