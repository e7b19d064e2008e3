import fc from 'fast-check';
import {
  certify,
  checkCertificate,
  fractionText,
  selectFairly,
  type Certificate,
  type Completion,
  type Election,
} from '../../../src/domain/fair-shares';
import type { Portion } from '../../../src/domain/fair-shares/certificate';
import { anElection, tallyOf } from '../../builders/elections';
import { someElection } from './arbitraries';

const certificateOf = (election: Election, completion: Completion): Certificate => {
  const tally = tallyOf(election);
  return certify(tally, selectFairly(tally, completion));
};

const amount = (numerator: number, denominator = 1) => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

const each = (numerator: number, ...voters: string[]): Portion => ({ amount: amount(numerator), voters });

/** An amount and those who have or pay it: `30 aarhus ballerup`. */
const told = (portions: readonly Portion[]): string[] =>
  portions.map((portion) => [fractionText(portion.amount), ...portion.voters].join(' '));

const paidIn = ({ paid }: Certificate): [string, ...string[]][] =>
  paid.map(({ project, payments }) => [project, ...told(payments)]);

const ALL = ['aarhus', 'ballerup', 'syddjurs'];
const election = anElection();

describe('who paid what', () => {
  it('is what everybody starts with, pays for each project, and what votes added', () => {
    const certificate = certificateOf(election, 'utilitarian');
    expect(told(certificate.endowments)).toEqual(['30 aarhus ballerup syddjurs']);
    expect(paidIn(certificate)).toEqual([['A', '20 aarhus ballerup syddjurs']]);
    expect(certificate.added).toEqual(['B']);
  });

  it('names what larger shares paid for where units were added', () => {
    const certificate = certificateOf(election, 'add1');
    expect(told(certificate.endowments)).toEqual(['49 aarhus ballerup syddjurs']);
    expect(paidIn(certificate)).toEqual([
      ['A', '20 aarhus ballerup syddjurs'],
      ['B', '15 aarhus ballerup'],
    ]);
    expect(certificate.added).toEqual([]);
  });

  it('is nothing for a project that costs nothing', () => {
    const free = anElection({ costs: { A: 0 }, ballots: { aarhus: 'A' } });
    expect(certificateOf(free, 'none').paid).toEqual([{ project: 'A', payments: [] }]);
  });

  it('is all that somebody has left who has less than an equal part, and the exact rest for the others', () => {
    const uneven = anElection({
      budget: 60,
      costs: { A: 39, B: 20 },
      ballots: { aarhus: 'A B', ballerup: 'A', syddjurs: 'A B' },
      weights: { aarhus: 1, ballerup: 2, syddjurs: 3 },
    });
    expect(paidIn(certificateOf(uneven, 'none'))).toEqual([['A', '10 aarhus', '29/2 ballerup syddjurs']]);
  });

  it('divides without rounding', () => {
    const thirds = anElection({ budget: 100, costs: { A: 50, B: 60, C: 90 } });
    expect(told(certificateOf(thirds, 'none').endowments)).toEqual(['100/3 aarhus ballerup syddjurs']);
    expect(paidIn(certificateOf(thirds, 'none'))).toEqual([['A', '50/3 aarhus ballerup syddjurs']]);
  });
});

const sound = certificateOf(election, 'utilitarian');
const paying = (...payments: Portion[]): Certificate => ({ ...sound, paid: [{ project: 'A', payments }] });
const starting = (...endowments: Portion[]): Certificate => ({ ...sound, endowments });
const also = (project: string, ...payments: Portion[]): Certificate => ({
  ...sound,
  paid: [...sound.paid, { project, payments }],
});

interface Tampering {
  what: string;
  certificate: Certificate;
  flaw: object;
}

