import fc from 'fast-check';
import { fileNameFor, minutesTitle, pageTitle } from '../../src/text/minutes-title';

const FORBIDDEN = /[<>:"\\|?*/]/;

describe('the title of minutes', () => {
  it('tells date, what it is and whose', () => {
    expect(minutesTitle('coordination', '2026-11-24')).toBe('2026-11-24 Referat – Koordinationsgruppen');
    expect(minutesTitle('steering', '2026-11-24', 3)).toBe('2026-11-24 Referat – Styregruppen, møde 3');
    expect(minutesTitle('users', '2026-06-02')).toBe('2026-06-02 Referat – Anvendermøde');
  });

  it('sorts by date', () => {
    const titles = ['2026-11-24', '2026-02-03', '2025-12-31'].map((date) =>
      minutesTitle('steering', date, 9),
    );
    expect([...titles].sort()).toEqual([...titles].reverse());
  });

  it('is one that a page may have', () => {
    const title = minutesTitle('users', '2026-06-02', 12);
    expect(pageTitle(title)).toBe(title);
  });
});

describe('the title of a page', () => {
  it("loses OS2's forbidden characters, line breaks and what is left empty by them", () => {
    expect(pageTitle(' Referat: "møde" <3> om a/b\\c | d?*\n ')).toBe('Referat møde 3 om a b c d');
  });

  it.each([
    ['words', 'ø'.repeat(300)],
    ['pairs', '🇩🇰'.repeat(100)],
  ])('is cut at 255 characters, never within one: %s', (_what, long) => {
    const title = pageTitle(long);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title).toMatch(/…$/);
    expect(title).not.toMatch(/\p{Cs}/u);
  });

  it('never has a forbidden character, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        expect(pageTitle(typed)).not.toMatch(FORBIDDEN);
        expect(pageTitle(typed).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe('the name of the file', () => {
  it("is in OS2's form, in letters that every system keeps", () => {
    expect(
      fileNameFor({ kind: 'coordination', date: '2026-11-24', product: 'OS2iot', extension: 'pdf' }),
    ).toBe('2026-11-24_Referat_Koordinationsgruppen_OS2iot.pdf');
    expect(
      fileNameFor({ kind: 'users', date: '2026-06-02', product: 'OS2 skadesøkonomi é/..', extension: 'odt' }),
    ).toBe('2026-06-02_Referat_Anvendermoede_OS2-skadesoekonomi-e.odt');
  });

  it('goes without the product where it has no name', () => {
    expect(fileNameFor({ kind: 'steering', date: '2026-11-24', product: ' ', extension: 'pdf' })).toBe(
      '2026-11-24_Referat_Styregruppen.pdf',
    );
  });

  it('names no folder, whatever the product is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (product) => {
        const name = fileNameFor({ kind: 'steering', date: '2026-11-24', product, extension: 'pdf' });
        expect(name).toMatch(/^[\w-]+\.pdf$/);
        expect(name.length).toBeLessThan(200);
      }),
    );
  });
});
