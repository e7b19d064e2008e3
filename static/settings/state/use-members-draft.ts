import { useState } from 'react';
import type { Group, Person } from '../../../src/contract/definitions';
import type { Authority, Member, RoleGroup } from '../../../src/domain/product';
import { call, valueOf } from '../../shared/bridge';
import { changesAny, withEdits, type Edits } from './edits';
import { useSaving, type Saving } from './use-saving';
import type { SectionProps } from './use-settings-draft';

export interface MembersDraft extends Saving {
  members: readonly Member[];
  authorities: readonly Authority[];
  /** Names of the saved members and of those who have been found since. */
  people: readonly Person[];
  unsaved: boolean;
  changeMember: (member: Member) => void;
  removeMember: (accountId: string) => void;
  addPerson: (person: Person) => void;
  changeAuthority: (authority: Authority) => void;
  removeAuthority: (id: string) => void;
  groups: readonly RoleGroup[];
  /** Names of the saved groups and of those who have been found since; null where they are not to be seen. */
  groupNames: readonly Group[] | null;
  changeGroup: (group: RoleGroup) => void;
  removeGroup: (groupId: string) => void;
  addGroup: (group: Group) => void;
  save: () => void;
  discard: () => void;
}

const accountOf = (member: Member): string => member.accountId;
const groupIdOf = (group: RoleGroup): string => group.groupId;
const authorityIdOf = (authority: Authority): string => authority.id;

interface ListEdits {
  groups: Edits<RoleGroup>;
  members: Edits<Member>;
  authorities: Edits<Authority>;
}

const NO_EDITS: ListEdits = { members: {}, authorities: {}, groups: {} };

/** People and authorities as they are saved, with what has been changed here laid over them. */
export const useMembersDraft = ({ page, onSaved }: SectionProps): MembersDraft => {
  const { product } = page;
  const [edits, setEdits] = useState(NO_EDITS);
  const [found, setFound] = useState<readonly Person[]>([]);
  const [foundGroups, setFoundGroups] = useState<readonly Group[]>([]);
  const saving = useSaving(onSaved);
  const members = withEdits(product.members, edits.members, accountOf);
  const groups = withEdits(product.groups, edits.groups, groupIdOf);
  const authorities = withEdits(product.authorities, edits.authorities, authorityIdOf);
  const editMember = (accountId: string, member: Member | null) =>
    setEdits((now) => ({ ...now, members: { ...now.members, [accountId]: member } }));
  const editAuthority = (id: string, authority: Authority | null) =>
    setEdits((now) => ({ ...now, authorities: { ...now.authorities, [id]: authority } }));
  const editGroup = (groupId: string, group: RoleGroup | null) =>
    setEdits((now) => ({ ...now, groups: { ...now.groups, [groupId]: group } }));
  const save = () =>
    saving.send(async () => {
      const fresh = await valueOf(
        call('saveMembers', {
          productId: product.productId,
          rev: page.rev,
          authorities: authorities.map(({ id, name }) => ({ id, name: name.trim() })),
          groups: groups.map((group) => ({ ...group, roles: [...group.roles] })),
          members: members.map((member) => ({ ...member, roles: [...member.roles] })),
        }),
      );
      setEdits(NO_EDITS);
      return fresh;
    });
  return {
    ...saving,
    members,
    authorities,
    people: [...page.people, ...found],
    unsaved:
      changesAny(product.members, edits.members, accountOf) ||
      changesAny(product.groups, edits.groups, groupIdOf) ||
      changesAny(product.authorities, edits.authorities, authorityIdOf),
    changeMember: (member) => editMember(member.accountId, member),
    removeMember: (accountId) => editMember(accountId, null),
    addPerson: (person) => {
      setFound((now) => [...now, person]);
      editMember(person.accountId, { accountId: person.accountId, roles: [], authorityId: null });
    },
    changeAuthority: (authority) => editAuthority(authority.id, authority),
    removeAuthority: (id) => editAuthority(id, null),
    groups,
    groupNames: page.groups && [...page.groups, ...foundGroups],
    changeGroup: (group) => editGroup(group.groupId, group),
    removeGroup: (groupId) => editGroup(groupId, null),
    addGroup: (group) => {
      setFoundGroups((now) => [...now, group]);
      editGroup(group.groupId, { groupId: group.groupId, roles: [] });
    },
    save,
    discard: () => setEdits(NO_EDITS),
  };
};
