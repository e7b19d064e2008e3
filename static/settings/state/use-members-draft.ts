import { useState } from 'react';
import type { Person } from '../../../src/contract/definitions';
import type { Authority, Member } from '../../../src/domain/product';
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
  save: () => void;
  discard: () => void;
}

const accountOf = (member: Member): string => member.accountId;
const authorityIdOf = (authority: Authority): string => authority.id;

interface ListEdits {
  members: Edits<Member>;
  authorities: Edits<Authority>;
}

const NO_EDITS: ListEdits = { members: {}, authorities: {} };

/** People and authorities as they are saved, with what has been changed here laid over them. */
export const useMembersDraft = ({ page, onSaved }: SectionProps): MembersDraft => {
  const { product } = page;
  const [edits, setEdits] = useState(NO_EDITS);
  const [found, setFound] = useState<readonly Person[]>([]);
  const saving = useSaving(onSaved);
  const members = withEdits(product.members, edits.members, accountOf);
  const authorities = withEdits(product.authorities, edits.authorities, authorityIdOf);
  const editMember = (accountId: string, member: Member | null) =>
    setEdits((now) => ({ ...now, members: { ...now.members, [accountId]: member } }));
  const editAuthority = (id: string, authority: Authority | null) =>
    setEdits((now) => ({ ...now, authorities: { ...now.authorities, [id]: authority } }));
  const save = () =>
    saving.send(async () => {
      const fresh = await valueOf(
        call('saveMembers', {
          productId: product.productId,
          rev: page.rev,
          authorities: authorities.map(({ id, name }) => ({ id, name: name.trim() })),
          groups: product.groups.map((group) => ({ ...group, roles: [...group.roles] })),
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
      changesAny(product.authorities, edits.authorities, authorityIdOf),
    changeMember: (member) => editMember(member.accountId, member),
    removeMember: (accountId) => editMember(accountId, null),
    addPerson: (person) => {
      setFound((now) => [...now, person]);
      editMember(person.accountId, { accountId: person.accountId, roles: [], authorityId: null });
    },
    changeAuthority: (authority) => editAuthority(authority.id, authority),
    removeAuthority: (id) => editAuthority(id, null),
    save,
    discard: () => setEdits(NO_EDITS),
  };
};