const TAMPERINGS: readonly Tampering[] = [
  {
    what: 'somebody starts who has no vote',
    certificate: starting(each(30, ...ALL, 'samsø')),
    flaw: { flaw: 'unknownVoter', voter: 'samsø' },
  },
  {
    what: 'somebody starts twice',
    certificate: starting(each(30, ...ALL), each(30, 'aarhus')),
    flaw: { flaw: 'unknownVoter', voter: 'aarhus' },
  },
  {
    what: 'one starts with more than the others',
    certificate: starting(each(31, 'ballerup'), each(30, 'aarhus', 'syddjurs')),
    flaw: { flaw: 'endowment', voter: 'ballerup' },
  },
  {
    what: 'one starts with nothing',
    certificate: starting(each(30, 'aarhus', 'ballerup')),
    flaw: { flaw: 'endowment', voter: 'syddjurs' },
  },
  {
    what: 'all start with more than the budget',
    certificate: starting(each(31, ...ALL)),
    flaw: { flaw: 'endowment', voter: 'aarhus' },
  },
  {
    what: 'one pays more than it has',
    certificate: paying(each(31, 'aarhus'), each(29, 'ballerup')),
    flaw: { flaw: 'overspent', voter: 'aarhus' },
  },
  {
    what: 'one is paid by a project',
    certificate: paying(each(-5, 'aarhus'), each(30, 'ballerup'), each(35, 'syddjurs')),
    flaw: { flaw: 'negative', project: 'A', voter: 'aarhus' },
  },
  {
    what: 'one pays more and another less',
    certificate: paying(each(25, 'aarhus'), each(20, 'ballerup'), each(15, 'syddjurs')),
    flaw: { flaw: 'unequal', project: 'A', voter: 'syddjurs' },
  },
  {
    what: 'one does not pay',
    certificate: paying(each(30, 'aarhus', 'ballerup')),
    flaw: { flaw: 'unequal', project: 'A', voter: 'syddjurs' },
  },
  {
    what: 'one pays twice for the same',
    certificate: paying(each(20, ...ALL), each(10, 'aarhus')),
    flaw: { flaw: 'paidTwice', project: 'A', voter: 'aarhus' },
  },
  {
    what: 'too little is paid',
    certificate: paying(each(19, ...ALL)),
    flaw: { flaw: 'sum', project: 'A' },
  },
  {
    what: 'too much is paid',
    certificate: paying(each(21, ...ALL)),
    flaw: { flaw: 'sum', project: 'A' },
  },
  {
    what: 'somebody pays for what it does not support',
    certificate: also('C', each(10, ...ALL)),
    flaw: { flaw: 'notApproved', project: 'C', voter: 'aarhus' },
  },
  {
    what: 'a project is paid that nobody proposed',
    certificate: also('Z'),
    flaw: { flaw: 'unknownProject', project: 'Z' },
  },
  {
    what: 'a project is added that nobody proposed',
    certificate: { ...sound, added: ['B', 'Z'] },
    flaw: { flaw: 'unknownProject', project: 'Z' },
  },
  {
    what: 'a project is bought twice',
    certificate: { ...sound, paid: [...sound.paid, ...sound.paid] },
    flaw: { flaw: 'selectedTwice', project: 'A' },
  },
  {
    what: 'a project is bought and added',
    certificate: { ...sound, added: ['B', 'A'] },
    flaw: { flaw: 'selectedTwice', project: 'A' },
  },
  {
    what: 'a project is left out that its supporters could pay',
    certificate: { ...sound, paid: [] },
    flaw: { flaw: 'affordable', project: 'A' },
  },
  {
    what: 'a project is left out that would still fit',
    certificate: { ...sound, added: [] },
    flaw: { flaw: 'leftOut', project: 'B' },
  },
  {
    what: 'more is added than the budget holds',
    certificate: { ...sound, added: ['B', 'C'] },
    flaw: { flaw: 'overBudget' },
  },
  {
    what: 'a project is added where nothing may be added',
    certificate: { ...sound, completion: 'none' },
    flaw: { flaw: 'withoutVotes', project: 'B' },
  },
  {
    what: 'an amount is divided by nothing',
    certificate: paying({ amount: amount(20, 0), voters: ALL }),
    flaw: { flaw: 'amount' },
  },
  {
    what: 'an amount is divided by less than nothing',
    certificate: starting({ amount: amount(-30, -1), voters: ALL }),
    flaw: { flaw: 'amount' },
  },
];

