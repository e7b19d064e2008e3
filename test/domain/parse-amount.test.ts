import fc from 'fast-check';
import { kroner, LARGEST_AMOUNT, ore, parseAmount } from '../../src/domain/money';
import { fail, ok } from '../../src/domain/result';
import { createFormats } from '../../src/text/formats';
import { anAmount } from './arbitraries';

const danish = createFormats('da-DK');

describe('what Danes write', () => {
  it.each([
    ['85000', 85_000],
    ['85.000', 85_000],
    ['85 000', 85_000],
    ['85\u00a0000 kr.', 85_000],
    ['85\u202f000', 85_000],
    ['  85.000 kr.  ', 85_000],
    ['85.000 KR', 85_000],
    ['85.000 dkk', 85_000],
    ['85.000,-', 85_000],
    ['85.000 kr.,-', 85_000],
    ['1.234.568 kr.', 1_234_568],
    ['85 t.kr.', 85_000],
    ['85 tkr.', 85_000],
    ['85 tkr', 85_000],
    ['85 t', 85_000],
    ['1.250 t.kr.', 1_250_000],
    ['1,5 mio. kr.', 1_500_000],
    ['1,5 mio', 1_500_000],
    ['1,250 mio. kr.', 1_250_000],
    ['0,125 mio. kr.', 125_000],
    ['0,125 t.kr.', 125],
    ['0', 0],
  ])('reads %p', (typed, expected) => {
    expect(parseAmount(typed)).toEqual(ok(kroner(expected)));
  });

  it.each([
    ['85.000,50', 8_500_050],
    ['85.000,5', 8_500_050],
    ['0,05 kr.', 5],
    ['999.999.999,99', LARGEST_AMOUNT],
  ])('reads the øre of %p', (typed, expected) => {
    expect(parseAmount(typed)).toEqual(ok(ore(expected)));
  });
});

describe('what may be read in two ways', () => {
  it.each([
    ['85,000', kroner(85_000)],
    ['1,234,568', kroner(1_234_568)],
    ['85,000 kr.', kroner(85_000)],
    ['85.50', ore(8_550)],
    ['85.5', ore(8_550)],
    ['999999999.99', ore(LARGEST_AMOUNT)],
    ['1.5 mio.', kroner(1_500_000)],
    ['85,250 t.kr.', kroner(85_250_000)],
  ])('refuses %p and proposes a reading', (typed, meant) => {
    expect(parseAmount(typed)).toEqual(fail({ problem: 'ambiguous', meant }));
  });

  it('proposes nothing above the largest amount', () => {
    expect(parseAmount('999,999,999,999')).toEqual(fail({ problem: 'tooLarge' }));
  });
});

describe('what is no amount', () => {
  it.each(['', '   ', '\u00a0', '\n'])('calls %j empty', (typed) => {
    expect(parseAmount(typed)).toEqual(fail({ problem: 'empty' }));
  });

  it.each(['-25.000 kr.', '−1', '– 5'])('calls %p negative', (typed) => {
    expect(parseAmount(typed)).toEqual(fail({ problem: 'negative' }));
  });

  it.each(['1.000.000.000', '999999999,995 t.kr.', '1000 mio. kr.', '9'.repeat(400)])(
    'calls %p too large',
    (typed) => {
      expect(parseAmount(typed)).toEqual(fail({ problem: 'tooLarge' }));
    },
  );

  it.each([
    'otte tusind',
    '85.0000',
    '8.50.000',
    '85.000.00',
    '85,000.00',
    '85.000,505',
    '85,',
    ',50',
    '.5',
    '1,2,3',
    '1e6',
    '0x10',
    'Infinity',
    'NaN',
    '85²',
    '①',
    '½',
    '٣٤٥',
    '85.000 kr. + 15.000 kr.',
    '85.000 €',
    '=1+1',
    '<b>85</b>',
    '0.500',
    '0.125 mio. kr.',
    '0,125',
    '1,2345678 mio. kr.',
  ])('does not understand %p', (typed) => {
    expect(parseAmount(typed)).toEqual(fail({ problem: 'notANumber' }));
  });

  it('does not lose itself in long hostile text', () => {
    expect(parseAmount(`${'1 '.repeat(20_000)}x`)).toEqual(fail({ problem: 'notANumber' }));
  });
});

describe('for every text and every amount', () => {
  it('reads back what the Danish formats write', () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        expect(parseAmount(danish.kroner(amount))).toEqual(ok(amount));
        expect(parseAmount(danish.amount(amount))).toEqual(ok(amount));
      }),
    );
  });

  it('answers with a valid amount or a reason', () => {
    const characters = fc.constantFrom(...'0123456789.,- krtmio\u00a0');
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: characters }));
    fc.assert(
      fc.property(texts, (typed) => {
        const read = parseAmount(typed);
        const amount = read.ok ? read.value : read.error.problem === 'ambiguous' ? read.error.meant : 0;
        expect(Number.isSafeInteger(amount) && amount >= 0 && amount <= LARGEST_AMOUNT).toBe(true);
      }),
    );
  });
});
