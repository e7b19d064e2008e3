import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useRef } from 'react';
import type { Group } from '../../../src/contract/definitions';
import type { RoleGroup } from '../../../src/domain/product';
import { GROUP_ROLES } from '../../../src/domain/roles';
import { useTexts } from '../../shared/text';
import { CheckList } from '../parts/check-list';
import type { MembersDraft } from '../state/use-members-draft';
import { AddGroup } from './add-group';
import styles from './roles.module.css';

interface GroupsProps {
  productId: string;
  draft: MembersDraft;
  mayEdit: boolean;
}

interface GroupRowProps {
  group: RoleGroup;
  /** Null where it is gone or not to be seen. */
  name: string | null;
  draft: MembersDraft;
  mayEdit: boolean;
  onRemove: () => void;
}

/** What a group is called; a group without a name is one that Jira no longer has, or does not show to the reader. */
const useGroupName = ({ groupNames }: MembersDraft) => {
  const { t } = useTexts();
  return (groupId: string): string => {
    const found = groupNames?.find((group) => group.groupId === groupId);
    return found?.name ?? t(groupNames === null ? 'settings.groups.hidden' : 'settings.groups.gone');
  };
};

const GroupRow = ({ group, name, draft, mayEdit, onRemove }: GroupRowProps) => {
  const { t } = useTexts();
  const known = useGroupName(draft)(group.groupId);
  return (
    <li className={styles.member}>
      <div className={styles.row}>
        <span className={styles.summary}>
          <span className={styles.name}>{known}</span>
          {name === null && draft.groupNames !== null && (
            <span className={styles.authority}>{t('settings.groups.grantsNothing')}</span>
          )}
        </span>
        {mayEdit && (
          <Button
            spacing="compact"
            aria-label={t('settings.groups.removeOf', { name: known })}
            onClick={onRemove}
          >
            {t('settings.remove')}
          </Button>
        )}
      </div>
      <CheckList
        legend={t('settings.groups.rolesOf', { name: known })}
        options={GROUP_ROLES.map((role) => ({ value: role, label: t(`shared.role.${role}`) }))}
        chosen={group.roles}
        isReadOnly={!mayEdit}
        onChange={(roles) => draft.changeGroup({ ...group, roles })}
      />
    </li>
  );
};

/** Groups of Jira whose members have roles. What takes a named person stands above the list. */
export const Groups = ({ productId, draft, mayEdit }: GroupsProps) => {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const nameOf = useGroupName(draft);
  const remove = ({ groupId }: RoleGroup) => {
    draft.removeGroup(groupId);
    list.current?.focus();
    announce(t('settings.removed', { name: nameOf(groupId) }));
  };
  const add = (group: Group) => {
    draft.addGroup(group);
    announce(t('settings.added', { name: group.name }));
  };
  const named = (groupId: string) => draft.groupNames?.find((group) => group.groupId === groupId);
  return (
    <div className={styles.group}>
      <Heading as="h3" size="small">
        {t('settings.groups.title')}
      </Heading>
      <p className={styles.none}>{t('settings.groups.help')}</p>
      {draft.groups.length === 0 && <p className={styles.none}>{t('settings.groups.none')}</p>}
      <ul ref={list} tabIndex={-1} aria-label={t('settings.groups.title')} className={styles.members}>
        {draft.groups.map((group) => (
          <GroupRow
            key={group.groupId}
            group={group}
            name={named(group.groupId)?.name ?? null}
            draft={draft}
            mayEdit={mayEdit}
            onRemove={() => remove(group)}
          />
        ))}
      </ul>
      {mayEdit && <AddGroup productId={productId} groups={draft.groups} onAdd={add} />}
    </div>
  );
};
