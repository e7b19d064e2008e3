import type { Account } from '../types';
import type { ConfluenceStore } from './store/confluence-store';

/** What every operation works on. */
export interface World {
  store: ConfluenceStore;
  /** Everybody who has an account on the site, whichever product made it. */
  account(accountId: string): Account | undefined;
  clock: () => Date;
  /** Address of the site, without a slash at its end. */
  site: string;
}

/** Where Confluence is on the site. */
export const baseOf = ({ site }: Pick<World, 'site'>): string => `${site}/wiki`;

/** The account, or what is left of one that is gone. */
export const accountOf = (accountId: string, world: World): Account =>
  world.account(accountId) ?? {
    accountId,
    displayName: 'Former user',
    email: '',
    accountType: 'atlassian',
  };
