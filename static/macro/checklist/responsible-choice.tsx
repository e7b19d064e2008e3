import type { Person } from '../../../src/contract/definitions';
import { ROLES } from '../../../src/domain/roles';
import { ChoiceSelect } from '../../shared/parts/choice-select';
import { personChoices } from '../../shared/parts/person-select';
import { useTexts } from '../../shared/text';
import { responsibleKey, responsibleOf } from './item-draft';

export interface ResponsibleChoiceProps {
  value: string;
  people: readonly Person[];
  onChoose: (value: string) => void;
}

/** A role of the product first, then its people by name. */
export const ResponsibleChoice = ({ value, people, onChoose }: ResponsibleChoiceProps) => {
  const texts = useTexts();
  const { t } = texts;
  const chosen = responsibleOf(value);
  const accountId = chosen && 'accountId' in chosen ? chosen.accountId : null;
  const accountIds = people.map((person) => person.accountId);
  const persons = personChoices({ value: accountId, accountIds, people }, texts);
  return (
    <ChoiceSelect
      label={t('macro.item.responsible')}
      helper={t('macro.item.responsibleHelp')}
      value={value}
      choices={[
        ...ROLES.map((role) => ({ value: responsibleKey({ role }), label: t(`shared.role.${role}`) })),
        ...persons.map((person) => ({ ...person, value: responsibleKey({ accountId: person.value }) })),
      ]}
      onChoose={(key) => onChoose(key ?? '')}
    />
  );
};
