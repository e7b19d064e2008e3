import * as v from 'valibot';
import {
  allRows,
  readProductFile,
  writeProductFile,
  type ListedIssue,
} from '../../../src/contract/product-file/file';
import type { ExportedRows } from '../../../src/contract/product-file/answers';
import type { ProductFileFault } from '../../../src/contract/product-file/faults';
import { FORMAT, sumsOfYears, VERSION } from '../../../src/contract/product-file/head';
import { idsNamedIn } from '../../../src/contract/product-file/ids';
import { forEachPart, PARTS, type Part, type Rows } from '../../../src/contract/product-file/parts';
import { slices } from '../../../src/domain/slices';
import type { FileCalls } from './file-calls';

/** How far a file has come: the part that is fetched, and the rows there are. */
export interface FetchProgress {
  part: Part;
  rows: number;
}

export interface FetchedFile {
  text: string;
  key: string;
  exportedAt: string;
  counts: Readonly<Record<Part, number>>;
  /** Wishes that the file names and that the reader does not find in the project. */
  unfound: number;
  /** What does not fit together in it, as when something was changed while it was fetched. */
  faults: readonly ProductFileFault[];
}

interface Fetching {
  calls: FileCalls;
  productId: string;
  onProgress: (progress: FetchProgress) => void;
}

/** So many names are fetched in one call. */
const NAMED_AT_ONCE = 100;

const fetchRows = async ({ calls, productId, onProgress }: Fetching): Promise<Record<Part, unknown[]>> => {
  const rows = forEachPart((): unknown[] => []);
  let count = 0;
  for (const part of PARTS) {
    let next: string | null = null;
    do {
      onProgress({ part, rows: count });
      const page: ExportedRows = await calls.exportRows({ productId, part, next });
      rows[part].push(...page.rows);
      count += page.rows.length;
      next = page.next;
    } while (next !== null);
  }
  return rows;
};

const wishIdsIn = (rows: Rows): string[] => [
  ...new Set(PARTS.flatMap((part) => [...idsNamedIn(part, rows[part]).wish])),
];

/** The issues by their keys: ids are a site's own. */
const fetchIssues = async (
  { calls, productId }: Fetching,
  key: string,
  rows: Rows,
): Promise<ListedIssue[]> => {
  const wishIds = wishIdsIn(rows);
  const found = new Map<string, ListedIssue>();
  for (const some of slices(wishIds, NAMED_AT_ONCE)) {
    const { wishes } = await calls.nameThem({ productId, wishIds: some, accountIds: [] });
    for (const wish of wishes) if (wish.key.startsWith(`${key}-`)) found.set(wish.wishId, wish);
  }
  return wishIds.map((wishId) => found.get(wishId) ?? { wishId, key: null, title: '' });
};

/** Everything that is kept of a product as one file, fetched page by page and held against itself. */
export const fetchFile = async (fetching: Fetching): Promise<FetchedFile> => {
  const { exportedAt, source } = await fetching.calls.beginExport({ productId: fetching.productId });
  const fetched = await fetchRows(fetching);
  const rows = v.parse(allRows, fetched);
  const issues = await fetchIssues(fetching, source.key, rows);
  const counts = forEachPart((part) => rows[part].length);
  const text = writeProductFile({
    format: FORMAT,
    version: VERSION,
    exportedAt,
    source,
    counts,
    sums: sumsOfYears(rows.entries),
    issues,
    rows,
  });
  const read = readProductFile(text);
  return {
    text,
    key: source.key,
    exportedAt,
    counts,
    unfound: issues.filter(({ key }) => key === null).length,
    faults: read.ok ? [] : read.error,
  };
};
