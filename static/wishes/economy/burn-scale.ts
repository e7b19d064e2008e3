import type { Sums } from '../../../src/domain/ledger/sums';
import { ore, type Ore } from '../../../src/domain/money';

/** A line on the axis is a round amount: 1, 2 or 5 and noughts. */
const STEPS = [1, 2, 5, 10];
const MOST_LINES = 5;

const roundStep = (largest: number): number => {
  const power = 10 ** Math.floor(Math.log10(largest / MOST_LINES));
  return power * (STEPS.find((step) => largest / (step * power) <= MOST_LINES) ?? 10);
};

/** The amounts that the axis names, from nothing to the first round one that everything is below. */
export const axisOf = (months: readonly Sums[]): Ore[] => {
  const largest = Math.max(
    ...months.map(({ granted, committed, spent }) => Math.max(granted, committed + spent)),
    0,
  );
  if (largest === 0) return [ore(0)];
  const step = Math.max(1, Math.round(roundStep(largest)));
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, place) => ore(place * step));
};
