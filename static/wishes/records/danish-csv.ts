import { unparse } from 'papaparse';
import type { Ore } from '../../../src/domain/money';
import { isoDayOf } from '../../../src/text/date-text';

/** Without it Excel takes the letters for those of another age. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet might carry out as a formula. An amount below nothing begins with a minus as well and stays a
 * number: no formula can be written with one minus, digits and a comma.
 */
const MAYBE_FORMULA = /^(?!-\d+(?:,\d+)?$)[=+\-@\t\r\n]/;

/** `-1234,50`: without separators of thousands, which a spreadsheet may take for a text. */
export const csvAmount = (amount: Ore): string => {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/** `05-03-2026`, by the calendar in Denmark. */
export const csvDate = (iso: string): string => isoDayOf(iso).split('-').reverse().join('-');

/** Rows as a file that Danish Excel opens as it is, and in which nothing that somebody has typed becomes a formula. */
export const danishCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', newline: '\r\n', escapeFormulae: MAYBE_FORMULA },
  );
