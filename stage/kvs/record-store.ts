import type Database from 'libsql';
import * as v from 'valibot';
import type { StageDatabase } from '../store/open-database';

const rowSchema = v.object({
  key: v.string(),
  value: v.string(),
  created_at: v.number(),
  updated_at: v.number(),
  expire_at: v.nullable(v.number()),
});

type Statement = Database.Statement<unknown[]>;

export interface KvsRecord {
  key: string;
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expireTime?: string;
}

export interface PageRequest {
  store: string;
  /** SQL conditions, all of which hold. */
  where: string[];
  parameters: (string | number)[];
  orderBy: string;
  limit: number;
}

function toRecord(row: unknown): KvsRecord {
  const {
    key,
    value,
    created_at: createdAt,
    updated_at: updatedAt,
    expire_at: expireAt,
  } = v.parse(rowSchema, row);
  const stored: unknown = JSON.parse(value);
  const expiry = expireAt === null ? {} : { expireTime: new Date(expireAt).toISOString() };
  return { key, value: stored, createdAt, updatedAt, ...expiry };
}

/** The records of all stores (plain, secret and one per entity) in one table. Expired records are not there. */
export class RecordStore {
  private readonly statements = new Map<string, Statement>();

  constructor(
    private readonly database: StageDatabase,
    private readonly now: () => number,
  ) {
    database.exec(`CREATE TABLE IF NOT EXISTS kvs_record (
      store TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      expire_at INTEGER,
      PRIMARY KEY (store, key)
    ) WITHOUT ROWID`);
  }

  find(store: string, key: string): KvsRecord | undefined {
    const row = this.statement(
      'SELECT * FROM kvs_record WHERE store = ? AND key = ? AND (expire_at IS NULL OR expire_at > ?)',
    ).get(store, key, this.now());
    return row ? toRecord(row) : undefined;
  }

  put(store: string, record: { key: string; json: string; ttlMs?: number }): void {
    const now = this.now();
    const created = this.find(store, record.key)?.createdAt ?? now;
    const expiry = record.ttlMs === undefined ? null : now + record.ttlMs;
    this.statement('INSERT OR REPLACE INTO kvs_record VALUES (?, ?, ?, ?, ?, ?)').run(
      store,
      record.key,
      record.json,
      created,
      now,
      expiry,
    );
  }

  remove(store: string, key: string): void {
    this.statement('DELETE FROM kvs_record WHERE store = ? AND key = ?').run(store, key);
  }

  page({ store, where, parameters, orderBy, limit }: PageRequest): KvsRecord[] {
    const conditions = ['store = ?', '(expire_at IS NULL OR expire_at > ?)', ...where].join(' AND ');
    return this.statement(`SELECT * FROM kvs_record WHERE ${conditions} ORDER BY ${orderBy} LIMIT ?`)
      .all(store, this.now(), ...parameters, limit)
      .map(toRecord);
  }

  /** Statements are few, and cost more to prepare than to run. */
  private statement(sql: string): Statement {
    const statement = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  /** Either everything the work writes is kept, or nothing of it. */
  atomically(work: () => void): void {
    this.database.transaction(work)();
  }
}
