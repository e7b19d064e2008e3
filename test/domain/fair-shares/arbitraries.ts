import fc from 'fast-check';
import type { Election } from '../../../src/domain/fair-shares';

/** Ids whose order by number, by text and in the election all differ. */
const IDS = ['10', '9', '07', '7', 'P10', 'P9', 'p1', 'å', '__proto__', 'constructor', '1.5', ' '];

interface Scale {
  unit: number;
  cost: fc.Arbitrary<number>;
  budget: fc.Arbitrary<number>;
}

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Few and small amounts, so that prices are often the same. */
const SMALL: Scale = { unit: 1, cost: whole(0, 12), budget: whole(0, 40) };
const IN_HUNDREDTHS: Scale = { unit: 100, cost: whole(0, 1_200), budget: whole(0, 4_000) };
/** Amounts near to 2^50 that differ in their last digits, if at all: more than machine numbers can divide. */
const HUGE: Scale = {
  unit: 2 ** 47,
  cost: fc.tuple(whole(1, 4), whole(-2, 2)).map(([times, more]) => times * 2 ** 48 + more),
  budget: fc.tuple(whole(0, 9), whole(-3, 3)).map(([times, more]) => Math.max(0, times * 2 ** 48 + more)),
};

const SCALES = [SMALL, SMALL, IN_HUNDREDTHS, HUGE];

const someBallots = (ids: string[]): fc.Arbitrary<string[][]> => {
  const different = fc.array(fc.subarray(ids), { minLength: 1, maxLength: 9 });
  const alike = fc
    .array(fc.subarray(ids), { minLength: 1, maxLength: 4 })
    .chain((ballots) => fc.array(fc.constantFrom(...ballots), { minLength: 1, maxLength: 9 }));
  return fc.oneof(alike, different);
};

const someWeights = (isWeighted: boolean): fc.Arbitrary<number[]> =>
  fc.array(isWeighted ? whole(1, 4) : fc.constant(1), { minLength: 9, maxLength: 9 });

interface Shape {
  projects: number;
  isWeighted: boolean;
}

const electionOn = ({ unit, cost, budget }: Scale, { projects, isWeighted }: Shape) =>
  fc.shuffledSubarray(IDS, { minLength: 1, maxLength: projects }).chain((ids) =>
    fc.record({
      budget,
      unit: fc.constant(unit),
      projects: fc.tuple(...ids.map((id) => cost.map((amount) => ({ id, cost: amount })))),
      voters: fc
        .tuple(someBallots(ids), someWeights(isWeighted))
        .map(([ballots, weights]) =>
          ballots.map((approves, at) => ({ id: `v${at}`, weight: weights[at] ?? 1, approves })),
        ),
    }),
  );

/** Small elections in which ties, voters alike, wishes without votes and without cost are common. */
export const someElection = (shape: Partial<Shape> = {}): fc.Arbitrary<Election> =>
  fc
    .tuple(fc.constantFrom(...SCALES), fc.boolean())
    .chain(([scale, isWeighted]) => electionOn(scale, { projects: 7, isWeighted, ...shape }));

/** Hundreds of units are given one by one, so that what is bought, and in which order, changes on the way. */
export const someElectionOfManySteps: fc.Arbitrary<Election> = fc.boolean().chain((isWeighted) => {
  const scale = { unit: 1, cost: whole(1, 300), budget: whole(1, 600) };
  return electionOn(scale, { projects: 6, isWeighted });
});

const TWIN_IDS = ['1', '2', '3', '4'];

const someHalf = fc.record({
  ballots: fc.array(fc.subarray(TWIN_IDS, { minLength: 2 }), { minLength: 3, maxLength: 4 }),
  costs: fc.tuple(...TWIN_IDS.map(() => whole(10 ** 14, 6 * 10 ** 14))),
  more: fc.tuple(...TWIN_IDS.map(() => whole(-1, 1))),
  idle: whole(0, 3),
  share: whole(10 ** 14, 4 * 10 ** 14),
  parts: whole(3, 40),
});

/**
 * Two halves with the same ballots and with costs that differ by no more than 1 in 10^14: wherever the halves come to,
 * prices are the same or so near to each other that machine numbers cannot tell, and some pay all they have left.
 */
export const someTwins: fc.Arbitrary<Election> = someHalf.map(
  ({ ballots, costs, more, idle, share, parts }) => {
    const twins = ballots.toReversed().map((ballot) => ballot.map((id) => `1${id}`));
    const rest = Array.from({ length: idle }, () => []);
    const voters = [...ballots, ...twins, ...rest].map((approves, at) => ({ id: `v${at}`, approves }));
    const projects = TWIN_IDS.flatMap((id, at) => {
      const cost = costs[at] ?? 0;
      return [
        { id, cost },
        { id: `1${id}`, cost: cost + (more[at] ?? 0) },
      ];
    });
    return { budget: share * voters.length + idle, unit: Math.floor(share / parts), projects, voters };
  },
);
