import * as v from 'valibot';
import { id, numericId, short, token } from './fields';
import { exactly } from './product-file/exactly';
import { listedIssue, rowsOfPart } from './product-file/file';
import { fileHead, issueKey } from './product-file/head';
import { PARTS, type Part } from './product-file/parts';

/** A schema for everything that somebody may send to take a product out as a file or to bring one in. */
const ofProduct = { productId: numericId };

/** So many rows, and issues that they name, may come at once. */
export const MOST_ROWS = 100;
export const MOST_ISSUES = 4_000;
/** So many things of a kind are looked for in Jira at once. */
export const MOST_LOOKED_FOR = 90;

export const beginExport = v.strictObject(ofProduct);
export const exportRows = v.strictObject({ ...ofProduct, part: v.picklist(PARTS), next: v.nullable(token) });

const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST_LOOKED_FOR));

/** What a file needs of the project and the site that it is to be brought into. Nothing of it is written. */
export const tryImport = v.strictObject({
  ...ofProduct,
  file: fileHead,
  wishFilter: v.pipe(v.string(), v.maxLength(2_000)),
  statuses: some(v.strictObject({ id: numericId, name: short })),
  groupIds: some(id),
  issues: some(v.strictObject({ key: issueKey, title: short })),
  accountIds: some(id),
  pageIds: some(numericId),
});

const slice = <const Name extends Part>(part: Name) =>
  v.strictObject({
    ...ofProduct,
    file: fileHead,
    part: v.literal(part),
    rows: v.pipe(exactly(rowsOfPart(part)), v.maxLength(MOST_ROWS)),
    issues: v.pipe(v.array(listedIssue), v.maxLength(MOST_ISSUES)),
  });

/** Some rows of one part, with the issues that they name. */
export const importRows = v.variant('part', [
  slice('settings'),
  slice('frames'),
  slice('entries'),
  slice('wishes'),
  slice('cases'),
  slice('drafts'),
  slice('support'),
  slice('decisions'),
  slice('traces'),
  slice('doneVersions'),
  slice('documents'),
  slice('minutes'),
  slice('notices'),
  slice('news'),
]);

export const finishImport = v.strictObject({ ...ofProduct, file: fileHead });
export const dropImport = v.strictObject(ofProduct);
