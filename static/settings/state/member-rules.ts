import type { Authority, Member } from '../../../src/domain/product';
import { ACTIONS, isVendor, rolesFor, type Governance, type Role } from '../../../src/domain/roles';

/** The roles that take part in decisions in a product governed so. */
export const decidingRoles = (governance: Governance): readonly Role[] => {
  const deciding = ACTIONS.filter((action) => action === 'startWish' || action === 'decideCase');
  return [...new Set(deciding.flatMap((action) => rolesFor(action, governance)))];
};

export const hasTovholder = (members: readonly Member[]): boolean =>
  members.some((member) => member.roles.includes('tovholder'));

/** Vendors who also have a role that decides: they would order from themselves. */
export const decidingVendors = (members: readonly Member[], governance: Governance): readonly Member[] => {
  const deciding = decidingRoles(governance);
  return members.filter(({ roles }) => isVendor(roles) && roles.some((role) => deciding.includes(role)));
};

/** How many members speak for an authority; one that is used cannot be removed. */
export const membersOf = (authority: Authority, members: readonly Member[]): number =>
  members.filter((member) => member.authorityId === authority.id).length;

const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');

/** Whether another authority has the name already. */
export const isNameTaken = (authorities: readonly Authority[], name: string, exceptId?: string): boolean =>
  authorities.some((authority) => authority.id !== exceptId && sameName(authority.name, name));

/** Those who are the tovholder themselves. */
export const tovholdersOf = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ roles }) => roles.includes('tovholder'));

/** Who may stand in for the tovholder or take the role over: members, never the vendor. */
export const candidatesOf = (members: readonly Member[]): string[] =>
  members
    .filter(({ roles }) => !isVendor(roles) && !roles.includes('tovholder'))
    .map(({ accountId }) => accountId);

/** What somebody is besides the tovholder. */
export const otherRolesOf = (members: readonly Member[], accountId: string | null): readonly Role[] =>
  members.find((member) => member.accountId === accountId)?.roles.filter((role) => role !== 'tovholder') ??
  [];
