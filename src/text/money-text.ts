import type { Ore } from '../domain/money';
import type { Locale } from './messages';

const NO_BREAK = '\u00a0';

/** Writes amounts in one language: `85.000`, with øre only where there are any. */
export const amountWriter = (locale: Locale): ((amount: Ore) => string) => {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (amount) => (amount % 100 === 0 ? whole : exact).format(amount / 100);
};

/** Writes amounts with their unit, never broken over two lines: `85.000 kr.` */
export const kronerWriter = (locale: Locale): ((amount: Ore) => string) => {
  const write = amountWriter(locale);
  return (amount) => `${write(amount)}${NO_BREAK}kr.`;
};
