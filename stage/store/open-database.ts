import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

export type StageDatabase = Database.Database;

/**
 * Opens the one file that holds everything the stage remembers, or an empty database in memory for `:memory:`.
 * The write-ahead log keeps every acknowledged write when the process is killed.
 */
export function openDatabase(directory: string): StageDatabase {
  if (directory === ':memory:') return new Database(':memory:');
  mkdirSync(directory, { recursive: true });
  const database = new Database(join(directory, 'stage.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  return database;
}
