import { fail, ok, type Result } from '../result';
import type { PabulibFault, PabulibProblem } from './pabulib-faults';

/** A number as a file writes it, and in which line. */
export interface Amount {
  line: number;
  what: 'budget' | 'cost';
  digits: string;
  decimals: string;
}

/** More decimals than a whole number has digits that is exact. */
const MOST_PLACES = 15;

type Digits = Pick<Amount, 'digits' | 'decimals'>;

/** As a whole number of the smallest part, of which `places` decimals make one. */
export const scaled = ({ digits, decimals }: Digits, places: number): number =>
  Number(digits + decimals.padEnd(places, '0'));

const isTooLarge = (amount: Digits, places: number): boolean =>
  places > MOST_PLACES || !Number.isSafeInteger(scaled(amount, places));

/** A number with a point or a comma before its decimals, as files from different countries have it. */
export const readAmount = (
  text: string,
  what: Amount['what'],
  line: number,
): Result<Amount, PabulibFault> => {
  const value = text.trim();
  if (value === '') return fail({ fault: 'missing', what, value });
  if (/^[-−]\s*\d/.test(value)) return fail({ fault: 'negative', what, value });
  const parts = /^(\d+)(?:[.,](\d+))?$/.exec(value);
  if (!parts) return fail({ fault: 'notANumber', what, value });
  const amount = { digits: parts[1] ?? '', decimals: (parts[2] ?? '').replace(/0+$/, '') };
  if (isTooLarge(amount, amount.decimals.length)) return fail({ fault: 'tooLarge', what, value });
  return ok({ line, what, ...amount });
};

/** An amount that is too large only beside one that is divided more finely; that one is named. */
const sizeProblem = (amounts: readonly Amount[], places: number): PabulibProblem | null => {
  if (!amounts.some((amount) => isTooLarge(amount, places))) return null;
  const finest = amounts.find(({ decimals }) => decimals.length === places);
  if (!finest) return null;
  const { line, what, digits, decimals } = finest;
  return { line, fault: { fault: 'tooLarge', what, value: `${digits}.${decimals}` } };
};

const sumProblem = (costs: readonly Amount[], places: number): PabulibProblem | null => {
  let sum = 0;
  for (const amount of costs) {
    sum += scaled(amount, places);
    if (!Number.isSafeInteger(sum)) return { line: amount.line, fault: { fault: 'costsTooLarge' } };
  }
  return null;
};

const placesOf = (amounts: readonly Amount[]): number =>
  amounts.reduce((most, { decimals }) => Math.max(most, decimals.length), 0);

/** How many decimals a budget and costs need so that all of them are whole, or which of them are too large for that. */
export const findPlaces = (budget: Amount, costs: readonly Amount[]): Result<number, PabulibProblem> => {
  const places = placesOf([budget, ...costs]);
  const problem = sizeProblem([budget, ...costs], places) ?? sumProblem(costs, places);
  return problem ? fail(problem) : ok(places);
};
