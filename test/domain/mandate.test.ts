import fc from 'fast-check';
import type { FrameStatus } from '../../src/domain/money-line';
import { kroner } from '../../src/domain/money';
import {
  closeObstacles,
  costObstacles,
  invoiceObstacles,
  rejectObstacles,
  startObstacles,
  submitObstacles,
  type StartObstacle,
} from '../../src/domain/mandate';
import type { Product } from '../../src/domain/product';
import type { Wish } from '../../src/domain/wish';
import { aCriterion, aDone, aMetCriterion } from '../builders/done';
import { aCommitment, aFrame, aPermit, aSpending, anUnsetFrame } from '../builders/frames';
import { aMember, aProduct, someSettings } from '../builders/products';
import { aBareWish, anOrder, aWish } from '../builders/wishes';

const INSIDE: FrameStatus = { status: 'inside' };
const OVER_LIMIT: FrameStatus = { status: 'overLimit', by: kroner(1) };
const OVER_FRAME: FrameStatus = { status: 'overFrame', short: kroner(1) };
const AT_STEERING: FrameStatus = {
  status: 'atSteering',
  caseId: 'case-1',
  since: '2026-03-05T10:00:00.000Z',
};
const NOT_APPROVED: FrameStatus = {
  status: 'decided',
  caseId: 'case-1',
  outcome: 'notApproved',
  amount: null,
};

interface Start {
  product?: Product;
  frame?: ReturnType<typeof aFrame>;
  status?: FrameStatus | undefined;
}

const toStart = (wish: Wish, { product = aProduct(), frame = aFrame(), ...rest }: Start = {}) =>
  startObstacles(wish, { product, frame, status: 'status' in rest ? rest.status : INSIDE });

describe('starting a wish', () => {
  it('is free where it is inside the frame and lacks nothing', () => {
    expect(toStart(aWish())).toEqual([]);
  });

  it.each<[string, StartObstacle, () => StartObstacle[]]>([
    ['a wish under way', 'notOpen', () => toStart(aWish({ stage: 'started' }))],
    ['a closed wish', 'notOpen', () => toStart(aWish({ stage: 'closed' }))],
    [
      'settings without a start status',
      'noStartStatus',
      () => toStart(aWish(), { product: aProduct({ settings: someSettings({ startStatusId: null }) }) }),
    ],
    ['a frame that nobody has set', 'frameNotSet', () => toStart(aWish(), { frame: anUnsetFrame() })],
    ['no estimate', 'noEstimate', () => toStart(aWish({ estimate: null }))],
    ['DONE without criteria', 'doneNotDefined', () => toStart(aWish({ done: aDone() }))],
    [
      'DONE with retired criteria only',
      'doneNotDefined',
      () => toStart(aWish({ done: aDone(aCriterion({ retired: true })) })),
    ],
    ['no bestiller', 'noOrderer', () => toStart(aWish({ order: anOrder({ ordererId: null }) }))],
    ['no godkender', 'noApprover', () => toStart(aWish({ order: anOrder({ approverId: null }) }))],
    [
      "the vendor's person as godkender",
      'approverIsVendor',
      () => toStart(aWish({ order: anOrder({ approverId: 'account-vendor' }) })),
    ],
    ['no owner', 'noOwner', () => toStart(aWish({ order: anOrder({ ownerId: null }) }))],
    ['an estimate over the limit', 'overLimit', () => toStart(aWish(), { status: OVER_LIMIT })],
    ['an estimate over the frame', 'overFrame', () => toStart(aWish(), { status: OVER_FRAME })],
    ['a case that waits', 'atSteering', () => toStart(aWish(), { status: AT_STEERING })],
    ['a case that was not approved', 'notApproved', () => toStart(aWish(), { status: NOT_APPROVED })],
    [
      'an estimate above the permit',
      'abovePermit',
      () =>
        toStart(aWish({ estimate: kroner(85_001) }), {
          frame: aFrame({ permits: [aPermit({ amount: kroner(85_000) })] }),
        }),
    ],
  ])('is kept back by %s alone', (_what, obstacle, obstacles) => {
    expect(obstacles()).toEqual([obstacle]);
  });

  it('is kept back where the money line did not reach the wish at all', () => {
    expect(toStart(aWish(), { status: undefined })).toEqual(['overFrame']);
  });

  it('tells everything that a bare wish lacks, in the order of the work', () => {
    const product = aProduct({ settings: someSettings({ startStatusId: null }) });
    const obstacles = toStart(aBareWish(), { product, status: { status: 'noEstimate' } });
    expect(obstacles).toEqual([
      'noStartStatus',
      'doneNotDefined',
      'noEstimate',
      'noOrderer',
      'noApprover',
      'noOwner',
    ]);
  });

  it('does not tell what else a wish lacks that is under way already', () => {
    expect(toStart(aBareWish({ stage: 'started' }))).toEqual(['notOpen']);
  });

  it('holds somebody for the vendor who has another role besides', () => {
    const members = [aMember({ accountId: 'account-approver', roles: ['coordination', 'vendor'] })];
    expect(toStart(aWish(), { product: aProduct({ members }) })).toEqual(['approverIsVendor']);
  });
});

