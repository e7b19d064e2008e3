/** @jest-environment jsdom */
import '../wishes/bridge-in-place';
import { missingParts } from '../../../src/domain/decision-case';
import { kroner } from '../../../src/domain/money';
import { settlementText } from '../../../static/shared/wish/actions/settlement-text';
import {
  beyondText,
  proposedPaper,
  proposedReason,
} from '../../../static/shared/wish/actions/paper-proposal';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import { aWishesPage } from '../../builders/pages';
import { danish, plain } from '../wishes/in-danish';

const state = openState(aWishesPage());
const wishBy = (key: string) => {
  const wish = state.wishes.find((candidate) => candidate.key === key);
  if (!wish) throw new Error(`no wish ${key}`);
  return wish;
};
const statusBy = (key: string) => state.line.statuses.get(wishBy(key).wishId);

describe('the sagsoplæg that a submission begins with', () => {
  it('gives money as the reason where money stands in the way, and none otherwise', () => {
    expect(proposedReason(statusBy('IOT-1290'))).toBe('economy');
    expect(proposedReason(statusBy('IOT-1314'))).toBeNull();
  });

  it('says how far over the limit or outside the frame the wish lies', () => {
    expect(plain(beyondText(statusBy('IOT-1290'), state, danish))).toBe(
      'Estimatet er 230.000 kr. over grænsen på 250.000 kr.',
    );
    expect(plain(beyondText(statusBy('IOT-1351'), state, danish))).toContain('Der mangler 60.000 kr.');
  });

  it('knows the place, the benefit and the amount of the wish', () => {
    const paper = proposedPaper(wishBy('IOT-1351'), state, danish);
    expect(plain(paper.background)).toBe(
      'IOT-1351 står på plads 5 hos koordinationsgruppen og gavner 2 af 3 myndigheder.',
    );
    expect(plain(paper.recommendation)).toContain('95.000 kr. ekskl. moms');
    expect(plain(paper.financing)).toContain('Tillægsbevilling på 60.000 kr.');
  });

  it('lacks nothing that must be there when the reason is money', () => {
    expect(missingParts(proposedPaper(wishBy('IOT-1290'), state, danish), 'economy')).toEqual([]);
  });
});

describe('what closing does to the held money', () => {
  it.each([
    [kroner(100_000), kroner(80_000), '20.000 kr. frigives til rammen.'],
    [kroner(100_000), kroner(100_000), 'Hele det disponerede beløb er brugt.'],
    [kroner(100_000), kroner(130_000), '30.000 kr. mere end disponeret. Det tages af resten.'],
    [null, kroner(5_000), 'Der er ikke disponeret penge til ønsket. Hele beløbet tages af resten.'],
  ])('tells %s held and %s spent', (held, spent, expected) => {
    expect(plain(settlementText(held, spent, danish))).toBe(expected);
  });
});
