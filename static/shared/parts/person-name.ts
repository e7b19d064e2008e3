import type { Person } from '../../../src/contract/definitions';
import type { Texts } from '../text';

/** Somebody's name as the page shows it. A closed account is named "tidligere medlem". */
export const nameOf = (accountId: string | null, people: readonly Person[] | null, { t }: Texts): string => {
  if (accountId === null) return t('shared.person.none');
  if (people === null) return t('shared.loading');
  const person = people.find((candidate) => candidate.accountId === accountId);
  if (!person) return t('shared.person.unknown');
  return person.active ? person.name : t('shared.person.former', { name: person.name });
};
