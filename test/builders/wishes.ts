import { kroner } from '../../src/domain/money';
import type { RankedWish } from '../../src/domain/money-line';
import { NO_ORDER, type Order, type Wish } from '../../src/domain/wish';
import { aCriterion, aDone } from './done';

/** An order with everybody named who must be: bestiller, godkender, ejer. */
export const anOrder = (overrides: Partial<Order> = {}): Order => ({
  ordererId: 'aarhus',
  approverId: 'account-approver',
  ownerId: 'account-tovholder',
  beneficiaryIds: ['aarhus', 'ballerup'],
  ...overrides,
});

/** An open wish that lacks nothing but money to be started. */
export const aWish = (overrides: Partial<Wish> = {}): Wish => ({
  wishId: '10001',
  key: 'IOT-1314',
  title: 'Se LoRaWAN-rammer i brugerfladen',
  kind: 'development',
  status: { id: '1', name: 'Til prioritering' },
  stage: 'open',
  estimate: kroner(85_000),
  done: aDone(aCriterion()),
  order: anOrder(),
  case: null,
  createdOn: '2026-03-01',
  answered: null,
  ...overrides,
});

/** A wish that nobody has worked on: no estimate, no DONE, no order. */
export const aBareWish = (overrides: Partial<Wish> = {}): Wish =>
  aWish({ estimate: null, done: aDone(), order: NO_ORDER, ...overrides });

/** A wish as the money line sees it. */
export const aRankedWish = (overrides: Partial<RankedWish> = {}): RankedWish => ({
  wishId: '10001',
  stage: 'open',
  estimate: kroner(85_000),
  case: null,
  ...overrides,
});
