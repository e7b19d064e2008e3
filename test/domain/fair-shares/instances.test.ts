import {
  certify,
  checkCertificate,
  COMPLETIONS,
  selectFairly,
  type Completion,
  type Election,
} from '../../../src/domain/fair-shares';
import { tallyOf } from '../../builders/elections';
import {
  exactShare,
  filledUp,
  fitsWholly,
  referenceCost,
  referenceOutcome,
  referenceShares,
} from './reference';
import { CUT_OFF, DIRECTORY, INSTANCES, isPresent, readInstance } from './shared-instances';

/** Counting every unit of every election takes minutes; FAIR_SHARES_ALL_STEPS=1 does. */
const ALL_STEPS = process.env['FAIR_SHARES_ALL_STEPS'] === '1';
jest.setTimeout(ALL_STEPS ? 600_000 : 60_000);

/** Votes in all, times the units that are given: what the reference takes its time for. */
const MOST_WORK = 150_000;

const isCutOffAt = (line: number) => ({
  ok: false,
  error: { line, fault: { fault: 'unknownProject', project: '3' } },
});

const select = (election: Election, completion: Completion) => selectFairly(tallyOf(election), completion);

/** What a voter got in the end, in whole units. */
const unitsIn = (election: Election): bigint => {
  const { numerator, denominator } = select(election, 'add1').spending.endowment;
  const [amount, unit] = [numerator, BigInt(election.unit ?? 1) * denominator];
  if (amount % unit !== 0n) throw new Error(`${amount} is no number of whole units of ${unit}`);
  return amount / unit;
};

const boughtWith = (election: Election, units: bigint): string[] =>
  referenceShares(election, { n: units * BigInt(election.unit ?? 1), d: 1n });

const workFor = (election: Election): number => {
  const votes = election.voters.reduce((sum, { approves }) => sum + approves.length, 0);
  const { n, d } = exactShare(election);
  return votes * Number(unitsIn(election) - n / d / BigInt(election.unit ?? 1));
};

const raised = INSTANCES.filter(([, election]) => !fitsWholly(election));
const whole = INSTANCES.filter(([, election]) => fitsWholly(election));
const full = raised.filter(([, election]) => ALL_STEPS || workFor(election) <= MOST_WORK);

test('says where the elections would be read from', () => {
  if (!isPresent) console.warn(`Skipped: there are no elections in ${DIRECTORY} (set PABULIB_DIR)`);
  expect(isPresent ? INSTANCES.length : 46).toBe(46);
});

const withElections = isPresent ? describe : describe.skip;
/** A table must have a row, also where it is skipped. */
const rows = <T>(table: readonly T[], empty: T): readonly T[] => (isPresent ? table : [empty]);
const NONE = ['no elections', { budget: 0, projects: [], voters: [] }] as const;

withElections('with what the reference selects by definition', () => {
  it.each(rows(INSTANCES, NONE))('%s agrees without completion and filled up by votes', (_name, election) => {
    const bought = referenceShares(election, exactShare(election));
    expect(select(election, 'none').selected).toEqual(bought);
    expect(select(election, 'utilitarian').selected).toEqual(filledUp(election, bought));
  });

  it.each(rows(raised, NONE))('%s agrees in the last step of add1, and in add1u', (_name, election) => {
    const bought = boughtWith(election, unitsIn(election));
    expect(select(election, 'add1').selected).toEqual(bought);
    expect(select(election, 'add1u').selected).toEqual(filledUp(election, bought));
    expect(referenceCost(election, bought)).toBeLessThanOrEqual(election.budget);
  });

  it.each(rows(raised, NONE))('%s would exceed the budget one unit after add1', (_name, election) => {
    const more = boughtWith(election, unitsIn(election) + 1n);
    expect(referenceCost(election, more)).toBeGreaterThan(election.budget);
  });

  it.each(rows(whole, NONE))('%s fits wholly, so add1 gives the exact share', (_name, election) => {
    const { spending, selected } = select(election, 'add1');
    const { n, d } = exactShare(election);
    expect(spending.endowment.numerator * d).toBe(n * spending.endowment.denominator);
    expect(selected).toEqual(referenceShares(election, exactShare(election)));
  });

  it.each(rows(full, NONE))('%s agrees with every step of add1 counted', (_name, election) => {
    expect(select(election, 'add1u').selected).toEqual(referenceOutcome(election, 'add1u'));
  });
});

withElections('with certificates', () => {
  it.each(rows(INSTANCES, NONE))('%s proves who paid what, for every completion', (_name, election) => {
    const tally = tallyOf(election);
    for (const completion of COMPLETIONS) {
      const outcome = selectFairly(tally, completion);
      const certificate = certify(tally, outcome);
      expect(checkCertificate(election, certificate)).toEqual([]);
      const named = [...certificate.paid.map(({ project }) => project), ...certificate.added];
      expect(named).toEqual(outcome.selected);
    }
  });
});

withElections('with a file that was cut off', () => {
  it('names the line in which the last ballot ends too soon', () => {
    expect(readInstance(CUT_OFF)).toEqual(isCutOffAt(1334));
  });
});
