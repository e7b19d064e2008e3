import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DATABASE_FILES = ['stage.sqlite', 'stage.sqlite-wal', 'stage.sqlite-shm'];
const MARKER = 'being-filled';

/**
 * Whether a site is new and to be filled with sample data. A site whose filling was interrupted holds
 * nothing of anybody's, and is thrown away rather than left half full.
 */
export function needsFilling(data: string): boolean {
  if (existsSync(join(data, MARKER))) {
    for (const file of [...DATABASE_FILES, MARKER]) rmSync(join(data, file), { force: true });
  }
  return !existsSync(join(data, 'stage.sqlite'));
}

/** Fills a new site; only when all of it is there the site counts as filled. */
export async function fillFirst(data: string, fill: () => Promise<void>): Promise<void> {
  writeFileSync(join(data, MARKER), '');
  await fill();
  rmSync(join(data, MARKER));
}
