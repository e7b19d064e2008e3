import type { Principal, Reader } from '../types';
import { SITE } from './site';

/**
 * What the platform calls the account where nobody is signed in.
 * https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/#storage-api
 */
export const UNIDENTIFIED = 'unidentified';

/** Whose rights a call is made with that the reader's own browser makes. */
export const principalOfReader = (reader: Reader): Principal =>
  reader === null ? { as: 'none' } : { as: 'user', accountId: reader };

/** https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/ */
export const accountTypeOf = (reader: Reader): 'licensed' | 'anonymous' =>
  reader === null ? 'anonymous' : 'licensed';

const isConfluenceModule = (type: string): boolean => type === 'macro' || type.startsWith('confluence:');

export const contextAriOf = ({ type }: { type: string }): string =>
  isConfluenceModule(type) ? SITE.confluenceAri : SITE.contextAri;

/** The second argument of a function that a page causes to run. */
export function backendContext(module: { type: string }, reader: Reader) {
  return {
    installContext: contextAriOf(module),
    principal: { accountId: reader ?? UNIDENTIFIED },
    license: SITE.license,
    installation: { ari: SITE.installationAri },
  };
}
