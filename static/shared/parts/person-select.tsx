import type { Person } from '../../../src/contract/definitions';
import { useTexts, type Texts } from '../text';
import { ChoiceSelect, type Choice } from './choice-select';
import { nameOf } from './person-name';

export interface PersonSelectProps {
  label: string;
  value: string | null;
  /** The accounts that may be chosen. */
  accountIds: readonly string[];
  /** Null until the names are known. */
  people: readonly Person[] | null;
  onChoose: (accountId: string | null) => void;
  helper?: string | undefined;
  error?: string | undefined;
}

const isActive = (accountId: string, people: readonly Person[] | null): boolean =>
  people?.find((person) => person.accountId === accountId)?.active !== false;

/** The accounts on offer by name; whoever is chosen already stays on the list, also as a former member. */
export const personChoices = (
  { value, accountIds, people }: Pick<PersonSelectProps, 'value' | 'accountIds' | 'people'>,
  texts: Texts,
): readonly Choice[] => {
  const offered = accountIds
    .filter((accountId) => accountId === value || isActive(accountId, people))
    .map((accountId) => ({ value: accountId, label: nameOf(accountId, people, texts) }))
    .sort((a, b) => texts.format.compare(a.label, b.label));
  if (value === null || accountIds.includes(value)) return offered;
  const person = people?.find(({ accountId }) => accountId === value);
  const label = person
    ? texts.t('shared.person.former', { name: person.name })
    : nameOf(value, people, texts);
  return [...offered, { value, label }];
};

/** A choice among people, by their names. */
export const PersonSelect = ({
  label,
  value,
  accountIds,
  people,
  onChoose,
  helper,
  error,
}: PersonSelectProps) => {
  const texts = useTexts();
  return (
    <ChoiceSelect
      label={label}
      value={value}
      choices={personChoices({ value, accountIds, people }, texts)}
      onChoose={onChoose}
      helper={helper}
      error={error}
    />
  );
};
