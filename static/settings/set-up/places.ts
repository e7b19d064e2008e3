import type { SetUpCheck } from '../../../src/contract/definitions';
import type { Check } from '../../../src/domain/set-up/findings';

/** The pages of Jira's administration where something is mended. */
export type Place = 'customFields' | 'screens' | 'workflows' | 'permissions' | 'people';

const PLACES: Readonly<Partial<Record<Check, Place>>> = {
  fieldEstimate: 'customFields',
  fieldDone: 'customFields',
  fieldFrameStatus: 'customFields',
  fieldSupporters: 'customFields',
  estimateOnCreate: 'screens',
  estimateEditable: 'screens',
  estimateOnScreens: 'screens',
  doneOnScreens: 'screens',
  frameStatusOnScreens: 'screens',
  supportersOnScreens: 'screens',
  startGuard: 'workflows',
  closeGuard: 'workflows',
  ownPermissions: 'permissions',
  appPermissions: 'people',
};

/** Where a check is mended; what is mended on the settings page itself has no place in Jira. */
export const placeOf = (check: Check): Place | null => PLACES[check] ?? null;

const COMPANY: Readonly<Record<Exclude<Place, 'customFields'>, string>> = {
  screens: 'screens',
  workflows: 'workflows',
  permissions: 'permissions',
  people: 'roles',
};

/** In a team-managed project, fields and workflow belong to the issue type. */
const TEAM: Readonly<Record<Exclude<Place, 'customFields'>, string>> = {
  screens: 'issuetypes',
  workflows: 'issuetypes',
  permissions: 'access',
  people: 'access',
};

/** The address of a page of Jira's administration, from the root of the site. */
export const addressOf = (
  place: Place,
  { projectKey, managedBy }: Pick<SetUpCheck, 'projectKey' | 'managedBy'>,
): string => {
  if (place === 'customFields') return '/secure/admin/ViewCustomFields.jspa';
  const key = encodeURIComponent(projectKey);
  return managedBy === 'company'
    ? `/plugins/servlet/project-config/${key}/${COMPANY[place]}`
    : `/jira/software/projects/${key}/settings/${TEAM[place]}`;
};
