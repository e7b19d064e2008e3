import type { IssueWriter } from '../issue-writer';
import type { Actor } from '../permissions';
import {
  operationDefiner,
  type Call as AnyCall,
  type Operation as AnyOperation,
  type Reply,
} from '../../rest/operation';
import type { World } from '../world';
import { badRequest } from './errors';

export { created, noBody, noContent, ok, type Reply } from '../../rest/operation';

/** Who calls, and what writes in the caller's name. */
interface Context {
  actor: Actor;
  write: IssueWriter;
}

export type Call<Query, Body> = AnyCall<Context, Query, Body>;

/** A workflow may have to wait for a function of the app. */
type Result = Reply | Promise<Reply>;

export type Operation = AnyOperation<'jira' | 'jsw', Context, World, Result>;

const PAYLOAD_REFUSED = 'Invalid request payload. Refer to the REST API documentation and try again.';

export const defineOperation = operationDefiner<'jira' | 'jsw', Context, World, Result>((problems) =>
  badRequest(PAYLOAD_REFUSED, ...problems),
);
