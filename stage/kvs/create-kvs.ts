import type { EntityDefinition } from '../manifest';
import type { StageDatabase } from '../store/open-database';
import { meetsConditions } from './conditions';
import { checkEntityDefinition, indexStatements } from './entity-indexes';
import { KvsError } from './kvs-error';
import {
  batchRequest,
  deleteRequest,
  entityQueryRequest,
  getRequest,
  keyQueryRequest,
  parseRequest,
  setRequest,
  transactionRequest,
  type Conditions,
  type SetRequest,
  type Transaction,
} from './kvs-requests';
import { checkAttributes, checkKey, checkPayload, checkedJson } from './limits';
import { queryEntity, queryKeys } from './queries';
import { RecordStore, type KvsRecord } from './record-store';

export interface KvsResponse {
  status: number;
  body?: unknown;
}

export interface Kvs {
  /** Answers one POST of the store's client. */
  handle(path: string, body: unknown): KvsResponse;
}

interface Place {
  key: string;
  entityName?: string | undefined;
}

const TTL_MS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

export interface KvsOptions {
  database: StageDatabase;
  entities: EntityDefinition[];
  now: () => number;
}

class EmulatedKvs implements Kvs {
  private readonly records: RecordStore;
  private readonly entities: Map<string, EntityDefinition>;
  private readonly operations = this.operationsByPath();

  constructor({ database, entities, now }: KvsOptions) {
    this.records = new RecordStore(database, now);
    this.entities = new Map(entities.map((entity) => [entity.name, entity]));
    for (const entity of entities) {
      checkEntityDefinition(entity);
      for (const statement of indexStatements(entity)) database.exec(statement);
    }
  }

