/** How the delivery of events is disturbed: they may come twice, late, and in another order than they happened. */
export interface EventDisturbance {
  /** How likely an event is to be delivered twice, 0 to 1. */
  duplicates?: number;
  /** The longest time an event is held back. What is held back longer comes after what happened later. */
  spreadMs?: number;
}

/** When an event is delivered, in milliseconds from now; once for every time it is. */
export function deliveriesOf(
  { duplicates = 0, spreadMs = 0 }: EventDisturbance,
  random: () => number,
): number[] {
  const times = duplicates > 0 && random() < duplicates ? 2 : 1;
  return Array.from({ length: times }, () => (spreadMs > 0 ? random() * spreadMs : 0));
}
