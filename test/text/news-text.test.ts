import * as v from 'valibot';
import { sendNews } from '../../src/contract/documentation-payloads';
import type { NewsFacts } from '../../src/domain/publishing/news';
import type { RoadmapWish } from '../../src/domain/publishing/roadmap';
import { LONGEST_MAILTO, mailtoFor } from '../../src/text/mailto';
import { newsText } from '../../src/text/news-text';
import { HOSTILE } from '../builders/documents';
import { aRoadmap } from '../builders/minutes-pages';

const PRODUCT = { name: 'OS2iot', site: 'https://os2.example' };
const EMPTY = { now: [], next: [], later: [] };

const aDelivered = (n: number, title = `Ønske ${n}`): RoadmapWish => ({
  wishId: `${n}`,
  key: `IOT-${n}`,
  title,
});

const someNewsFacts = (overrides: Partial<NewsFacts> = {}): NewsFacts => ({
  delivered: [aDelivered(1), aDelivered(2)],
  moves: [
    { wish: aDelivered(3), from: 'next', to: 'now' },
    { wish: aDelivered(4), from: null, to: 'later' },
    { wish: aDelivered(5), from: 'later', to: null },
  ],
  roadmap: aRoadmap(),
  ...overrides,
});

const noNews = (): NewsFacts => ({ delivered: [], moves: [], roadmap: EMPTY });

const isSendable = (news: { subject: string; text: string }): boolean =>
  v.safeParse(sendNews, { productId: '10000', newsId: 'news-1', ...news }).success;

describe('the draft of news', () => {
  it('tells what was delivered and moved, how the roadmap looks, and thanks', () => {
    expect(newsText(someNewsFacts(), PRODUCT).text).toBe(
      `Hej

Her er nyt fra OS2iot. Bring det gerne videre til anvenderne.

Leveret
- IOT-1 Ønske 1
  https://os2.example/browse/IOT-1
- IOT-2 Ønske 2
  https://os2.example/browse/IOT-2

Ændringer på roadmappen
- IOT-3 Ønske 3 (fra Næste til Nu)
  https://os2.example/browse/IOT-3
- IOT-4 Ønske 4 (ny under Senere)
  https://os2.example/browse/IOT-4
- IOT-5 Ønske 5 (ikke længere under Senere)

Roadmap

Nu:
- IOT-1314 Se LoRaWAN-rammer i brugerfladen

Næste:
- IOT-1401 Fælles brugerstyring
- IOT-1402 Eksport til regneark

Tak til alle, der har ønsket, prøvet, betalt og leveret.

Venlig hilsen
Koordinationsgruppen for OS2iot`,
    );
  });

  it.each<[string, Partial<NewsFacts>]>([
    ['Nyt fra OS2iot: 2 ønsker leveret', {}],
    ['Nyt fra OS2iot: 1 ønske leveret', { delivered: [aDelivered(1)] }],
    ['Nyt fra OS2iot: roadmappen er ændret', { delivered: [] }],
    ['Nyt fra OS2iot', { delivered: [], moves: [] }],
  ])('has the subject: %s', (subject, overrides) => {
    expect(newsText(someNewsFacts(overrides), PRODUCT).subject).toBe(subject);
  });

  it('is sensible where there is nothing to tell', () => {
    const { text } = newsText(noNews(), PRODUCT);
    expect(text).toContain('Siden sidst er der ikke leveret ønsker eller flyttet på roadmappen for OS2iot.');
    expect(text).toContain('Der står ingen ønsker på roadmappen endnu.');
    expect(text).not.toContain('Leveret');
  });

  it('has no addresses where the site is not known', () => {
    expect(newsText(someNewsFacts(), { ...PRODUCT, site: '' }).text).not.toContain('/browse/');
  });

  it('of hundreds of wishes is short enough to be sent and says how many it does not name', () => {
    const many = Array.from({ length: 300 }, (_, n) => aDelivered(n, 'Et langt ønske '.repeat(17)));
    const news = newsText(
      {
        delivered: many,
        moves: many.map((wish) => ({ wish, from: 'next', to: 'now' })),
        roadmap: { now: many, next: many, later: many },
      },
      PRODUCT,
    );
    expect(isSendable(news)).toBe(true);
    expect(news.subject).toBe('Nyt fra OS2iot: 300 ønsker leveret');
    expect(news.text).toMatch(/- og \d+ mere\n/);
  });

  it.each(HOSTILE)('can be sent with %s typed everywhere', (_what, typed) => {
    const wish = aDelivered(1, typed);
    const facts = { delivered: [wish], moves: [], roadmap: { ...EMPTY, now: [wish] } };
    const news = newsText(facts, { ...PRODUCT, name: typed });
    expect(isSendable(news)).toBe(true);
    expect(news.text).not.toMatch(/\p{Cs}|(?!\n)\p{Cc}/u);
    expect(news.subject).not.toContain('\n');
  });
});

describe('the address that opens a mail', () => {
  it('holds the draft, encoded as mail programs read it', () => {
    const address = mailtoFor({ to: 'os2@os2.eu', subject: 'Nyt & mere', text: 'Hej Åse\n\n100 % + 1' });
    expect(address).toBe(
      'mailto:os2@os2.eu?subject=Nyt%20%26%20mere&body=Hej%20%C3%85se%0D%0A%0D%0A100%20%25%20%2B%201',
    );
  });

  it.each(HOSTILE)('cannot be led astray by %s', (_what, typed) => {
    const address = mailtoFor({ to: typed, subject: typed, text: typed });
    const shape = /^mailto:[^?&#\s]*\?subject=[^?&#\s]*&body=[^?&#\s]*$/;
    expect(address === null || shape.test(address)).toBe(true);
  });

  it('adds no recipient that was typed into another field', () => {
    expect(mailtoFor({ to: 'os2@os2.eu?cc=x@evil.example', subject: 'a&bcc=x', text: '' })).not.toMatch(
      /[?&]b?cc=/,
    );
  });

  it('is given up where it would be too long, counted as it is written', () => {
    const room = LONGEST_MAILTO - 'mailto:os2@os2.eu?subject=Nyt&body='.length;
    const mail = { to: 'os2@os2.eu', subject: 'Nyt' };
    expect(mailtoFor({ ...mail, text: 'a'.repeat(room) })).toHaveLength(LONGEST_MAILTO);
    expect(mailtoFor({ ...mail, text: 'a'.repeat(room + 1) })).toBeNull();
    expect(mailtoFor({ ...mail, text: 'å'.repeat(room / 6 + 1) })).toBeNull();
  });
});
