import * as v from 'valibot';
import { KvsError } from './kvs-error';

export const scalar = v.union([v.string(), v.number(), v.boolean()]);
const metadataFields = v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));
const readOptions = v.optional(v.strictObject({ metadataFields: v.optional(metadataFields) }));
const entityName = v.optional(v.string());

const setOptions = v.strictObject({
  ttl: v.optional(
    v.strictObject({
      value: v.pipe(v.number(), v.integer(), v.minValue(1)),
      unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
    }),
  ),
  keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
  returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
  returnMetadataFields: v.optional(metadataFields),
});

const condition = v.strictObject({
  property: v.string(),
  condition: v.picklist([
    'BEGINS_WITH',
    'BETWEEN',
    'CONTAINS',
    'NOT_CONTAINS',
    'EQUAL_TO',
    'NOT_EQUAL_TO',
    'EXISTS',
    'NOT_EXISTS',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
  ]),
  values: v.pipe(v.array(scalar), v.minLength(1)),
});

const rangeCondition = v.picklist([
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
]);
const range = v.strictObject({ condition: rangeCondition, values: v.pipe(v.array(scalar), v.minLength(1)) });

const conditions = v.union([
  v.strictObject({ and: v.pipe(v.array(condition), v.minLength(1)) }),
  v.strictObject({ or: v.pipe(v.array(condition), v.minLength(1)) }),
]);

const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 10);
const key = v.string();

export const getRequest = v.strictObject({ key, entityName, options: readOptions });
export const setRequest = v.strictObject({
  key,
  value: v.unknown(),
  entityName,
  options: v.optional(setOptions),
});
export const deleteRequest = v.strictObject({ key, entityName });

export const keyQueryRequest = v.strictObject({
  limit,
  after: v.optional(v.string()),
  where: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          property: v.literal('key'),
          condition: v.literal('BEGINS_WITH'),
          values: v.tuple([v.string()]),
        }),
      ),
      v.maxLength(1),
    ),
  ),
  options: readOptions,
});

export const entityQueryRequest = v.strictObject({
  entityName: v.string(),
  indexName: v.string(),
  partition: v.optional(v.array(scalar), []),
  range: v.optional(range),
  sort: v.optional(v.picklist(['ASC', 'DESC']), 'ASC'),
  cursor: v.optional(v.string()),
  limit,
  filters: v.optional(conditions),
  metadataFields: v.optional(metadataFields),
  options: readOptions,
});

const transactionSet = v.strictObject({ ...setRequest.entries, conditions: v.optional(conditions) });
const transactionDelete = v.strictObject({ key, entityName, conditions: v.optional(conditions) });
const transactionCheck = v.strictObject({ key, entityName: v.string(), conditions });

export const transactionRequest = v.strictObject({
  set: v.optional(v.array(transactionSet), []),
  delete: v.optional(v.array(transactionDelete), []),
  check: v.optional(v.array(transactionCheck), []),
});

export const batchRequest = v.array(v.looseObject({ key, entityName }));

export type Scalar = v.InferOutput<typeof scalar>;
export type Condition = v.InferOutput<typeof condition>;
export type Conditions = v.InferOutput<typeof conditions>;
export type Range = v.InferOutput<typeof range>;
export type SetRequest = v.InferOutput<typeof setRequest>;
export type KeyQuery = v.InferOutput<typeof keyQueryRequest>;
export type EntityQuery = v.InferOutput<typeof entityQueryRequest>;
export type Transaction = v.InferOutput<typeof transactionRequest>;

/** Reads a request body strictly: what the store's own client never sends is refused. */
export function parseRequest<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new KvsError(400, 'INVALID_REQUEST', where ? `${where}: ${issue.message}` : issue.message);
}