describe("starting with the steering group's permit", () => {
  const frame = aFrame({ permits: [aPermit({ amount: kroner(85_000) })] });

  it('waits for the answer where a case for a larger amount is with the steering group', () => {
    expect(toStart(aWish({ estimate: kroner(85_000) }), { frame, status: AT_STEERING })).toEqual([
      'atSteering',
    ]);
  });

  it.each([OVER_LIMIT, OVER_FRAME, NOT_APPROVED, undefined])('needs no money of the frame (%j)', (status) => {
    expect(toStart(aWish({ estimate: kroner(85_000) }), { frame, status })).toEqual([]);
  });

  it('needs no frame that was set', () => {
    const unset = anUnsetFrame({ permits: [aPermit({ amount: kroner(85_000) })] });
    expect(toStart(aWish(), { frame: unset })).toEqual([]);
  });

  it('still needs DONE, an estimate and an order', () => {
    expect(toStart(aBareWish(), { frame })).toEqual([
      'doneNotDefined',
      'noEstimate',
      'noOrderer',
      'noApprover',
      'noOwner',
    ]);
  });

  it('is no help to another wish', () => {
    expect(toStart(aWish({ wishId: '10002' }), { frame, status: OVER_FRAME })).toEqual(['overFrame']);
  });
});

describe('what is lacking', () => {
  it('is told for each part of the order on its own, in any combination', () => {
    const maybe = (id: string) => fc.option(fc.constant(id));
    const order = fc.record({
      ordererId: maybe('aarhus'),
      approverId: maybe('account-approver'),
      ownerId: maybe('account-tovholder'),
    });
    fc.assert(
      fc.property(order, ({ ordererId, approverId, ownerId }) => {
        const obstacles = toStart(aWish({ order: anOrder({ ordererId, approverId, ownerId }) }));
        expect(obstacles.includes('noOrderer')).toBe(ordererId === null);
        expect(obstacles.includes('noApprover')).toBe(approverId === null);
        expect(obstacles.includes('noOwner')).toBe(ownerId === null);
      }),
    );
  });
});

describe('closing a wish as delivered', () => {
  const delivered = aWish({ stage: 'started', done: aDone(aMetCriterion()) });
  const toClose = (wish: Wish, accountId = 'account-approver', product = aProduct()) =>
    closeObstacles(wish, { product, accountId });

  it('is free for the godkender when every criterion is met or explained away', () => {
    const done = aDone(
      aMetCriterion(),
      aCriterion({ id: 'criterion-2', state: 'notRelevant', note: 'Ingen brugerflade' }),
    );
    expect(toClose({ ...delivered, done })).toEqual([]);
  });

  it.each([
    ['open', 'notStarted'],
    ['closed', 'alreadyClosed'],
  ] as const)('is not for a wish that is %s', (stage, obstacle) => {
    expect(toClose({ ...delivered, stage })).toEqual([obstacle]);
  });

  it('needs DONE, and not only nothing open', () => {
    const done = aDone(aMetCriterion({ retired: true }));
    expect(toClose({ ...delivered, done })).toEqual(['doneNotDefined']);
  });

  it('waits for open criteria', () => {
    expect(
      toClose({ ...delivered, done: aDone(aMetCriterion(), aCriterion({ id: 'criterion-2' })) }),
    ).toEqual(['criteriaOpen']);
  });

  it('does not wait for retired criteria', () => {
    const done = aDone(aMetCriterion(), aCriterion({ id: 'criterion-2', retired: true }));
    expect(toClose({ ...delivered, done })).toEqual([]);
  });

  it("is the godkender's own acceptance, not the tovholder's", () => {
    expect(toClose(delivered, 'account-tovholder')).toEqual(['approverMustAccept']);
  });

  it('needs a godkender', () => {
    expect(toClose({ ...delivered, order: anOrder({ approverId: null }) })).toEqual(['noApprover']);
  });

  it('is not for a godkender who has become the vendor since the start', () => {
    const members = [aMember({ accountId: 'account-approver', roles: ['vendor'] })];
    expect(toClose(delivered, 'account-approver', aProduct({ members }))).toEqual(['approverIsVendor']);
  });

  it('needs a status to go to', () => {
    const product = aProduct({ settings: someSettings({ deliveredStatusId: null }) });
    expect(toClose(delivered, 'account-approver', product)).toEqual(['noDeliveredStatus']);
  });
});

