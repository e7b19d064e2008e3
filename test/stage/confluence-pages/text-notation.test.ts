import fc from 'fast-check';
import type { AdfMark, AdfNode } from '../../../stage/confluence/page/adf-node';
import { fromNotation, toNotation } from '../../../stage/confluence/page/text-notation';

const text = (words: string, ...marks: AdfMark[]): AdfNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks };
const strong = { type: 'strong' };
const em = { type: 'em' };
const link = (href: string) => ({ type: 'link', attrs: { href } });

describe('the words of a block', () => {
  test.each([
    ['plain words', [text('Referat af 24/11')], 'Referat af 24/11'],
    ['a name with a single sign', [text('min_fil * 2 [se]bilag')], 'min_fil * 2 [se]bilag'],
    ['strong words', [text('Vi '), text('godkender', strong)], 'Vi **godkender**'],
    ['two marks on a word', [text('nu', strong, em)], '**__nu__**'],
    ['a link', [text('OS2', link('https://os2.eu/'))], '[[OS2|https://os2.eu/]]'],
    ['a line break', [text('a'), { type: 'hardBreak' }, text('b')], 'a\nb'],
    ['signs that mean themselves', [text('a ** b')], 'a \\*\\* b'],
  ])('are written and read: %s', (_, content, notation) => {
    expect(toNotation(content)).toBe(notation);
    expect(fromNotation(notation)).toEqual(content);
  });

  test.each([
    ['a sign that is not closed', 'koster **ikke noget', [text('koster **ikke noget')]],
    ['a link that is not closed', 'se [[bilag', [text('se [[bilag')]],
    ['a link without words', '[[|https://os2.eu]]', [text('[[|https://os2.eu]]')]],
    ['nothing', '', []],
  ])('keep %s as text', (_, notation, content) => {
    expect(fromNotation(notation)).toEqual(content);
  });

  test.each([
    ['a mention', { type: 'mention', attrs: { id: 'a', text: '@A' } }],
    ['underlined words', text('a', { type: 'underline' })],
    [
      'a link that knows more than its address',
      text('a', { type: 'link', attrs: { href: '#', title: 'x' } }),
    ],
  ])('are not to be edited when there is %s', (_, node) => {
    expect(toNotation([text('a'), node])).toBeUndefined();
  });

  const marks = fc.uniqueArray(fc.constantFrom('strong', 'em'), { maxLength: 2 });
  const run = fc.record({
    words: fc
      .oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[*_`[\]|\\ ab]+$/))
      .filter((words) => !/[\r\n]/.test(words)),
    marks: fc.oneof(marks, fc.constant<string[]>(['code'])),
    href: fc.option(fc.stringMatching(/^https:\/\/[a-z*_`[\]|\\]+$/), { nil: undefined }),
  });

  const toNode = ({
    words,
    marks: names,
    href,
  }: {
    words: string;
    marks: string[];
    href: string | undefined;
  }) =>
    text(
      words,
      ...(href === undefined ? [] : [link(href)]),
      ...names
        .toSorted()
        .reverse()
        .map((type) => ({ type })),
    );

  test('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
        const content = runs.flatMap((each) => [toNode(each), { type: 'hardBreak' }]);
        expect(fromNotation(toNotation(content) ?? 'not written')).toEqual(content);
      }),
    );
  });

  test('come back with the same marks when runs touch each other', () => {
    const letters = (content: AdfNode[]) =>
      content.flatMap(({ text: words = '', marks: all = [] }) =>
        [...words].map((letter) => [letter, ...all]),
      );
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
        const content = runs.map(toNode);
        expect(letters(fromNotation(toNotation(content) ?? 'not written'))).toEqual(letters(content));
      }),
    );
  });
});
