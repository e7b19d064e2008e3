import * as v from 'valibot';

/** How the platform names somebody who is not logged in. */
const NOBODY = ['', 'unidentified'];

/** The account that asks, as the platform says; null for a reader without login. */
export const accountOf = (accountId: unknown): string | null =>
  typeof accountId === 'string' && !NOBODY.includes(accountId) ? accountId : null;

const backend = v.object({ principal: v.object({ accountId: v.unknown() }) });

/** The account on whose behalf a function runs that is no resolver. What the payload says of it is not taken for it. */
export const accountBehind = (context: unknown): string | null =>
  v.is(backend, context) ? accountOf(context.principal.accountId) : null;
