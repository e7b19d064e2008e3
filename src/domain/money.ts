import { fail, ok, type Result } from './result';

declare const unit: unique symbol;

/** An amount in whole øre, without VAT (ekskl. moms). Always a safe integer; negative when a frame is overdrawn. */
export type Ore = number & { readonly [unit]: 'ore' };

/** The largest amount that somebody may enter: 999.999.999,99 kr., far above any OS2 frame. */
export const LARGEST_AMOUNT = 99_999_999_999;

/**
 * Marks a number as øre.
 *
 * @throws RangeError when the number is no safe integer: that is a fault in the program, not in what was typed.
 */
export const ore = (amount: number): Ore => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of øre: ${amount}`);
  return amount as Ore;
};

export const NOTHING: Ore = ore(0);

/** Whole kroner as øre. */
export const kroner = (amount: number): Ore => ore(amount * 100);

/** The sum of any number of amounts; nothing for none. */
export const sum = (amounts: Iterable<Ore>): Ore => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return ore(total);
};

/** What some entries come to together; nothing for none. */
export const totalOf = (entries: readonly { amount: Ore }[]): Ore => sum(entries.map(({ amount }) => amount));

export const minus = (from: Ore, amount: Ore): Ore => ore(from - amount);

/**
 * The value of Jira's estimate field (kroner, at most two decimals) as øre.
 * Null where the field is empty, negative, too large or finer than an øre: such a wish counts as not estimated.
 */
export const oreFromFieldValue = (value: number | null | undefined): Ore | null => {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  const amount = Math.round(value * 100) + 0; // no negative zero
  const exact = amount / 100 === value || Math.abs(value * 100 - amount) < 1e-6;
  return exact && amount >= 0 && amount <= LARGEST_AMOUNT ? ore(amount) : null;
};

/** Øre as the value of Jira's estimate field: kroner. */
export const fieldValueFromOre = (amount: Ore): number => amount / 100;

/** Why a typed amount was not understood. `meant` is what the person most likely meant. */
export type AmountProblem =
  | { problem: 'empty' }
  | { problem: 'notANumber' }
  | { problem: 'negative' }
  | { problem: 'tooLarge' }
  | { problem: 'ambiguous'; meant: Ore };

/** A group of thousands never starts with 0: `0.500` is no way to write 500. */
const THOUSANDS = /^[1-9]\d{0,2}(?:[. ]\d{3})+$/;
const PLAIN = /^\d+$/;
const THOUSANDS_WITH_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const POINT_FOR_COMMA = /^\d+\.\d{1,2}$/;

const wholeKroner = (digits: string): number => Number(digits.replace(/[., ]/g, ''));

/** What an amount is counted in, and how many decimals still make sense there: down to the øre, or to the krone. */
interface Unit {
  factor: number;
  decimals: number;
}

const KRONER: Unit = { factor: 1, decimals: 2 };
const THOUSAND_KRONER: Unit = { factor: 1_000, decimals: 3 };
const MILLION_KRONER: Unit = { factor: 1_000_000, decimals: 6 };

const unitOf = (suffix: string | undefined): Unit => {
  if (suffix === undefined) return KRONER;
  return suffix.startsWith('t') ? THOUSAND_KRONER : MILLION_KRONER;
};

const parseUnits = (whole: string, decimals: string, factor: number): number =>
  Math.round((wholeKroner(whole) + Number(`0.${decimals || '0'}`)) * factor * 100);

const within = (amount: number): Result<Ore, AmountProblem> =>
  amount <= LARGEST_AMOUNT ? ok(ore(amount)) : fail({ problem: 'tooLarge' });

const ambiguous = (amount: number): Result<Ore, AmountProblem> =>
  amount <= LARGEST_AMOUNT
    ? fail({ problem: 'ambiguous', meant: ore(amount) })
    : fail({ problem: 'tooLarge' });

const parseNumber = (text: string, unit: Unit): Result<Ore, AmountProblem> => {
  const { factor } = unit;
  // Thousands of millions are past the largest amount, so there a comma can only be the decimal one.
  if (THOUSANDS_WITH_COMMA.test(text) && unit !== MILLION_KRONER)
    return ambiguous(wholeKroner(text) * factor * 100);
  if (POINT_FOR_COMMA.test(text)) return ambiguous(Math.round(Number(text) * factor * 100));
  const [whole = '', decimals = '', ...more] = text.split(',');
  const understood =
    more.length === 0 &&
    (PLAIN.test(whole) || THOUSANDS.test(whole)) &&
    /^\d*$/.test(decimals) &&
    decimals.length <= unit.decimals;
  return understood ? within(parseUnits(whole, decimals, factor)) : fail({ problem: 'notANumber' });
};

/**
 * Reads an amount in kroner as Danes write it: `85000`, `85.000`, `85.000,50`, `85 000 kr.`, `85 t.kr.`, `1,5 mio. kr.`
 *
 * What may be read in two ways is refused and a reading proposed: `85,000` (85 kroner or 85.000?) and `85.50`.
 * Source: the formats in common Danish use; money is compared without VAT because municipalities are refunded theirs.
 */
export const parseAmount = (typed: string): Result<Ore, AmountProblem> => {
  const text = typed.replace(/\s+/g, ' ').trim().toLowerCase();
  if (text === '') return fail({ problem: 'empty' });
  if (/^[-−–]/.test(text)) return fail({ problem: 'negative' });
  const parts = /^([\d., ]*\d)\s*(t\.?|tkr\.?|mio\.?)?\s*(?:kr\.?|dkk)?(?:,-)?$/.exec(text);
  if (!parts?.[1]) return fail({ problem: 'notANumber' });
  return parseNumber(parts[1].trim(), unitOf(parts[2]));
};
