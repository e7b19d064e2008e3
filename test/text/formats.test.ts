import fc from 'fast-check';
import { kroner, LARGEST_AMOUNT, ore } from '../../src/domain/money';
import { createFormats } from '../../src/text/formats';

const danish = createFormats('da-DK');
const english = createFormats('en-US');
const NBSP = '\u00a0';

describe('money', () => {
  it.each([
    [kroner(85_000), `85.000${NBSP}kr.`, `85,000${NBSP}kr.`],
    [kroner(0), `0${NBSP}kr.`, `0${NBSP}kr.`],
    [kroner(-25_000), `-25.000${NBSP}kr.`, `-25,000${NBSP}kr.`],
    [ore(8_500_050), `85.000,50${NBSP}kr.`, `85,000.50${NBSP}kr.`],
    [ore(-5), `-0,05${NBSP}kr.`, `-0.05${NBSP}kr.`],
    [ore(LARGEST_AMOUNT), `999.999.999,99${NBSP}kr.`, `999,999,999.99${NBSP}kr.`],
  ])('of %p øre is written as each language does', (amount, inDanish, inEnglish) => {
    expect(danish.kroner(amount)).toBe(inDanish);
    expect(english.kroner(amount)).toBe(inEnglish);
  });

  it('has no unit where the heading names it', () => {
    expect(danish.amount(kroner(1_234_568))).toBe('1.234.568');
  });

  it('never breaks over two lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }).map(ore), (amount) => {
        expect(danish.kroner(amount)).not.toContain(' ');
        expect(english.kroner(amount)).not.toContain(' ');
      }),
    );
  });
});

describe('numbers and shares', () => {
  it('group thousands', () => {
    expect(danish.number(12_345)).toBe('12.345');
    expect(english.number(12_345)).toBe('12,345');
  });

  it.each([
    [0.82, `82${NBSP}%`, '82%'],
    [0, `0${NBSP}%`, '0%'],
    [1.2, `120${NBSP}%`, '120%'],
  ])('write the share %p in percent', (share, inDanish, inEnglish) => {
    expect(danish.percent(share)).toBe(inDanish);
    expect(english.percent(share)).toBe(inEnglish);
  });
});

describe('dates', () => {
  it('are written as each language does', () => {
    expect(danish.date('2026-03-05T10:00:00.000Z')).toBe('05.03.2026');
    expect(danish.longDate('2026-03-05T10:00:00.000Z')).toBe('5. marts 2026');
    expect(english.longDate('2026-03-05T10:00:00.000Z')).toBe('March 5, 2026');
  });

  it.each([
    ['half past midnight in winter', '2026-03-04T23:30:00.000Z', '05.03.2026', '00.30'],
    ['half past midnight in summer', '2026-07-14T22:30:00.000Z', '15.07.2026', '00.30'],
    ['the last minute of a year', '2026-12-31T22:59:00.000Z', '31.12.2026', '23.59'],
    ['midnight in UTC', '2026-03-05T00:00:00.000Z', '05.03.2026', '01.00'],
    ['after the clocks went forward', '2026-03-29T01:00:00.000Z', '29.03.2026', '03.00'],
  ])('follow the clocks in Denmark: %s', (_what, iso, date, time) => {
    expect(danish.date(iso)).toBe(date);
    expect(danish.time(iso)).toBe(time);
  });

  it('begin the day at 00 in English too', () => {
    expect(english.time('2026-03-04T23:15:00.000Z')).toBe('00:15');
    expect(english.time('2026-03-05T13:07:00.000Z')).toBe('14:07');
  });

  it('are refused when they are none', () => {
    expect(() => danish.date('i går')).toThrow(RangeError);
  });
});

describe('the days between two moments', () => {
  it.each([
    ['the same Danish day, two days in UTC', '2026-03-04T23:30:00.000Z', '2026-03-05T10:00:00.000Z', 0],
    ['two Danish days, one day in UTC', '2026-03-05T22:30:00.000Z', '2026-03-05T23:30:00.000Z', 1],
    ['six days', '2026-03-05T10:00:00.000Z', '2026-03-11T09:00:00.000Z', 6],
    ['a day of 23 hours', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', 1],
    ['a day of 25 hours', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', 1],
    ['backwards', '2026-03-11T10:00:00.000Z', '2026-03-10T10:00:00.000Z', -1],
  ])('are counted by the Danish calendar: %s', (_what, from, to, days) => {
    expect(danish.daysBetween(from, to)).toBe(days);
  });
});

describe('names', () => {
  it('are sorted in Danish with å last and aa as å', () => {
    const names = ['Aarhus', 'Ålborg', 'Ærø', 'Ølstykke', 'Ballerup', 'Zealand', 'Åbyhøj'];
    expect([...names].sort(danish.compare)).toEqual([
      'Ballerup',
      'Zealand',
      'Ærø',
      'Ølstykke',
      'Åbyhøj',
      'Ålborg',
      'Aarhus',
    ]);
  });

  it('are sorted in English with å as a', () => {
    expect(['Ballerup', 'Åbyhøj', 'Aarhus'].sort(english.compare)).toEqual(['Aarhus', 'Åbyhøj', 'Ballerup']);
  });

  it('count the numbers in them', () => {
    expect(['IOT-10', 'IOT-9'].sort(danish.compare)).toEqual(['IOT-9', 'IOT-10']);
  });
});
