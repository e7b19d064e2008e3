import fc from 'fast-check';
import { dateInTitle, kindInTitle, looksLikeMinutes } from '../../../src/domain/minutes/page-title';
import type { MeetingKind } from '../../../src/domain/minutes/minutes';

describe('the day that a title names', () => {
  it.each([
    ['2025-03-15_Referat_Bestyrelsesmoede', '2025-03-15'],
    ['Referat 15-03-2025', '2025-03-15'],
    ['Referat, koordinationsgruppen 15.03.2025', '2025-03-15'],
    ['Referat 5.3.2025', '2025-03-05'],
    ['Referat af møde den 15. marts 2025', '2025-03-15'],
    ['Møde 1 Maj 2025 (referat)', '2025-05-01'],
    ['Referat 3.december 2025', '2025-12-03'],
    ['Referat 7. okt. 2025', '2025-10-07'],
    ['Referat 15/3 2025', '2025-03-15'],
    ['Referat 15/03-2025', '2025-03-15'],
    ['Referat 15/3/2025', '2025-03-15'],
    ['Referat 29-02-2024', '2024-02-29'],
    ['Møde 4, 22.09.2026. Næste møde 17.11.2026', '2026-09-22'],
  ])('in %p is %s', (title, expected) => {
    expect(dateInTitle(title)).toBe(expected);
  });

  it.each([
    'Referat',
    'Referat marts 2025',
    'Referat 2025',
    'Referat 31-02-2025',
    'Referat 29.02.2025',
    'Referat 2025-13-01',
    'Referat 00-00-2025',
    'Referat 15.03.25',
    'Referat 15-03.2025',
    'Sag 120250-03-15',
    'Version 1.15.03.20251',
    'Referat 15. majoran 2025',
  ])('is none in %p', (title) => {
    expect(dateInTitle(title)).toBeNull();
  });

  it('passes over a day that no calendar has to one that it has', () => {
    expect(dateInTitle('Referat 31-02-2025, rettet 03-03-2025')).toBe('2025-03-03');
  });

  it('is read from whichever way it is written', () => {
    const months =
      'januar februar marts april maj juni juli august september oktober november december'.split(' ');
    const aDay = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(aDay, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-');
        const ways = [
          `${iso}_Referat`,
          `Referat ${day}-${month}-${year}`,
          `Referat ${day}.${month}.${year}`,
          `Referat ${Number(day)}/${Number(month)} ${year}`,
          `Referat ${Number(day)}. ${months[Number(month) - 1]} ${year}`,
        ];
        expect(ways.map(dateInTitle)).toEqual(ways.map(() => iso));
      }),
    );
  });
});

describe('whose meeting a title names', () => {
  it.each<[string, MeetingKind]>([
    ['Referat af styregruppemøde', 'steering'],
    ['2025-03-15_STG_referat', 'steering'],
    ['Referat STG 15.03.2025', 'steering'],
    ['Referat fra anvendermøde', 'users'],
    ['2025-11-14_Referat_Brugermoede', 'users'],
    ['Referat, koordinationsgruppen', 'coordination'],
    ['Referat 15.03.2025', 'coordination'],
    ['Referat: brugerstyring og anvendelse', 'coordination'],
    ['Østgruppens referat', 'coordination'],
    ['Koordinationsgruppen: sager til styregruppen', 'coordination'],
    ['Styregruppen: sager fra koordinationsgruppen', 'steering'],
  ])('%p is of %s', (title, kind) => {
    expect(kindInTitle(title)).toBe(kind);
  });

  it('reads ø however it was pasted', () => {
    expect(kindInTitle('Referat, anvendermøde'.normalize('NFD'))).toBe('users');
  });
});

describe('what looks like minutes', () => {
  it.each([
    ['Referat 15.03.2025', 'referat', true],
    ['2025-03-15_Referat_Bestyrelsesmoede', 'referat', true],
    ['Mødereferat', 'Referat', true],
    ['Referater', 'referat', false],
    ['Referatskabelon', 'referat', false],
    ['Dagsorden 15.03.2025', 'referat', false],
    ['Notat (kort) 15.03.2025', 'notat (kort)', true],
    ['Notat kort', 'notat (kort)', false],
    ['Referat', '  ', false],
  ])('%p by the word %p: %p', (title, word, expected) => {
    expect(looksLikeMinutes(title, word)).toBe(expected);
  });
});
