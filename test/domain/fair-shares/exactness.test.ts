import { certify, checkCertificate, selectFairly } from '../../../src/domain/fair-shares';
import { anElection, tallyOf } from '../../builders/elections';

const FOURTH = 10 ** 14;

/**
 * Everybody starts with 4 fourths. X leaves x a fourth, W leaves w nothing. P needs the fourth of x and 3 of y, Q the
 * same of x and z: both have 4/3 votes, but Q, which is dearer by 1, has fewer from the 15th decimal on.
 */
const nearTie = anElection({
  budget: 40 * FOURTH,
  costs: { X: 12 * FOURTH, W: 16 * FOURTH, P: 4 * FOURTH, Q: 4 * FOURTH + 1 },
  ballots: {
    ...{ x: 'X P Q', y: 'P', z: 'Q', w: 'W Q' },
    ...{ t1: 'X', t2: 'X', t3: 'X', u1: 'W', u2: 'W', u3: 'W' },
  },
});

/**
 * Two halves that mirror each other but for 1 in what some projects cost. After four purchases 1 has 5 * 10^-17 more votes
 * than 11, which is cheaper, of 2.97 votes that are the other way round in machine numbers.
 */
const halves = anElection({
  budget: 4_614_786_982_908_858,
  costs: {
    '1': 505_427_249_497_734,
    '11': 505_427_249_497_733,
    '2': 554_504_332_854_413,
    '12': 554_504_332_854_413,
    '3': 345_887_407_683_767,
    '13': 345_887_407_683_768,
  },
  ballots: {
    ...{ a: '1 2 3', b: '2 3', c: '1', d: '1 2', e: '2 3' },
    ...{ f: '12 13', g: '12 13', h: '11 12', i: '11', j: '11 12 13', k: '' },
  },
});

describe('where machine numbers cannot tell', () => {
  it('the better price is bought, though more support the other one', () => {
    expect(selectFairly(tallyOf(nearTie), 'none').selected).toEqual(['X', 'W', 'P']);
  });

  it('the better price is bought first in halves that were rounded differently', () => {
    const tally = tallyOf(halves);
    const outcome = selectFairly(tally, 'none');
    expect(outcome.selected).toEqual(['2', '12', '3', '13', '1', '11']);
    expect(checkCertificate(halves, certify(tally, outcome))).toEqual([]);
  });

  it.each([
    [0, ['A', 'B']],
    [1, ['A']],
  ])('supporters who have just the cost pay it, and do not where it is %d more', (more, expected) => {
    // Nine start with a ninth of 10^15 and pay a ninth of A, which leaves 10^14 - 2/3 to each of the three for B.
    const ninths = anElection({
      budget: 10 ** 15,
      costs: { A: 10 ** 14 + 6, B: 3 * 10 ** 14 - 2 + more },
      ballots: { ...Object.fromEntries([...'abcdef'].map((id) => [id, 'A'])), x: 'A B', y: 'A B', z: 'A B' },
    });
    expect(selectFairly(tallyOf(ninths), 'none').selected).toEqual(expected);
  });
});
