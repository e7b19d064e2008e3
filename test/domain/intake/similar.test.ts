import fc from 'fast-check';
import { similarTo } from '../../../src/domain/intake/similar';

const TITLES = ['Vis ruter på kort', 'Eksport af målinger til regneark', 'Alarm når en gateway er tavs'];
const wishes = TITLES.map((title) => ({ title }));
const titlesLike = (title: string): string[] => similarTo(title, wishes).map((wish) => wish.title);

describe('wishes that look like a new one', () => {
  it.each([
    ['have the same words in another order', 'Kort med ruter', ['Vis ruter på kort']],
    ['have a word that begins alike', 'Måling', ['Eksport af målinger til regneark']],
    ['have it in another case', 'ALARM', ['Alarm når en gateway er tavs']],
    ['have at least half of the words', 'Eksport som pdf', ['Eksport af målinger til regneark']],
    ['share more than what stands anywhere', 'til en på er af når', []],
    ['do not share less than half', 'Eksport af brugere, roller og rettigheder', []],
    ['are none for nothing', '  ', []],
  ])('%s: %s', (_rule, title, expected) => {
    expect(titlesLike(title)).toEqual(expected);
  });

  it('come with the most alike first', () => {
    const alike = [{ title: 'Kort' }, { title: 'Ruter på kort' }];
    expect(similarTo('Ruter kort', alike).map(({ title }) => title)).toEqual(['Ruter på kort', 'Kort']);
  });

  it('are wishes of the list, each once, five at most, whatever is typed', () => {
    const aTitle = fc.stringMatching(/^[a-zæøå .-]{0,30}$/);
    fc.assert(
      fc.property(aTitle, fc.array(aTitle, { maxLength: 12 }), (title, titles) => {
        const all = titles.map((each) => ({ title: each }));
        const found = similarTo(title, all);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((wish) => all.includes(wish))).toBe(true);
      }),
    );
  });

  it('are those with the very title, where it says anything', () => {
    expect(TITLES.every((title) => titlesLike(title)[0] === title)).toBe(true);
  });
});
