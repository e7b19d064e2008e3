import type { Person } from '../../../src/contract/definitions';
import type { Member } from '../../../src/domain/product';
import { call, valueOf } from '../../shared/bridge';
import { useTexts } from '../../shared/text';
import { FindAndAdd } from '../parts/find-and-add';

export interface AddPersonProps {
  productId: string;
  members: readonly Member[];
  onAdd: (person: Person) => void;
}

/** Finds people of the Jira site by name, to give them a part in the product. */
export const AddPerson = ({ productId, members, onAdd }: AddPersonProps) => {
  const { t } = useTexts();
  return (
    <FindAndAdd<Person>
      label={t('settings.roles.find')}
      searchLabel={t('settings.roles.search')}
      search={(query) => valueOf(call('findPeople', { productId, query }))}
      idOf={({ accountId }) => accountId}
      nameOf={({ name }) => name}
      foundText={(count) => t('settings.roles.found', { count })}
      isIn={({ accountId }) => members.some((member) => member.accountId === accountId)}
      onAdd={onAdd}
    />
  );
};
