import { NO_ORDER } from '../../../src/domain/wish';
import {
  authoritySpokenFor,
  benefitsOf,
  isAnyoneHeard,
  isDisputed,
  isSingle,
  opinionOn,
  silentAuthorities,
  supportersIn,
} from '../../../src/domain/support/voices';
import type { Role } from '../../../src/domain/roles';
import { anActor } from '../../builders/actors';
import { aMember, aProduct } from '../../builders/products';
import { aSupport } from '../../builders/support';
import { anOrder, aWish } from '../../builders/wishes';

const { authorities } = aProduct();

const spokenForBy = (roles: readonly Role[], authorityId: string | null = 'ballerup'): string | null => {
  const member = aMember({ accountId: 'account-delegate', roles, authorityId });
  const product = aProduct({ members: [member] });
  return authoritySpokenFor(product, anActor({ accountId: 'account-delegate', roles }))?.id ?? null;
};

describe('who speaks for an authority', () => {
  it.each<[Role]>([['tovholder'], ['coordination']])('a delegate who is %s', (role) => {
    expect(spokenForBy([role])).toBe('ballerup');
  });

  it.each<[Role]>([['vendor'], ['secretariat'], ['steering'], ['reader']])('nobody who is %s', (role) => {
    expect(spokenForBy([role])).toBeNull();
  });

  it.each<[Role]>([['vendor'], ['secretariat']])('nobody who is also %s', (role) => {
    expect(spokenForBy(['coordination', role])).toBeNull();
  });

  it('nobody who comes from no authority, or from one that no longer takes part', () => {
    expect(spokenForBy(['coordination'], null)).toBeNull();
    expect(spokenForBy(['coordination'], 'gone')).toBeNull();
  });

  it('nobody who is no member', () => {
    expect(authoritySpokenFor(aProduct(), anActor({ accountId: 'somebody' }))).toBeNull();
  });
});

const VOICES = [
  aSupport({ authorityId: 'ballerup', wishIds: ['1', '2'], declined: ['3'] }),
  aSupport({ supported: [{ wishId: '1', points: 8 }], declined: ['2'] }),
  aSupport({ authorityId: 'gone', wishIds: ['1', '9'] }),
];

describe('what is said of a wish', () => {
  it('names who supports it, who does not and who has not answered', () => {
    expect(opinionOn('2', authorities, VOICES)).toEqual({
      supporting: ['ballerup'],
      declining: ['aarhus'],
      unanswered: ['abyhoj'],
      points: [],
    });
  });

  it('holds the points of those who gave any', () => {
    expect(opinionOn('1', authorities, VOICES).points).toEqual([8]);
  });

  it('does not hear authorities that no longer take part', () => {
    expect(opinionOn('9', authorities, VOICES).supporting).toEqual([]);
  });

  it('is disputed where some support it and some do not', () => {
    expect(['1', '2', '3'].map((wishId) => isDisputed(opinionOn(wishId, authorities, VOICES)))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('makes it an Enkeltønske where exactly one supports it', () => {
    expect(['1', '2', '3'].map((wishId) => isSingle(opinionOn(wishId, authorities, VOICES)))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('silent authorities', () => {
  it('are those that have answered for no wish', () => {
    expect(silentAuthorities(authorities, VOICES).map(({ id }) => id)).toEqual(['abyhoj']);
  });

  it('are not those that only said no', () => {
    const voices = [aSupport({ declined: ['1'] })];
    expect(silentAuthorities(authorities, voices).map(({ id }) => id)).toEqual(['ballerup', 'abyhoj']);
  });

  it('are those too that took all their answers back', () => {
    expect(silentAuthorities(authorities, [aSupport()])).toHaveLength(3);
    expect(isAnyoneHeard(authorities, [aSupport()])).toBe(false);
  });
});

describe('whom a wish benefits', () => {
  const wish = aWish({ wishId: '2', order: anOrder({ beneficiaryIds: ['aarhus', 'abyhoj'] }) });

  it('is what its order says until an authority has spoken', () => {
    expect(benefitsOf(wish, supportersIn(authorities, []))).toEqual(['aarhus', 'abyhoj']);
  });

  it('is who supports it from then on', () => {
    const supporters = supportersIn(authorities, VOICES);
    expect(benefitsOf(wish, supporters)).toEqual(['ballerup']);
    expect(benefitsOf({ ...wish, stage: 'started' }, supporters)).toEqual(['aarhus', 'abyhoj']);
    expect(benefitsOf(aWish({ wishId: '7', order: NO_ORDER }), supporters)).toEqual([]);
  });
});
