import type { Person } from '../../../src/contract/definitions';
import type { Texts } from '../text';

/** Somebody's name as the page shows it. An account that Jira no longer knows or that is closed is "tidligere medlem". */
export const nameOf = (accountId: string | null, people: readonly Person[], { t }: Texts): string => {
  if (accountId === null) return t('shared.person.none');
  const person = people.find((candidate) => candidate.accountId === accountId);
  if (!person) return t('shared.person.unknown');
  return person.active ? person.name : t('shared.person.former', { name: person.name });
};
