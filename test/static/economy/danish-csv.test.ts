import fc from 'fast-check';
import { parse } from 'papaparse';
import { ore } from '../../../src/domain/money';
import { csvAmount, csvDate, danishCsv } from '../../../static/wishes/records/danish-csv';

const read = (text: string): string[][] =>
  parse<string[]>(text.replace('\ufeff', ''), { delimiter: ';', newline: '\r\n' }).data;

const isFormula = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text) && !/^-\d+(,\d+)?$/.test(text);

it('begins with a byte order mark and parts cells and lines as Danish Excel does', () => {
  expect(
    danishCsv([
      ['Dato', 'Beløb'],
      ['05-03-2026', '85000,00'],
    ]),
  ).toBe('\ufeffDato;Beløb\r\n05-03-2026;85000,00');
});

it.each([
  [0, '0,00'],
  [5, '0,05'],
  [-123_450, '-1234,50'],
  [1_234_567_890, '12345678,90'],
])('writes %d øre as %s', (amount, written) => {
  expect(csvAmount(ore(amount))).toBe(written);
});

it('writes the day in Denmark', () => {
  expect(csvDate('2026-12-31T23:30:00.000Z')).toBe('01-01-2027');
});

it('keeps amounts below nothing numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (amount) => {
      const cell = csvAmount(ore(amount));
      expect(read(danishCsv([['x', cell]]))).toEqual([['x', cell]]);
    }),
  );
});

it('gives back what was written, with nothing left that a spreadsheet would carry out', () => {
  const cell = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '-1,5+'), fc.string())
      .map((parts) => parts.join('')),
  );
  const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (written) => {
      const back = read(danishCsv(written));
      expect(back.flat().some(isFormula)).toBe(false);
      expect(back).toEqual(written.map((row) => row.map((text) => (isFormula(text) ? `'${text}` : text))));
    }),
  );
});
