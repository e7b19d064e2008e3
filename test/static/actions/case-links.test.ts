import { MOST_LINKS } from '../../../src/domain/decision-case';
import { linksIn, linksText } from '../../../static/shared/wish/actions/case-links';

it.each([
  ['', []],
  ['https://os2.eu/a', [{ name: 'https://os2.eu/a', url: 'https://os2.eu/a' }]],
  ['Tilbud fra Nordlys: https://os2.eu/a', [{ name: 'Tilbud fra Nordlys', url: 'https://os2.eu/a' }]],
  [
    '\n Tilbud https://os2.eu/a \n\nReferat – https://os2.eu/b',
    [
      { name: 'Tilbud', url: 'https://os2.eu/a' },
      { name: 'Referat', url: 'https://os2.eu/b' },
    ],
  ],
])('reads %j', (typed, links) => {
  expect(linksIn(typed)).toEqual(links);
});

it.each(['Tilbud uden adresse', 'https://os2.eu/a\njavascript:alert(1)', 'Tilbud ftp://os2.eu/a'])(
  'takes no line without a web address: %j',
  (typed) => {
    expect(linksIn(typed)).toBeNull();
  },
);

it('takes no more than a case may have', () => {
  const lines = (count: number) => Array.from({ length: count }, () => 'https://os2.eu/a').join('\n');
  expect(linksIn(lines(MOST_LINKS))).toHaveLength(MOST_LINKS);
  expect(linksIn(lines(MOST_LINKS + 1))).toBeNull();
});

it('writes links as they are read', () => {
  const links = linksIn('Tilbud https://os2.eu/a\nhttps://os2.eu/b') ?? [];
  expect(linksIn(linksText(links))).toEqual(links);
});
