import type { Group } from '../../../src/contract/definitions';
import type { RoleGroup } from '../../../src/domain/product';
import { call, valueOf } from '../../shared/bridge';
import { useTexts } from '../../shared/text';
import { FindAndAdd } from '../parts/find-and-add';

export interface AddGroupProps {
  productId: string;
  groups: readonly RoleGroup[];
  onAdd: (group: Group) => void;
}

/** Finds groups of the Jira site by a part of their name, to give their members roles. */
export const AddGroup = ({ productId, groups, onAdd }: AddGroupProps) => {
  const { t } = useTexts();
  return (
    <FindAndAdd<Group>
      label={t('settings.groups.find')}
      searchLabel={t('settings.groups.search')}
      search={(query) => valueOf(call('findGroups', { productId, query }))}
      idOf={({ groupId }) => groupId}
      nameOf={({ name }) => name}
      foundText={(count) => t('settings.groups.found', { count })}
      isIn={({ groupId }) => groups.some((group) => group.groupId === groupId)}
      onAdd={onAdd}
    />
  );
};
