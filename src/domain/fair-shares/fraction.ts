/** An exact amount or ratio; the denominator is positive. Not necessarily in lowest terms. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

export const fraction = (numerator: number | bigint, denominator: number | bigint = 1n): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

/** Negative, 0 or positive as `a` is smaller than, equal to or larger than `b`. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The largest whole number that is not above; for amounts that are 0 or more. */
export const wholePart = ({ numerator, denominator }: Fraction): number => Number(numerator / denominator);

const bitsOf = (value: bigint): number => value.toString(16).length * 4;

/**
 * A ratio of two whole numbers, the first 0 or more and the second positive, as a machine number.
 * At most 2^-52 of it is lost.
 */
export const ratio = (numerator: bigint, denominator: bigint): number => {
  const shift = Math.max(0, bitsOf(denominator) - bitsOf(numerator) + 72);
  return Number((numerator << BigInt(shift)) / denominator) / 2 ** shift;
};

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const SHORT = 2n ** 64n;

/** `7`, `7/2`: in lowest terms where the denominator is short, as it stands where it is long. */
export const fractionText = ({ numerator, denominator }: Fraction): string => {
  if (numerator % denominator === 0n) return (numerator / denominator).toString();
  const common = denominator < SHORT ? gcd(denominator, numerator % denominator) : 1n;
  return `${numerator / common}/${denominator / common}`;
};
