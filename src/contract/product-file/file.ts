import * as v from 'valibot';
import { fail, ok, type Result } from '../../domain/result';
import { numericId, short } from '../fields';
import { parseJson } from '../json-file';
import { exactly } from './exactly';
import { faultsIn, type ProductFileFault, type ProductFileProblem } from './faults';
import { fileHead, FORMAT, issueKey, VERSION, type FileHead } from './head';
import { rowSchemas, type Part, type RowOf, type Rows } from './parts';

/** Characters; a product of ten years has some ten million. */
export const LARGEST_PRODUCT_FILE = 60_000_000;

/** An issue that the rows name. The key is null where the issue was not to be found in the project when the file was made. */
export const listedIssue = v.strictObject({
  wishId: numericId,
  key: v.nullable(issueKey),
  title: short,
});
export type ListedIssue = v.InferOutput<typeof listedIssue>;

/** Everything the app keeps of one product, as one file. */
export interface ProductFile extends FileHead {
  format: typeof FORMAT;
  version: typeof VERSION;
  issues: readonly ListedIssue[];
  rows: Rows;
}

/** The rows of one part, as they come in from outside. */
export const rowsOfPart = <Name extends Part>(
  part: Name,
): v.GenericSchema<unknown, readonly RowOf<Name>[]> => {
  const row: v.GenericSchema<unknown, RowOf<Name>> = rowSchemas[part];
  return v.array(row);
};

/** The rows of every part; of the first there is one. */
export const allRows: v.GenericSchema<unknown, Rows> = v.strictObject({
  settings: v.pipe(v.array(rowSchemas.settings), v.length(1)),
  frames: v.array(rowSchemas.frames),
  entries: v.array(rowSchemas.entries),
  wishes: v.array(rowSchemas.wishes),
  cases: v.array(rowSchemas.cases),
  drafts: v.array(rowSchemas.drafts),
  support: v.array(rowSchemas.support),
  decisions: v.array(rowSchemas.decisions),
  traces: v.array(rowSchemas.traces),
  doneVersions: v.array(rowSchemas.doneVersions),
  documents: v.array(rowSchemas.documents),
  minutes: v.array(rowSchemas.minutes),
  notices: v.array(rowSchemas.notices),
  news: v.array(rowSchemas.news),
});

const fileSchema = exactly<ProductFile>(
  v.strictObject({
    format: v.literal(FORMAT),
    version: v.literal(VERSION),
    ...fileHead.entries,
    issues: v.array(listedIssue),
    rows: allRows,
  }),
);

const anyFile = v.object({ format: v.literal(FORMAT), version: v.number() });

const one = (problem: ProductFileProblem, where = ''): ProductFileFault => ({ problem, where });

const MOST_TOLD = 20;

/** A file's own numbers, and that what belongs together is there. */
const checked = (file: ProductFile): Result<ProductFile, ProductFileFault[]> => {
  const faults = faultsIn(file, file.rows, {
    productId: file.source.productId,
    wishIds: new Set(file.issues.map(({ wishId }) => wishId)),
  });
  return faults.length === 0 ? ok(file) : fail(faults);
};

/**
 * Reads a product from the text of a file and holds it against itself.
 *
 * @returns what is wrong otherwise: `tooLarge`, `notJson` with the line, `otherFormat`, `newerVersion`, `malformed` with
 * the path in the file, or what {@link faultsIn} finds
 */
export const readProductFile = (fileText: string): Result<ProductFile, ProductFileFault[]> => {
  if (fileText.length > LARGEST_PRODUCT_FILE) return fail([one('tooLarge')]);
  const json = parseJson(fileText);
  if (!json.ok) return fail([one('notJson', json.error)]);
  if (!v.is(anyFile, json.value)) return fail([one('otherFormat')]);
  if (json.value.version > VERSION) return fail([one('newerVersion', String(json.value.version))]);
  const read = v.safeParse(fileSchema, json.value);
  if (read.success) return checked(read.output);
  return fail(read.issues.slice(0, MOST_TOLD).map((issue) => one('malformed', v.getDotPath(issue) ?? '')));
};

/** The text of a file: for people to read, too. */
export const writeProductFile = (file: ProductFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** `tovholder-VEJ-2026-05-03.json`, by the day in Denmark. */
export const productFileName = (key: string, day: string): string => `tovholder-${key}-${day}.json`;
