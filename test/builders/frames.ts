import type { Commitment, Frame, Movement, Permit, Spending } from '../../src/domain/frame';
import { kroner, type Ore } from '../../src/domain/money';

export const aMovement = (overrides: Partial<Movement> = {}): Movement => ({
  kind: 'base',
  amount: kroner(1_200_000),
  decisionId: 'decision-1',
  ...overrides,
});

/** Money held by a started wish. */
export const aCommitment = (overrides: Partial<Commitment> = {}): Commitment => ({
  wishId: '10900',
  amount: kroner(100_000),
  startedAt: '2026-02-10T09:00:00.000Z',
  caseId: null,
  ...overrides,
});

/** The steering group's permission to start one wish. */
export const aPermit = (overrides: Partial<Permit> = {}): Permit => ({
  wishId: '10001',
  amount: kroner(300_000),
  caseId: 'case-1',
  ...overrides,
});

export const aSpending = (overrides: Partial<Spending> = {}): Spending => ({
  wishId: '10800',
  amount: kroner(100_000),
  at: '2026-02-20T12:00:00.000Z',
  ...overrides,
});

/** A frame of 2026 that the steering group has set: `granted` is short for one base movement of that size. */
export const aFrame = ({ granted, ...overrides }: Partial<Frame> & { granted?: Ore } = {}): Frame => ({
  productId: '10000',
  year: 2026,
  wishLimit: null,
  movements: [aMovement(granted === undefined ? {} : { amount: granted })],
  commitments: [],
  permits: [],
  spendings: [],
  ...overrides,
});

/** A frame in use: 1.200.000 kr. granted, 520.000 held, 310.000 spent, 370.000 left, no single wish above 250.000. */
export const aFrameInUse = (overrides: Partial<Frame> = {}): Frame =>
  aFrame({
    wishLimit: kroner(250_000),
    commitments: [
      aCommitment({ wishId: '10901', amount: kroner(220_000) }),
      aCommitment({ wishId: '10902', amount: kroner(300_000) }),
    ],
    spendings: [
      aSpending({ wishId: '10801', amount: kroner(190_000) }),
      aSpending({ wishId: '10802', amount: kroner(120_000) }),
    ],
    ...overrides,
  });

/** A frame that the steering group has not set yet. */
export const anUnsetFrame = (overrides: Partial<Frame> = {}): Frame =>
  aFrame({ movements: [], ...overrides });