  handle(path: string, body: unknown): KvsResponse {
    try {
      const result = this.answer(path, body);
      return result === undefined ? { status: 204 } : { status: 200, body: result };
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  }

  private answer(path: string, body: unknown): unknown {
    const operation = this.operations.get(path);
    if (!operation) throw new KvsError(404, 'NOT_FOUND', `The key-value store has no path ${path}`);
    return operation(body);
  }

  private operationsByPath(): Map<string, (body: unknown) => unknown> {
    const get = (body: unknown) => this.get(parseRequest(getRequest, body));
    const set = (body: unknown) => this.set(parseRequest(setRequest, body));
    const remove = (body: unknown) => this.remove(parseRequest(deleteRequest, body));
    return new Map<string, (body: unknown) => unknown>([
      ['/api/v1/get', get],
      ['/api/v1/set', set],
      ['/api/v1/delete', remove],
      ['/api/v1/query', (body) => queryKeys(this.records, parseRequest(keyQueryRequest, body))],
      ['/api/v1/entity/get', get],
      ['/api/v1/entity/set', set],
      ['/api/v1/entity/delete', remove],
      ['/api/v1/entity/query', (body) => this.queryEntity(body)],
      ['/api/v1/secret/get', (body) => this.get(parseRequest(getRequest, body), 'secret')],
      ['/api/v1/secret/set', (body) => this.set(parseRequest(setRequest, body), 'secret')],
      ['/api/v1/secret/delete', (body) => this.remove(parseRequest(deleteRequest, body), 'secret')],
      ['/api/v1/batch/get', (body) => this.batch(body, get)],
      ['/api/v1/batch/set', (body) => this.batch(body, (item) => void set(item))],
      ['/api/v1/batch/delete', (body) => this.batch(body, remove)],
      ['/api/v1/transaction', (body) => this.transact(parseRequest(transactionRequest, body))],
    ]);
  }

  private entity(name: string): EntityDefinition {
    const entity = this.entities.get(name);
    if (!entity) throw new KvsError(400, 'INVALID_ENTITY', `The manifest has no entity ${name}`);
    return entity;
  }

  private storeOf({ entityName }: Place): string {
    return entityName === undefined ? 'kvs' : `entity:${this.entity(entityName).name}`;
  }

  private get(place: Place, store = this.storeOf(place)): KvsRecord {
    checkKey(place.key);
    const record = this.records.find(store, place.key);
    if (!record) throw new KvsError(404, 'KEY_NOT_FOUND', `There is no value for the key ${place.key}`);
    return record;
  }

  private remove(place: Place, store = this.storeOf(place)): void {
    this.get(place, store);
    this.records.remove(store, place.key);
  }

  private set(request: SetRequest, store = this.storeOf(request)): KvsRecord | undefined {
    const json = this.checkedJson(request);
    const { keyPolicy, returnValue, ttl } = request.options ?? {};
    const previous = this.records.find(store, request.key);
    if (previous && keyPolicy === 'FAIL_IF_EXISTS') {
      throw new KvsError(409, 'KEY_ALREADY_EXISTS', `There is a value for the key ${request.key} already`);
    }
    const lifetime = ttl ? { ttlMs: ttl.value * TTL_MS[ttl.unit] } : {};
    this.records.put(store, { key: request.key, json, ...lifetime });
    if (returnValue === 'PREVIOUS') return previous;
    return returnValue === 'LATEST' ? this.records.find(store, request.key) : undefined;
  }

  private checkedJson({ key, value, entityName }: SetRequest): string {
    checkKey(key);
    const json = checkedJson(value);
    if (entityName !== undefined) checkAttributes(this.entity(entityName), value);
    return json;
  }

  private queryEntity(body: unknown): unknown {
    const query = parseRequest(entityQueryRequest, body);
    return queryEntity(this.records, this.entity(query.entityName), query);
  }

  private transact(transaction: Transaction): undefined {
    const operations = [...transaction.set, ...transaction.delete, ...transaction.check];
    checkPayload(operations.length, transaction);
    this.checkPlaces(operations);
    for (const request of transaction.set) this.checkedJson(request);
    this.records.atomically(() => {
      for (const operation of operations) this.checkConditions(operation);
      for (const { conditions: _met, ...request } of transaction.set) this.set(request);
      for (const place of transaction.delete) this.records.remove(this.storeOf(place), place.key);
    });
    return undefined;
  }

  private checkPlaces(operations: (Place & { conditions?: Conditions | undefined })[]): void {
    const seen = new Set<string>();
    for (const { conditions, ...place } of operations) {
      checkKey(place.key);
      const id = `${this.storeOf(place)} ${place.key}`;
      if (seen.has(id))
        throw new KvsError(400, 'DUPLICATE_KEY', `The key ${place.key} is in the transaction twice`);
      if (conditions && place.entityName === undefined) {
        throw new KvsError(400, 'INVALID_REQUEST', `Conditions on ${place.key} need an entity`);
      }
      seen.add(id);
    }
  }

  private checkConditions(operation: Place & { conditions?: Conditions | undefined }): void {
    if (!operation.conditions) return;
    const record = this.records.find(this.storeOf(operation), operation.key);
    if (meetsConditions(record?.value, operation.conditions)) return;
    throw new KvsError(409, 'TRANSACTION_CONDITION_FAILED', `The conditions on ${operation.key} are not met`);
  }

  private batch(body: unknown, carryOut: (item: unknown) => KvsRecord | void): unknown {
    const items = parseRequest(batchRequest, body);
    checkPayload(items.length, items);
    const successfulKeys: unknown[] = [];
    const failedKeys: unknown[] = [];
    for (const item of items) {
      const { key, entityName } = item;
      try {
        successfulKeys.push({ key, entityName, ...carryOut(item) });
      } catch (error) {
        if (!(error instanceof KvsError)) throw error;
        failedKeys.push({ key, entityName, error: { code: error.code, message: error.message } });
      }
    }
    return { successfulKeys, failedKeys };
  }
}

/** The app's key-value store, with custom entities, on the stage's database. */
export function createKvs(options: KvsOptions): Kvs {
  return new EmulatedKvs(options);
}
