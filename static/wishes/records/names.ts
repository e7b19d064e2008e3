import type { Person } from '../../../src/contract/definitions';
import type { Names, WishName } from '../../../src/contract/economy';
import type { Texts } from '../../shared/text';
import { nameOf } from '../../shared/parts/person-name';

/** So many ids one call may ask for. */
export const AT_ONCE = 100;

/** What is known of the ids on a page. An id that was answered for and has no name is not the reader's to see. */
export interface Known {
  wishes: ReadonlyMap<string, WishName>;
  people: ReadonlyMap<string, Person>;
  answered: ReadonlySet<string>;
}

export const NOBODY_KNOWN: Known = { wishes: new Map(), people: new Map(), answered: new Set() };

/** Ids of wishes and of people in one call. */
export interface Batch {
  wishIds: readonly string[];
  accountIds: readonly string[];
}

export const withNames = (
  known: Known,
  { wishIds, accountIds }: Batch,
  { wishes, people }: Names,
): Known => ({
  wishes: new Map([...known.wishes, ...wishes.map((wish) => [wish.wishId, wish] as const)]),
  people: new Map([...known.people, ...people.map((person) => [person.accountId, person] as const)]),
  answered: new Set([...known.answered, ...wishIds, ...accountIds]),
});

/** The ids that are not answered for yet, in calls of at most {@link AT_ONCE} of each. */
export const nextBatch = (known: Known, { wishIds, accountIds }: Batch): Batch | null => {
  const open = (ids: readonly string[]): string[] =>
    [...new Set(ids)].filter((id) => !known.answered.has(id)).slice(0, AT_ONCE);
  const batch = { wishIds: open(wishIds), accountIds: open(accountIds) };
  return batch.wishIds.length + batch.accountIds.length > 0 ? batch : null;
};

export const personText = (known: Known, accountId: string, texts: Texts): string =>
  accountId === ''
    ? texts.t('shared.person.unknown')
    : nameOf(accountId, known.answered.has(accountId) ? [...known.people.values()] : null, texts);

/** A wish by key and title, for files and for searching; what the reader may not see has neither. */
export const wishText = (known: Known, wishId: string | null): { key: string; title: string } =>
  (wishId === null ? undefined : known.wishes.get(wishId)) ?? { key: '', title: '' };
