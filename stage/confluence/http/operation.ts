import { operationDefiner, type Call as AnyCall, type Operation as AnyOperation } from '../../rest/operation';
import type { PageWriter } from '../page-writer';
import type { Actor } from '../rights';
import type { World } from '../world';
import { badRequest } from './errors';

export { noBody, noContent, ok, type Reply } from '../../rest/operation';

/** Who calls, what was called, and what writes in the caller's name. */
export interface Context {
  actor: Actor;
  address: { pathname: string; search: URLSearchParams };
  write: PageWriter;
}

/** The two official documents of Confluence Cloud, the older one first. */
export type Generation = 'confluenceV1' | 'confluenceV2';

export type Call<Query, Body> = AnyCall<Context, Query, Body>;

export type Operation = AnyOperation<Generation, Context, World>;

export const defineOperation = operationDefiner<Generation, Context, World>((problems) =>
  badRequest(...problems),
);

export const V2 = '/wiki/api/v2';

export const V1 = '/wiki/rest/api';
