import type { Account, Persona } from './types';

/** The people of the sample data. The bar above the page offers all but the administrator. */
export const PERSONAS = {
  tovholder: {
    accountId: 'stage-mette',
    displayName: 'Mette Lindqvist-Sørensen',
    label: 'Tovholder (Aarhus Kommune)',
    email: 'mette@aarhus.example',
  },
  coordinationOdense: {
    accountId: 'stage-jonas',
    displayName: 'Jonas Bækgaard',
    label: 'Koordinationsgruppe (Odense Kommune)',
    email: 'jonas@odense.example',
  },
  coordinationBallerup: {
    accountId: 'stage-aisha',
    displayName: 'Aisha Rahman Østergaard',
    label: 'Koordinationsgruppe (Ballerup Kommune)',
    email: 'aisha@ballerup.example',
  },
  vendor: {
    accountId: 'stage-peter',
    displayName: 'Peter Holm',
    label: 'Leverandør (Nordlys Software)',
    email: 'peter@nordlys.example',
  },
  steeringAarhus: {
    accountId: 'stage-birgitte',
    displayName: 'Birgitte Kjær',
    label: 'Styregruppe (Aarhus Kommune)',
    email: 'birgitte@aarhus.example',
  },
  steeringKoebenhavn: {
    accountId: 'stage-soeren',
    displayName: 'Søren Åbenhus',
    label: 'Styregruppe (Københavns Kommune)',
    email: 'soeren@koebenhavn.example',
  },
  secretariat: {
    accountId: 'stage-line',
    displayName: 'Line Dam',
    label: 'Sekretariat (OS2)',
    email: 'line@os2.example',
  },
  reader: {
    accountId: 'stage-karl',
    displayName: 'Karl Udenfor',
    label: 'Læser uden rettigheder',
    email: 'karl@udenfor.example',
  },
  administrator: {
    accountId: 'stage-admin',
    displayName: 'Jira-administrator',
    label: 'Administrator',
    email: 'admin@stage.example',
  },
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof PERSONAS;

/** The app's own user, as Atlassian makes one for every installed app. */
export const APP_USER = { accountId: 'stage-app-tovholder', displayName: 'Tovholder for Jira' } as const;

const accountOf = ({ accountId, displayName, email }: Persona): Account => ({
  accountId,
  displayName,
  email,
  accountType: 'atlassian',
});

const ACCOUNTS: ReadonlyMap<string, Account> = new Map(
  [...Object.values(PERSONAS).map(accountOf), { ...APP_USER, email: '', accountType: 'app' } as const].map(
    (account) => [account.accountId, account],
  ),
);

/** The account of a persona or of the app. */
export const personaAccount = (accountId: string): Account | undefined => ACCOUNTS.get(accountId);
