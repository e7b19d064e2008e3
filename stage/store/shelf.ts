import * as v from 'valibot';
import type { StageDatabase } from './open-database';

const rowSchema = v.object({ id: v.string(), body: v.string() });

/** Each product keeps its documents in a table of its own. */
export type DocumentTable = 'jira_document' | 'confluence_document';

export function createDocumentTable(database: StageDatabase, table: DocumentTable): void {
  database.exec(`
    create table if not exists ${table} (
      kind text not null, id text not null, parent text not null, body text not null,
      primary key (kind, id)
    ) without rowid;
    create index if not exists ${table}_parent on ${table} (kind, parent);
  `);
}

export interface ShelfOptions<T> {
  database: StageDatabase;
  table: DocumentTable;
  kind: string;
  schema: v.GenericSchema<unknown, T>;
}

/** The documents of one kind, each written to the database before the call returns. */
export class Shelf<T> {
  private readonly statements;

  constructor(private readonly options: ShelfOptions<T>) {
    const { database, table } = options;
    this.statements = {
      get: database.prepare(`select id, body from ${table} where kind = ? and id = ?`),
      all: database.prepare(`select id, body from ${table} where kind = ?`),
      under: database.prepare(
        `select id, body from ${table} where kind = ? and parent = ? order by cast(id as integer), id`,
      ),
      put: database.prepare(`insert or replace into ${table} (kind, id, parent, body) values (?, ?, ?, ?)`),
      remove: database.prepare(`delete from ${table} where kind = ? and id = ?`),
      removeUnder: database.prepare(`delete from ${table} where kind = ? and parent = ?`),
    };
  }

  get(id: string): T | undefined {
    const row = this.statements.get.get(this.options.kind, id);
    return row === undefined ? undefined : this.read(row);
  }

  all(): T[] {
    return this.statements.all.all(this.options.kind).map((row) => this.read(row));
  }

  /** The documents that belong to `parent`, oldest first. */
  under(parent: string): T[] {
    return this.statements.under.all(this.options.kind, parent).map((row) => this.read(row));
  }

  put(id: string, value: T, parent = ''): void {
    this.statements.put.run(this.options.kind, id, parent, JSON.stringify(value));
  }

  remove(id: string): boolean {
    return this.statements.remove.run(this.options.kind, id).changes > 0;
  }

  removeUnder(parent: string): void {
    this.statements.removeUnder.run(this.options.kind, parent);
  }

  private read(row: unknown): T {
    return v.parse(this.options.schema, JSON.parse(v.parse(rowSchema, row).body));
  }
}