describe('the checker', () => {
  it('has nothing against a certificate as it was made', () => {
    expect(checkCertificate(election, sound)).toEqual([]);
  });

  it.each(TAMPERINGS)('notices when $what', ({ certificate, flaw }) => {
    expect(checkCertificate(election, certificate)).toContainEqual(flaw);
  });

  it('notices a project that nobody supports', () => {
    const unloved = anElection({ costs: { A: 0, B: 10 }, ballots: { aarhus: 'B' } });
    const certificate = certificateOf(unloved, 'none');
    const withA = { ...certificate, paid: [{ project: 'A', payments: [] }, ...certificate.paid] };
    expect(checkCertificate(unloved, withA)).toEqual([{ flaw: 'withoutVotes', project: 'A' }]);
  });

  it('notices when shares larger than the budget buy more than it holds', () => {
    const raised = {
      completion: 'add1',
      endowments: [each(50, ...ALL)],
      paid: [
        { project: 'A', payments: [each(20, ...ALL)] },
        { project: 'B', payments: [each(15, 'aarhus', 'ballerup')] },
        { project: 'C', payments: [each(30, 'syddjurs')] },
      ],
      added: [],
    } as const;
    expect(checkCertificate(election, raised)).toEqual([{ flaw: 'overBudget' }]);
  });

  it('holds whoever weighs more to a larger share', () => {
    const weighted = anElection({ budget: 40, weights: { aarhus: 4, ballerup: 2, syddjurs: 2 } });
    const certificate = certificateOf(weighted, 'none');
    expect(told(certificate.endowments)).toEqual(['20 aarhus', '10 ballerup syddjurs']);
    expect(checkCertificate(weighted, certificate)).toEqual([]);
    expect(checkCertificate(anElection({ budget: 40 }), certificate)).not.toEqual([]);
  });
});

interface Payment {
  at: number;
  voter: string;
  amount: bigint;
}

/** Every payment of somebody who paid something, over a denominator that all share. */
const paymentsIn = ({ paid }: Certificate): Payment[] =>
  paid
    .flatMap(({ payments }, at) =>
      payments.flatMap((portion) =>
        portion.voters.map((voter) => ({ at, voter, amount: portion.amount.numerator })),
      ),
    )
    .filter((payment) => payment.amount > 0n);

const withChange = (certificate: Certificate, changes: readonly Payment[]): Certificate => ({
  ...certificate,
  paid: certificate.paid.map(({ project, payments }, at) => {
    const own = changes.filter((change) => change.at === at);
    if (own.length === 0) return { project, payments };
    const changed = new Set(own.map(({ voter }) => voter));
    const denominator = payments[0]?.amount.denominator ?? 1n;
    const kept = payments.map((portion) => ({
      ...portion,
      voters: portion.voters.filter((voter) => !changed.has(voter)),
    }));
    const more = own.map((change) => ({
      amount: { numerator: change.amount, denominator },
      voters: [change.voter],
    }));
    return { project, payments: [...kept, ...more] };
  }),
});

const anElectionWithPayment = fc
  .tuple(someElection(), fc.constantFrom<Completion>('none', 'add1u'), fc.nat())
  .map(([random, completion, at]) => {
    const certificate = certificateOf(random, completion);
    const payments = paymentsIn(certificate);
    return { random, certificate, payments, payment: payments[at % (payments.length || 1)] };
  })
  .filter(({ payment }) => payment !== undefined);

describe('the checker refuses, in any election,', () => {
  it('a payment that is larger by the smallest part', () => {
    fc.assert(
      fc.property(anElectionWithPayment, ({ random, certificate, payment }) => {
        const more = payment ? [{ ...payment, amount: payment.amount + 1n }] : [];
        expect(checkCertificate(random, withChange(certificate, more))).not.toEqual([]);
      }),
    );
  });

  it('a payment that somebody else makes too', () => {
    fc.assert(
      fc.property(anElectionWithPayment, fc.nat(), ({ random, certificate, payments, payment }, pick) => {
        const others = payments.filter(({ at, voter }) => at === payment?.at && voter !== payment.voter);
        const other = others[pick % (others.length || 1)];
        fc.pre(payment !== undefined && other !== undefined);
        const moved =
          payment && other
            ? [
                { ...payment, amount: 0n },
                { ...other, amount: other.amount + payment.amount },
              ]
            : [];
        expect(checkCertificate(random, withChange(certificate, moved))).not.toEqual([]);
      }),
    );
  });

  it('a project less', () => {
    fc.assert(
      fc.property(anElectionWithPayment, ({ random, certificate, payment }) => {
        const paid = certificate.paid.filter((_, at) => at !== payment?.at);
        expect(checkCertificate(random, { ...certificate, paid })).not.toEqual([]);
      }),
    );
  });

  it('a project more that nobody paid', () => {
    fc.assert(
      fc.property(anElectionWithPayment, fc.nat(), ({ random, certificate }, pick) => {
        const { paid, added } = certificate;
        const chosen = new Set([...paid.map(({ project }) => project), ...added]);
        const others = random.projects.filter(({ id }) => !chosen.has(id));
        const other = others[pick % (others.length || 1)];
        fc.pre(other !== undefined);
        const more = [...paid, { project: other?.id ?? '', payments: [] }];
        expect(checkCertificate(random, { ...certificate, paid: more })).not.toEqual([]);
      }),
    );
  });
});
