import { balanceOf, isSet, type Frame, type Movement } from './frame';
import { minus, NOTHING, totalOf, type Ore } from './money';

/** Something that coordination cost: a meeting, travel, the tovholder's hours. */
export interface Cost {
  /** Øre without VAT; negative for a credit note. */
  amount: Ore;
  /** ISO date and time. */
  at: string;
  /** The number on the invoice, by which the same invoice is known again. */
  invoice: string;
}

/**
 * What a product has for coordination in a year and what that cost. It is a line of its own beside the frame that
 * wishes are started from: neither can use the other's money.
 * Source: OS2's chart of accounts, account 00006 Koordinering (docs/processes/os2_kontoplaner.md).
 */
export interface Coordination {
  movements: readonly Movement[];
  costs: readonly Cost[];
}

const NONE: Coordination = { movements: [], costs: [] };

export const coordinationOf = (frame: Frame): Coordination => frame.coordination ?? NONE;

/** Coordination in sums, in øre without VAT. */
export const coordinationSums = (frame: Frame): { granted: Ore; spent: Ore; rest: Ore } => {
  const { movements, costs } = coordinationOf(frame);
  const granted = totalOf(movements);
  const spent = totalOf(costs);
  return { granted, spent, rest: minus(granted, spent) };
};

/** What money may be given to: the frame that wishes share, or coordination. */
export const PURPOSES = ['wishes', 'coordination'] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * What the steering group brings in beside the frame it sets: vederlag, bidrag, tilslutningsafgift, and for
 * coordination its own base. Source: income accounts 00001 to 00003 of OS2's chart of accounts.
 */
export const GRANT_KINDS = ['base', 'remuneration', 'contribution', 'connectionFee'] as const;
export type GrantKind = (typeof GRANT_KINDS)[number];

/** Money brought in; negative where earlier money of the same kind is taken back. */
export interface Grant {
  purpose: Purpose;
  kind: GrantKind;
  amount: Ore;
}

export type GrantObstacle = 'frameNotSet' | 'baseIsSetElsewhere' | 'grantBelowNothing' | 'grantInUse';

const movementsFor = (frame: Frame, purpose: Purpose): readonly Movement[] =>
  purpose === 'coordination' ? coordinationOf(frame).movements : frame.movements;

const freeFor = (frame: Frame, purpose: Purpose): Ore =>
  purpose === 'coordination' ? coordinationSums(frame).rest : balanceOf(frame).available;

/** What keeps money from being brought in or taken back. The base of the wishes' frame is set by setting the frame. */
export const grantObstacles = (frame: Frame, { purpose, kind, amount }: Grant): GrantObstacle[] => {
  if (purpose === 'wishes' && kind === 'base') return ['baseIsSetElsewhere'];
  if (purpose === 'wishes' && !isSet(frame)) return ['frameNotSet'];
  const ofKind = totalOf(movementsFor(frame, purpose).filter((movement) => movement.kind === kind));
  if (ofKind + amount < NOTHING) return ['grantBelowNothing'];
  return amount < NOTHING && freeFor(frame, purpose) + amount < NOTHING ? ['grantInUse'] : [];
};

/** The frame with money brought in, or taken back. */
export const grant = (frame: Frame, { purpose, kind, amount }: Grant, decisionId: string): Frame => {
  const movements = [...movementsFor(frame, purpose), { kind, amount, decisionId }];
  return purpose === 'wishes'
    ? { ...frame, movements }
    : { ...frame, coordination: { ...coordinationOf(frame), movements } };
};

export type CoordinationObstacle = 'coordinationOverdrawn' | 'invoiceBooked' | 'creditAboveCost';

/** What keeps a cost from being booked on coordination: it has no more than it was given, and pays each invoice once. */
export const coordinationObstacles = (
  frame: Frame,
  { amount, invoice }: Pick<Cost, 'amount' | 'invoice'>,
): CoordinationObstacle[] => {
  const { spent, rest } = coordinationSums(frame);
  if (coordinationOf(frame).costs.some((cost) => cost.invoice === invoice)) return ['invoiceBooked'];
  if (spent + amount < NOTHING) return ['creditAboveCost'];
  return amount > rest && amount > NOTHING ? ['coordinationOverdrawn'] : [];
};

/** The frame with a cost of coordination booked. */
export const pay = (frame: Frame, cost: Cost): Frame => {
  const { movements, costs } = coordinationOf(frame);
  return { ...frame, coordination: { movements, costs: [...costs, cost] } };
};
