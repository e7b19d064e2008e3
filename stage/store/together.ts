import type { StageDatabase } from './open-database';

/** Runs all writes of `work` or none of them; what is kept in memory is read anew when they are taken back. */
export function together<T>(database: StageDatabase, work: () => T, reload: () => void): T {
  if (database.inTransaction) return work();
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    reload();
    throw error;
  }
}
