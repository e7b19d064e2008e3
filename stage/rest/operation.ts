import * as v from 'valibot';
import type { ScopeColumns } from './scopes';

export type ObjectSchema = v.GenericSchema<unknown, Record<string, unknown>> & {
  readonly entries: v.ObjectEntries;
};

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** One call, with its query and body read. The context is what the product adds: who calls, and what writes. */
export type Call<Context, Query, Body> = Context & {
  param(name: string): string;
  query: Query;
  body: Body;
};

export type RawCall<Context> = Context & {
  params: Readonly<Record<string, string>>;
  query: Record<string, string[]>;
  body: unknown;
};

export interface OperationFacts<Document extends string = string> {
  /** Which official document describes the operation. */
  document: Document;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path as a client writes it, with the prefix that the document may leave out. */
  path: string;
  operationId: string;
  scopes: ScopeColumns;
}

interface Schemas<Q extends ObjectSchema, B extends v.GenericSchema> {
  query: Q;
  body: B;
}

interface Handler<Context, Query, Body, World, Result> {
  handle(call: Call<Context, Query, Body>, world: World): Result;
}

type Spec<
  Document extends string,
  Context,
  World,
  Q extends ObjectSchema,
  B extends v.GenericSchema,
  Result,
> = OperationFacts<Document> &
  Schemas<Q, B> &
  Handler<Context, v.InferOutput<Q>, v.InferOutput<B>, World, Result>;

/** The result is a reply, or a promise of one where a product may have to wait for the app. */
export interface Operation<Document extends string, Context, World, Result = Reply>
  extends OperationFacts<Document>, Schemas<ObjectSchema, v.GenericSchema> {
  run(call: RawCall<Context>, world: World): Result;
}

/** For operations that read no body. */
export const noBody = v.unknown();

/** Makes the operations of one product, which refuse in its own shape what the official document does not know. */
export function operationDefiner<Document extends string, Context extends object, World, Result = Reply>(
  refuse: (problems: readonly string[]) => Error,
) {
  function readStrictly<S extends v.GenericSchema>(
    schema: S,
    value: unknown,
    what: string,
  ): v.InferOutput<S> {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    throw refuse(result.issues.map((issue) => explain(issue, what)));
  }

  return function defineOperation<Q extends ObjectSchema, B extends v.GenericSchema>(
    spec: Spec<Document, Context, World, Q, B, Result>,
  ): Operation<Document, Context, World, Result> {
    const { document, method, path, operationId, scopes, query, body } = spec;
    const run = (call: RawCall<Context>, world: World): Result =>
      spec.handle(
        {
          ...call,
          param: (name: string) => paramOf(call.params, name),
          query: readStrictly(query, call.query, 'query parameter'),
          body: readStrictly(body, call.body, 'body key'),
        },
        world,
      );
    return { document, method, path, operationId, scopes, query, body, run };
  };
}

export const ok = (body: unknown): Reply => ({ status: 200, body });

export const created = (body: unknown): Reply => ({ status: 201, body });

export const noContent: Reply = { status: 204 };

function paramOf(params: Readonly<Record<string, string>>, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The path has no parameter ${name}`);
  return value;
}

function explain(issue: v.BaseIssue<unknown>, what: string): string {
  const where = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return `Unknown ${what} '${where}'.`;
  return where === '' ? issue.message : `The ${what} '${where}': ${issue.message}`;
}
