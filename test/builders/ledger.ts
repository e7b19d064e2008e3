import { noAgreements } from '../../src/domain/agreements';
import type { Economy } from '../../src/contract/economy';
import type { Decision } from '../../src/domain/decision';
import type { Entry } from '../../src/domain/ledger/entry';
import { kroner } from '../../src/domain/money';
import type { Errand } from '../../src/usecases/errand';
import { aFrame } from './frames';

export const anEntry = (overrides: Partial<Entry> = {}): Entry => ({
  entryId: 'act-1:commitment:10001',
  productId: '10000',
  year: 2026,
  line: 'development',
  kind: 'commitment',
  amount: kroner(100_000),
  wishId: '10001',
  decisionId: 'decision-1',
  bookedBy: 'account-coordination',
  at: '2026-02-10T09:00:00.000Z',
  ...overrides,
});

/** The start of a wish, as the log has it. */
export const aDecision = (overrides: Partial<Decision> = {}): Decision => ({
  decisionId: 'decision-1',
  productId: '10000',
  wishId: '10001',
  at: '2026-02-10T09:00:00.000Z',
  matter: { matter: 'started', amount: kroner(100_000), caseId: null },
  basis: 'Inden for rammen',
  takenBy: 'account-coordination',
  reference: 'Møde 2',
  ...overrides,
});

/** A start that the log has and that the issue is not told of yet. */
export const anErrand = (overrides: Partial<Errand> = {}): Errand => ({
  errandId: 'errand-1',
  productId: '10000',
  wishId: '10001',
  year: 2026,
  line: 'development',
  at: '2026-02-10T09:00:00.000Z',
  state: 'telling',
  targetStatusId: null,
  decision: aDecision(),
  comment: {},
  ...overrides,
});

/** Økonomi of 2026 with a frame of 900.000 kr. and no entries shown. */
export const anEconomy = (overrides: Partial<Economy> = {}): Economy => ({
  frame: aFrame({ granted: kroner(900_000) }),
  before: { ...aFrame({ granted: kroner(0) }), year: 2025, movements: [] },
  agreements: { rev: 0, value: noAgreements('10000') },
  entries: [],
  next: null,
  at: '2026-11-28T10:00:00.000Z',
  ...overrides,
});
