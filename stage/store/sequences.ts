import * as v from 'valibot';
import type { StageDatabase } from './open-database';

const rowSchema = v.object({ last: v.number() });

/** Numbers that are never given out twice, not even after a restart. */
export class Sequences {
  private readonly advance;

  constructor(database: StageDatabase, table: 'jira_sequence' | 'confluence_sequence') {
    database.exec(
      `create table if not exists ${table} (name text primary key, last integer not null) without rowid`,
    );
    this.advance = database.prepare(
      `insert into ${table} (name, last) values (?, ?) on conflict (name) do update set last = last + 1 returning last`,
    );
  }

  next(name: string, first: number): number {
    return v.parse(rowSchema, this.advance.get(name, first)).last;
  }
}
