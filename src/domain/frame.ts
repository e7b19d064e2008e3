import { minus, NOTHING, ore, sum, totalOf, type Ore } from './money';
import type { Coordination } from './coordination';
import type { WishKind } from './product';

/**
 * What changes the size of a frame: grundramme, vederlag, bidrag, tilslutningsafgift, overførsel,
 * tillægsbevilling, korrektion. Source: OS2's chart of accounts and tilslutningspraksis.
 */
export const MOVEMENT_KINDS = [
  'base',
  'remuneration',
  'contribution',
  'connectionFee',
  'carryOver',
  'extraGrant',
  'correction',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** One change of the frame's size, never without the decision behind it. */
export interface Movement {
  kind: MovementKind;
  amount: Ore;
  decisionId: string;
}

/** Money held by a started wish (disponeret). `caseId` names the approving case where the wish lay outside the frame. */
export interface Commitment {
  wishId: string;
  amount: Ore;
  startedAt: string;
  caseId: string | null;
  /** The line of the frame that holds it; development where nothing is said. */
  line?: WishKind;
  /** What the permit allowed, kept so that an undone start gives it back in full; absent where there was no permit. */
  permitted?: Ore;
  /** The wish was closed, put back or taken away somewhere else than in the app. */
  ended?: Ended;
}

/** Closed, put back among those that wait, or in the project no more. */
export const ENDINGS = ['closed', 'stopped', 'gone'] as const;

/** How a wish that holds money ended outside of the app. */
export interface Ended {
  how: (typeof ENDINGS)[number];
  /** ISO date and time. */
  at: string;
}

/** The steering group's permission to start one wish at one amount. */
export interface Permit {
  wishId: string;
  amount: Ore;
  caseId: string;
}

/** What was paid for a wish (forbrugt): an invoice on the way, or what was left to pay when it was closed. */
export interface Spending {
  wishId: string;
  /** Negative for a credit note. */
  amount: Ore;
  /** ISO date and time. */
  at: string;
  /** The vendor's own number, by which the same invoice is known again; absent for a closing. */
  invoice?: string;
}

/** The money of one product in one calendar year, in øre without VAT. */
export interface Frame {
  productId: string;
  year: number;
  /** The largest amount the coordination group may start a single wish at; null where there is no such limit. */
  wishLimit: Ore | null;
  movements: readonly Movement[];
  commitments: readonly Commitment[];
  permits: readonly Permit[];
  spendings: readonly Spending[];
  /** The money for coordination, which is no wish's; absent where there never was any. */
  coordination?: Coordination;
  /** What wishes under way still hold of the frame of the year before; read along, and never stored with this one. */
  earlier?: readonly Commitment[];
}

/** A frame in sums. `rest` is ramme − disponeret − forbrugt and is negative when the frame is overdrawn. */
export interface Balance {
  granted: Ore;
  committed: Ore;
  spent: Ore;
  rest: Ore;
  /** Approved by the steering group and not yet started; part of the rest that nobody else may use. */
  promised: Ore;
  /** What the coordination group may still start for: rest − promised, never below nothing. */
  available: Ore;
}

export const emptyFrame = (productId: string, year: number): Frame => ({
  productId,
  year,
  wishLimit: null,
  movements: [],
  commitments: [],
  permits: [],
  spendings: [],
});

/** Whether the steering group has set the frame. */
export const isSet = (frame: Frame): boolean => frame.movements.length > 0;

/** The sums of a frame. Source: rest = ramme − disponeret − forbrugt. */
export const balanceOf = (frame: Frame): Balance => {
  const granted = totalOf(frame.movements);
  const committed = totalOf(frame.commitments);
  const spent = totalOf(frame.spendings);
  const promised = totalOf(frame.permits);
  const rest = ore(granted - committed - spent);
  return { granted, committed, spent, rest, promised, available: ore(Math.max(0, rest - promised)) };
};

export const permitFor = (frame: Frame, wishId: string): Permit | undefined =>
  frame.permits.find((permit) => permit.wishId === wishId);

export const commitmentOf = (frame: Frame, wishId: string): Commitment | undefined =>
  frame.commitments.find((commitment) => commitment.wishId === wishId);

/** What a wish under way holds, in this frame or still in that of the year before. */
export const heldFor = (frame: Frame, wishId: string): Commitment | undefined =>
  commitmentOf(frame, wishId) ?? frame.earlier?.find((commitment) => commitment.wishId === wishId);

/** The base of a frame as it has been set and corrected: what a new setting of the frame replaces. */
export const baseOf = (frame: Frame): Ore =>
  totalOf(frame.movements.filter(({ kind }) => kind === 'base' || kind === 'correction'));

/**
 * The frame with its base set to an amount: the first time as grundramme, later as a correction of the difference,
 * so that the movements always tell how the frame came to its size.
 */
export const withBase = (
  frame: Frame,
  { amount, wishLimit, decisionId }: { amount: Ore; wishLimit: Ore | null; decisionId: string },
): Frame => {
  const kind: MovementKind = isSet(frame) ? 'correction' : 'base';
  const change = minus(amount, baseOf(frame));
  const movements =
    isSet(frame) && change === NOTHING
      ? frame.movements
      : [...frame.movements, { kind, amount: change, decisionId }];
  return { ...frame, wishLimit, movements };
};

const without = <T extends { wishId: string }>(entries: readonly T[], wishId: string): T[] =>
  entries.filter((entry) => entry.wishId !== wishId);

/** The frame when a wish starts: its money is held and its permit, if it had one, is used. */
export const hold = (frame: Frame, commitment: Commitment): Frame => {
  const permit = permitFor(frame, commitment.wishId);
  const held = permit ? { ...commitment, caseId: permit.caseId, permitted: permit.amount } : commitment;
  return {
    ...frame,
    permits: without(frame.permits, commitment.wishId),
    commitments: [...without(frame.commitments, commitment.wishId), held],
  };
};

/** The frame when a start is undone: the money is free again and the permit is back. */
export const letGo = (frame: Frame, wishId: string): Frame => {
  const held = commitmentOf(frame, wishId);
  const permits = held?.caseId
    ? [
        ...without(frame.permits, wishId),
        { wishId, amount: held.permitted ?? held.amount, caseId: held.caseId },
      ]
    : frame.permits;
  return { ...frame, permits, commitments: without(frame.commitments, wishId) };
};

const isSame = (a: Spending, b: Spending): boolean =>
  a.wishId === b.wishId && a.at === b.at && a.invoice === b.invoice;

/**
 * The frame when a wish is closed: what it cost is spent, what it held beyond that is free, a permit falls.
 * A wish that was opened again and is closed anew has cost both times; the same closing told twice costs once.
 */
export const settle = (frame: Frame, spending: Spending): Frame => {
  const others = frame.spendings.filter((earlier) => !isSame(earlier, spending));
  return {
    ...frame,
    permits: without(frame.permits, spending.wishId),
    commitments: without(frame.commitments, spending.wishId),
    spendings: spending.amount === NOTHING ? others : [...others, spending],
  };
};

/** The frame where a wish holds another amount than before; one that holds nothing still holds nothing. */
export const keepBack = (frame: Frame, wishId: string, amount: Ore): Frame => ({
  ...frame,
  commitments: frame.commitments.map((held) => (held.wishId === wishId ? { ...held, amount } : held)),
});

/** What a wish has cost so far. */
export const costOf = (frame: Frame, wishId: string): Ore =>
  totalOf(frame.spendings.filter((spending) => spending.wishId === wishId));

/**
 * The frame when an invoice is booked on a wish: what the wish holds pays it as far as it goes, and what is free pays
 * the rest. A credit note gives the money back to what the wish holds, or to what is free once it is closed.
 */
export const spend = (frame: Frame, spending: Spending): Frame => ({
  ...frame,
  commitments: frame.commitments.map((held) =>
    held.wishId === spending.wishId
      ? { ...held, amount: ore(Math.max(NOTHING, held.amount - spending.amount)) }
      : held,
  ),
  spendings: [...frame.spendings, spending],
});

/** The frame when the steering group approves a wish, with the extra grant that follows, if any. */
export const promise = (
  frame: Frame,
  { permit, extraGrant, decisionId }: { permit: Permit; extraGrant: Ore; decisionId: string },
): Frame => ({
  ...frame,
  permits: [...without(frame.permits, permit.wishId), permit],
  movements:
    extraGrant === NOTHING
      ? frame.movements
      : [...frame.movements, { kind: 'extraGrant', amount: extraGrant, decisionId }],
});

/** What a frame holds besides its base: extra grants, contributions, money carried over. */
export const grantedBesides = (frame: Frame): Ore => minus(balanceOf(frame).granted, baseOf(frame));

/** What a year's frame would hand on to the next: what is held and promised, and what is left of it besides. */
export interface CarryOver {
  /** Follows the wishes it is held for or promised to. */
  bound: Ore;
  /** The most that may be handed on of the rest. */
  free: Ore;
}

export const toCarryOver = (frame: Frame): CarryOver => {
  const { committed, promised, available } = balanceOf(frame);
  return { bound: sum([committed, promised]), free: available };
};

const withMovement = (frame: Frame, amount: Ore, decisionId: string): Frame => ({
  ...frame,
  movements:
    amount === NOTHING ? frame.movements : [...frame.movements, { kind: 'carryOver', amount, decisionId }],
});

const newcomers = <T extends { wishId: string }>(here: readonly T[], coming: readonly T[]): T[] =>
  coming.filter(({ wishId }) => here.every((one) => one.wishId !== wishId));

/**
 * Both frames when a year is handed on to the next (overførsel): what is held and promised follows its wishes with
 * the money for it, and so much of the rest as was decided.
 * Source: the rules on overførselsadgang between two budget years, Budget- og regnskabssystem for kommuner 6.4.
 *
 * @param rest of what is free in the old frame; from nothing to `toCarryOver(from).free`
 */
export const carryOver = (
  { from, to }: { from: Frame; to: Frame },
  { rest, decisionId }: { rest: Ore; decisionId: string },
): { from: Frame; to: Frame } => {
  const commitments = newcomers(to.commitments, from.commitments);
  const permits = newcomers(to.permits, from.permits);
  const handedOn = sum([totalOf(commitments), totalOf(permits), rest]);
  return {
    from: withMovement({ ...from, commitments: [], permits: [] }, minus(NOTHING, handedOn), decisionId),
    to: withMovement(
      { ...to, commitments: [...to.commitments, ...commitments], permits: [...to.permits, ...permits] },
      handedOn,
      decisionId,
    ),
  };
};
