import { accountOf, type World } from '../world';

const PICTURE = { path: '/wiki/aa-avatar/default', isDefault: true };

/** A person in the second generation. Addresses are shown to nobody, as people's privacy settings have it at first. */
export function userBean(accountId: string, world: World) {
  const { displayName, accountType } = accountOf(accountId, world);
  return {
    accountId,
    accountType,
    accountStatus: 'active',
    displayName,
    publicName: displayName,
    email: '',
    timeZone: 'Europe/Copenhagen',
    isExternalCollaborator: false,
    profilePicture: PICTURE,
  };
}

/** A person in the first generation. */
export function knownUser(accountId: string, world: World) {
  const { displayName, accountType } = accountOf(accountId, world);
  return {
    type: 'known',
    accountId,
    accountType,
    email: '',
    publicName: displayName,
    displayName,
    timeZone: 'Europe/Copenhagen',
    profilePicture: { ...PICTURE, width: 48, height: 48 },
    isExternalCollaborator: false,
    isGuest: false,
    _expandable: { operations: '', personalSpace: '' },
    _links: { self: `${world.site}/wiki/rest/api/user?accountId=${encodeURIComponent(accountId)}` },
  };
}

export const anonymousUser = {
  type: 'anonymous',
  displayName: 'Anonymous',
  profilePicture: { ...PICTURE, width: 48, height: 48 },
  _links: {},
};
