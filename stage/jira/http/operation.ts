import * as v from 'valibot';
import type { Actor } from '../permissions';
import type { World } from '../world';
import type { IssueWriter } from '../issue-writer';
import { badRequest } from './errors';

export type ObjectSchema = v.GenericSchema<unknown, Record<string, unknown>> & {
  readonly entries: v.ObjectEntries;
};

/** The two ways an app may have the right: all scopes of either column. */
export interface ScopeColumns {
  current: readonly string[];
  beta?: readonly string[];
}

export interface Reply {
  status: number;
  body?: unknown;
}

/** One call, with its query and body read. */
export interface Call<Query, Body> {
  actor: Actor;
  param(name: string): string;
  query: Query;
  body: Body;
  write: IssueWriter;
}

export interface RawCall {
  actor: Actor;
  params: Readonly<Record<string, string>>;
  query: Record<string, string[]>;
  body: unknown;
  write: IssueWriter;
}

interface OperationFacts {
  /** Which official document describes the operation. */
  document: 'jira' | 'jsw';
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  operationId: string;
  scopes: ScopeColumns;
}

interface OperationSpec<Q extends ObjectSchema, B extends v.GenericSchema> extends OperationFacts {
  query: Q;
  body: B;
  handle(call: Call<v.InferOutput<Q>, v.InferOutput<B>>, world: World): Reply;
}

export interface Operation extends OperationFacts {
  query: ObjectSchema;
  body: v.GenericSchema;
  run(call: RawCall, world: World): Reply;
}

/** For operations that read no body. */
export const noBody = v.unknown();

const PAYLOAD_REFUSED = 'Invalid request payload. Refer to the REST API documentation and try again.';

/** An operation that refuses what the official document does not know. */
export function defineOperation<Q extends ObjectSchema, B extends v.GenericSchema>(
  spec: OperationSpec<Q, B>,
): Operation {
  const { document, method, path, operationId, scopes, query, body } = spec;
  const run: Operation['run'] = (call, world) =>
    spec.handle(
      {
        actor: call.actor,
        write: call.write,
        param: (name) => paramOf(call.params, name),
        query: readStrictly(query, call.query, 'query parameter'),
        body: readStrictly(body, call.body, 'body key'),
      },
      world,
    );
  return { document, method, path, operationId, scopes, query, body, run };
}

export const ok = (body: unknown): Reply => ({ status: 200, body });

export const created = (body: unknown): Reply => ({ status: 201, body });

export const noContent: Reply = { status: 204 };

function paramOf(params: RawCall['params'], name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The path has no parameter ${name}`);
  return value;
}

function readStrictly<S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw badRequest(PAYLOAD_REFUSED, ...result.issues.map((issue) => explain(issue, what)));
}

function explain(issue: v.BaseIssue<unknown>, what: string): string {
  const where = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return `Unknown ${what} '${where}'.`;
  return where === '' ? issue.message : `The ${what} '${where}': ${issue.message}`;
}
