import confluence from '../../locales/da-DK/confluence.json';
import documentation from '../../locales/da-DK/documentation.json';
import { EVIDENCE_KINDS } from '../../src/domain/checklist/item-status';
import {
  counted,
  decidingGroup,
  fullDate,
  kroner,
  longDate,
  shortDate,
  timeOfDay,
  words,
} from '../../src/text/confluence-texts';
import { evidenceName, itemName, placeName } from '../../src/text/documentation-names';
import { kroner as inKroner } from '../../src/domain/money';

describe('texts for Confluence', () => {
  it('have names to fill in and nothing else of the message format', () => {
    const texts = JSON.stringify(confluence).replace(/\{\w+\}/g, '');
    expect(texts).not.toMatch(/[{]\w+,|'/);
  });

  it('never end a sentence with an amount, which ends in a point itself', () => {
    expect(JSON.stringify(confluence)).not.toMatch(/\{(?:amount|spent|held)\}\./);
  });

  it('take what was typed as it is', () => {
    const typed = "$& {date} {__proto__} <b>'";
    expect(words('case.motive', { text: typed })).toBe(`Begrundelse: ${typed}`);
  });

  it('have a form for one and a form for all others', () => {
    expect([0, 1, 2].map((days) => counted('howToWish.answer', days))).toEqual([
      'Du får svar inden for 0 dage.',
      'Du får svar inden for 1 dag.',
      'Du får svar inden for 2 dage.',
    ]);
  });

  it('write days, times and money in Danish, by the clocks in Denmark', () => {
    const midnight = '2026-03-04T23:30:00.000Z';
    expect([shortDate, longDate, fullDate, timeOfDay].map((write) => write(midnight))).toEqual([
      '05.03.2026',
      '5. marts 2026',
      'torsdag den 5. marts 2026',
      '00.30',
    ]);
    expect(kroner(inKroner(1_234_568))).toBe('1.234.568\u00a0kr.');
  });

  it('know who decides', () => {
    expect([true, false].map((hasSteeringGroup) => decidingGroup({ hasSteeringGroup }))).toEqual([
      'styregruppen',
      'koordinationsgruppen',
    ]);
  });
});

describe('the names of the documentation', () => {
  const item = { itemId: 'minutes', placeId: 'os2eu', title: null, retired: false };

  it("are those of the preset, and the product's own titles", () => {
    expect(placeName({ placeId: 'base', title: null })).toBe('Grunddokumenter');
    expect(placeName({ placeId: 'own-1', title: 'Vores drev' })).toBe('Vores drev');
    expect(itemName(item)).toBe('Referater');
    expect(itemName({ ...item, itemId: 'own-1', title: 'Driftshåndbog' })).toBe('Driftshåndbog');
  });

  it.each(['later', 'constructor', '__proto__'])('are the id where no words are known for it: %s', (id) => {
    expect(placeName({ placeId: id, title: null })).toBe(id);
    expect(itemName({ ...item, itemId: id })).toBe(id);
  });

  it('have a sentence for everything that the app finds', () => {
    const sentences = EVIDENCE_KINDS.map(evidenceName);
    expect(new Set(sentences).size).toBe(EVIDENCE_KINDS.length);
  });

  it("have OS2's 43 requirements by its ids", () => {
    const ids = Object.keys(documentation.documentation.requirements);
    const counts = ['R', 'F', 'S', 'G'].map((theme) => ids.filter((id) => id.startsWith(theme)).length);
    expect(counts).toEqual([4, 20, 5, 14]);
  });
});
