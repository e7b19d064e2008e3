import { PERSONAS } from '../personas';
import { ALL_PERMISSIONS, type Grants } from '../jira/administration';
import type { ProjectPermission } from '../jira/model';

const WORKING: readonly ProjectPermission[] = [
  'BROWSE_PROJECTS',
  'EDIT_ISSUES',
  'CREATE_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
];
const READING: readonly ProjectPermission[] = ['BROWSE_PROJECTS', 'ADD_COMMENTS'];

/** Jira's own rights. The vendor has nearly all of them: what keeps a vendor from deciding is the app. */
export const DEMO_GRANTS: Grants = {
  [PERSONAS.tovholder.accountId]: [...WORKING, 'ADMINISTER_PROJECTS', 'DELETE_ISSUES', 'MOVE_ISSUES'],
  [PERSONAS.coordinationOdense.accountId]: WORKING,
  [PERSONAS.coordinationBallerup.accountId]: WORKING,
  [PERSONAS.vendor.accountId]: WORKING,
  [PERSONAS.steeringAarhus.accountId]: READING,
  [PERSONAS.steeringKoebenhavn.accountId]: READING,
  [PERSONAS.secretariat.accountId]: READING,
  [PERSONAS.administrator.accountId]: ALL_PERMISSIONS,
};

export const DEMO_AUTHORITIES = [
  { id: 'aarhus', name: 'Aarhus Kommune' },
  { id: 'odense', name: 'Odense Kommune' },
  { id: 'ballerup', name: 'Ballerup Kommune' },
  { id: 'koebenhavn', name: 'Københavns Kommune' },
  { id: 'roskilde', name: 'Roskilde Kommune' },
  { id: 'aabenraa', name: 'Aabenraa Kommune' },
  { id: 'hjoerring', name: 'Hjørring Kommune' },
  { id: 'aeroe', name: 'Ærø Kommune' },
  { id: 'ringkoebing', name: 'Ringkøbing-Skjern Kommune' },
  { id: 'syddjurs', name: 'Syddjurs Kommune' },
  { id: 'midtjylland', name: 'Region Midtjylland' },
  { id: 'hoejetaastrup', name: 'Høje-Taastrup Kommune' },
];

export const DEMO_MEMBERS = [
  { accountId: PERSONAS.tovholder.accountId, roles: ['tovholder'], authorityId: 'aarhus' },
  { accountId: PERSONAS.coordinationOdense.accountId, roles: ['coordination'], authorityId: 'odense' },
  { accountId: PERSONAS.coordinationBallerup.accountId, roles: ['coordination'], authorityId: 'ballerup' },
  { accountId: PERSONAS.vendor.accountId, roles: ['vendor'], authorityId: null },
  { accountId: PERSONAS.steeringAarhus.accountId, roles: ['steering'], authorityId: 'aarhus' },
  { accountId: PERSONAS.steeringKoebenhavn.accountId, roles: ['steering'], authorityId: 'koebenhavn' },
  { accountId: PERSONAS.secretariat.accountId, roles: ['secretariat'], authorityId: null },
];

/** Groups of the site, for whoever tries roles by group; no product gives them any. */
export const DEMO_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'os2vejviser-koordinationsgruppe': [
    PERSONAS.coordinationOdense.accountId,
    PERSONAS.coordinationBallerup.accountId,
  ],
  'os2vejviser-styregruppe': [PERSONAS.steeringAarhus.accountId, PERSONAS.steeringKoebenhavn.accountId],
  'nordlys-software': [PERSONAS.vendor.accountId],
};
