import fc from 'fast-check';
import { createTranslator, localeFor, type KeyOf } from '../../src/text/translator';

const MESSAGES = {
  page: {
    title: 'Ønsker',
    wishes: '{count, plural, =0 {Ingen ønsker} one {# ønske} other {# ønsker}}',
    line: 'Her slutter pengene: rest efter plads {place} er {rest}.',
    state: '{state, select, met {Opfyldt} other {Åben}}',
    quoted: "Skriv '{'navn'}' her",
    marked: 'Læs <b>{name}</b>',
    percent: '100 % af #',
  },
};

const t = createTranslator<KeyOf<typeof MESSAGES>>('da-DK', MESSAGES);
/** A translator that can be asked for anything, as from code that the compiler has not seen. */
const unchecked = createTranslator<string>('da-DK', MESSAGES);

describe('a text', () => {
  it('without values is itself', () => {
    expect(t('page.title')).toBe('Ønsker');
    expect(t('page.percent')).toBe('100 % af #');
  });

  it.each([
    [0, 'Ingen ønsker'],
    [1, '1 ønske'],
    [2, '2 ønsker'],
    [1_000, '1.000 ønsker'],
  ])('has the plural for %d', (count, expected) => {
    expect(t('page.wishes', { count })).toBe(expected);
  });

  it('groups the numbers of a plural as its own language does', () => {
    const english = createTranslator<'n'>('en-US', { n: '{n, plural, one {# wish} other {# wishes}}' });
    expect(english('n', { n: 1_000 })).toBe('1,000 wishes');
  });

  it('takes the branch of a choice, the last for what it does not know', () => {
    expect(t('page.state', { state: 'met' })).toBe('Opfyldt');
    expect(t('page.state', { state: '__proto__' })).toBe('Åben');
  });

  it('takes its values', () => {
    expect(t('page.line', { place: 3, rest: '35.000 kr.' })).toBe(
      'Her slutter pengene: rest efter plads 3 er 35.000 kr..',
    );
  });

  it('may hold braces in quotes', () => {
    expect(t('page.quoted')).toBe('Skriv {navn} her');
  });

  it('is the same every time it is asked for', () => {
    expect(t('page.wishes', { count: 2 })).toBe(t('page.wishes', { count: 2 }));
    expect(t('page.wishes', { count: 1 })).toBe('1 ønske');
  });
});

describe('what somebody typed', () => {
  it.each(['<script>alert(1)</script>', '{count}', "'{'", '{a, plural, other {#}}', '# % \\u0000', ''])(
    'stays text: %j',
    (name) => {
      expect(t('page.marked', { name })).toBe(`Læs <b>${name}</b>`);
    },
  );

  it('stays text whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(t('page.marked', { name })).toBe(`Læs <b>${name}</b>`);
      }),
    );
  });
});

describe('a fault in the program', () => {
  it.each([
    'page.nothing',
    'nothing',
    'page',
    '',
    'page.title.more',
    'constructor',
    'toString',
    '__proto__.toString',
    'page.constructor.name',
  ])('shows when a text is asked for that is not there: %j', (key) => {
    expect(() => unchecked(key)).toThrow(`no text for ${key}`);
  });

  it('shows when a value is missing', () => {
    expect(() => t('page.line', { place: 3 })).toThrow(/rest/);
  });
});

describe("the reader's language", () => {
  it.each([
    ['da-DK', 'da-DK'],
    ['da', 'da-DK'],
    ['en-US', 'en-US'],
    ['en_GB', 'en-US'],
    ['EN', 'en-US'],
    ['de-DE', 'da-DK'],
    ['', 'da-DK'],
    [undefined, 'da-DK'],
  ])('of %p is %s', (wanted, expected) => {
    expect(localeFor(wanted)).toBe(expected);
  });
});