describe('submitting to the steering group', () => {
  it.each([INSIDE, OVER_LIMIT, OVER_FRAME, NOT_APPROVED, undefined])(
    'is free for an open wish (%j)',
    (status) => {
      expect(submitObstacles(aWish(), { frame: aFrame(), status })).toEqual([]);
    },
  );

  it('needs neither DONE nor an order, but an estimate', () => {
    const status: FrameStatus = { status: 'noEstimate' };
    expect(submitObstacles(aBareWish(), { frame: aFrame(), status })).toEqual(['noEstimate']);
  });

  it('is not for a wish under way', () => {
    const wish = aWish({ stage: 'started' });
    expect(submitObstacles(wish, { frame: aFrame(), status: { status: 'bypassed' } })).toEqual(['notOpen']);
  });

  it('happens once at a time', () => {
    expect(submitObstacles(aWish(), { frame: aFrame(), status: AT_STEERING })).toEqual(['atSteering']);
  });

  it('is needless where the wish is approved already', () => {
    const frame = aFrame({ permits: [aPermit()] });
    expect(submitObstacles(aWish(), { frame, status: INSIDE })).toEqual(['alreadyApproved']);
  });

  it('is open again when an approved wish has become dearer', () => {
    const frame = aFrame({ permits: [aPermit({ amount: kroner(85_000) })] });
    const dearer = aWish({ estimate: kroner(85_001) });
    expect(submitObstacles(dearer, { frame, status: INSIDE })).toEqual([]);
  });
});

describe('turning a wish down', () => {
  const product = aProduct();

  it.each([INSIDE, OVER_LIMIT, NOT_APPROVED, undefined])('is free for an open wish (%j)', (status) => {
    expect(rejectObstacles(aBareWish(), { product, status })).toEqual([]);
  });

  it('is not for a wish under way', () => {
    expect(rejectObstacles(aWish({ stage: 'started' }), { product, status: INSIDE })).toEqual(['notOpen']);
  });

  it('waits for the steering group, and for a status to go to', () => {
    const unready = aProduct({ settings: someSettings({ rejectedStatusId: null }) });
    expect(rejectObstacles(aWish(), { product: unready, status: AT_STEERING })).toEqual([
      'noRejectedStatus',
      'atSteering',
    ]);
  });
});

describe('booking what a wish costs', () => {
  const WISH = { wishId: '10001', stage: 'started' } as const;
  const held = aCommitment({ wishId: '10001', amount: kroner(60_000) });
  const frame = aFrame({ granted: kroner(100_000), commitments: [held] });
  const cost = (amount: number, of = frame) => costObstacles(of, { wishId: '10001', amount: kroner(amount) });
  const book = (amount: number, of = frame, invoice = '1042') =>
    invoiceObstacles(WISH, of, { amount: kroner(amount), invoice });

  it('is free up to what is held for the wish, whatever else is left', () => {
    const full = aFrame({ granted: kroner(60_000), commitments: [held] });
    expect(cost(60_000, full)).toEqual([]);
  });

  it('may take what is free beyond that, and not a krone more', () => {
    expect(cost(100_000)).toEqual([]);
    expect(cost(100_001)).toEqual(['costOverFrame']);
  });

  it('may not take what is promised to another wish', () => {
    const promised = { ...frame, permits: [aPermit({ wishId: '10002', amount: kroner(30_000) })] };
    expect(cost(70_000, promised)).toEqual([]);
    expect(cost(70_001, promised)).toEqual(['costOverFrame']);
  });

  it('stays within the limit for a single wish, counted over all its invoices', () => {
    const limited = {
      ...frame,
      wishLimit: kroner(70_000),
      spendings: [aSpending({ wishId: '10001', amount: kroner(5_000) })],
    };
    expect(cost(65_000, limited)).toEqual([]);
    expect(cost(65_001, limited)).toEqual(['costOverLimit']);
  });

  it('knows no limit for what the steering group approved', () => {
    const approved = { ...frame, wishLimit: kroner(10_000), commitments: [{ ...held, caseId: 'case-1' }] };
    expect(cost(70_000, approved)).toEqual([]);
  });

  it('needs a wish that was started with money held for it', () => {
    const invoice = { amount: kroner(1), invoice: '1042' };
    expect(invoiceObstacles({ wishId: '10001', stage: 'open' }, frame, invoice)).toEqual(['notStarted']);
    expect(invoiceObstacles({ wishId: '10002', stage: 'started' }, frame, invoice)).toEqual(['moneyNotHeld']);
  });

  it('takes the same invoice once, and other invoices of the same wish', () => {
    const booked = {
      ...frame,
      spendings: [aSpending({ wishId: '10001', amount: kroner(1_000), invoice: '1042' })],
    };
    expect(book(1_000, booked)).toEqual(['invoiceBooked']);
    expect(book(1_000, booked, '1043')).toEqual([]);
  });

  it('takes an invoice that comes after the closing', () => {
    const closed = aFrame({ spendings: [aSpending({ wishId: '10001', amount: kroner(1_000) })] });
    const late = { amount: kroner(500), invoice: '1042' };
    expect(invoiceObstacles({ wishId: '10001', stage: 'closed' }, closed, late)).toEqual([]);
  });

  it('takes a credit note up to what was booked', () => {
    const booked = { ...frame, spendings: [aSpending({ wishId: '10001', amount: kroner(1_000) })] };
    expect(book(-1_000, booked)).toEqual([]);
    expect(book(-1_001, booked)).toEqual(['creditAboveCost']);
  });
});
