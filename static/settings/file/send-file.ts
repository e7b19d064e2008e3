import type { SettingsPage } from '../../../src/contract/definitions';
import type { ListedIssue, ProductFile } from '../../../src/contract/product-file/file';
import type { FileHead } from '../../../src/contract/product-file/head';
import { idsNamedIn } from '../../../src/contract/product-file/ids';
import { PARTS, type Part, type RowOf } from '../../../src/contract/product-file/parts';
import { MOST_ROWS } from '../../../src/contract/product-file-payloads';
import type { FileCalls } from './file-calls';

export interface SendProgress {
  part: Part;
  sent: number;
  of: number;
}

interface Sending {
  calls: FileCalls;
  productId: string;
  file: ProductFile;
  onProgress: (progress: SendProgress) => void;
}

/** The rows of one call, with room for the issues they name; a row alone may have more. */
const MOST_CHARACTERS = 180_000;

/** Rows in slices that one call takes: as many as fit, and one row at least. */
const slicesOf = <T>(rows: readonly T[]): T[][] => {
  const made: T[][] = [];
  let size = Infinity;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    size += length;
    const last = made.at(-1);
    if (last && size <= MOST_CHARACTERS && last.length < MOST_ROWS) {
      last.push(row);
    } else {
      made.push([row]);
      size = length;
    }
  }
  return made;
};

/** What a file says of itself, which goes with each of its slices. */
export const headOf = ({ exportedAt, source, counts, sums }: ProductFile): FileHead => ({
  exportedAt,
  source,
  counts,
  sums,
});

const issuesOf = <Name extends Part>(
  part: Name,
  rows: readonly RowOf<Name>[],
  listed: ReadonlyMap<string, ListedIssue>,
): ListedIssue[] => [...idsNamedIn(part, rows).wish].flatMap((wishId) => listed.get(wishId) ?? []);

/**
 * Sends a file slice by slice, the product itself first, and asks for the last step when all of it is there.
 * What ends in an error is sent again from its beginning: what was written already is only looked at.
 */
export const sendFile = async ({ calls, productId, file, onProgress }: Sending): Promise<SettingsPage> => {
  const head = headOf(file);
  const listed = new Map(file.issues.map((issue) => [issue.wishId, issue]));
  const of = PARTS.reduce((sum, part) => sum + file.rows[part].length, 0);
  let sent = 0;
  const sendPart = async <Name extends Part>(part: Name, rows: readonly RowOf<Name>[]): Promise<void> => {
    for (const slice of slicesOf(rows)) {
      onProgress({ part, sent, of });
      const issues = issuesOf(part, slice, listed);
      await calls.importRows({ productId, file: head, part, rows: slice, issues });
      sent += slice.length;
    }
  };
  for (const part of PARTS) await sendPart(part, file.rows[part]);
  onProgress({ part: 'settings', sent, of });
  return calls.finishImport({ productId, file: head });
};
