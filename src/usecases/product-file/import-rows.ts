import type { ImportedRows } from '../../contract/product-file/answers';
import type { ListedIssue } from '../../contract/product-file/file';
import type { FileHead, Arrival } from '../../contract/product-file/head';
import { withIds, type Ids } from '../../contract/product-file/ids';
import type { RowOf } from '../../contract/product-file/parts';
import { changedMeanwhile } from '../change-record';
import type { Change } from '../ports';
import { slices } from '../../domain/slices';
import { changeFor, type RowsOf } from './changes-for';
import { idsInto } from './derived-ids';
import { enterToBringIn, problem, type ArrivalEntry } from './arrival';
import { wishIdsHere } from './issues-here';
import type { ProductFileWorld, ShelfPart } from './ports';
import { productHere } from './settings-here';

interface OfFile {
  productId: string;
  file: FileHead;
  /** Every issue that the rows name. */
  issues: readonly ListedIssue[];
}

type Slice = OfFile & (RowsOf<'settings'> | RowsOf<ShelfPart>);

/** A transaction takes 25; one of them is the condition. */
const WRITTEN_AT_ONCE = 24;

/** The product itself waits, under its own key, until everything else is there. */
const begin = async (
  world: ProductFileWorld,
  { project, arrival }: ArrivalEntry,
  { file, row }: { file: FileHead; row: RowOf<'settings'> },
): Promise<ImportedRows> => {
  const { productId } = project;
  const ids = idsInto(productId, { source: file.source.productId, wishes: new Map() });
  const value: Arrival = {
    file,
    product: await productHere(world.jira, project, withIds.settings(row, ids)),
    begunBy: arrival?.value.begunBy ?? world.accountId,
    begunAt: arrival?.value.begunAt ?? world.now(),
  };
  const outcome = await world.store.commit([{ write: 'arrival', was: arrival?.rev ?? 0, value }]);
  return outcome === 'committed' ? { written: 1 } : changedMeanwhile();
};

const changesIn = <Name extends ShelfPart>(
  { part, rows }: { part: Name; rows: readonly RowOf<Name>[] },
  ids: Ids,
  productId: string,
): Change[] => rows.map((row) => changeFor[part](withIds[part](row, ids), productId));

const write = async (
  world: ProductFileWorld,
  missing: readonly Change[],
  { productId, was }: { productId: string; was: number },
): Promise<void> => {
  for (const some of slices(missing, WRITTEN_AT_ONCE)) {
    const outcome = await world.store.commit([{ write: 'sameArrival', was, productId }, ...some]);
    if (outcome === 'lostRace') changedMeanwhile();
  }
};

/**
 * Brings some rows of a file in. The settings come first and begin it. A row that is there already as it is to be counts
 * as brought in, so that a file can be sent again after whatever kept it from its end.
 *
 * @throws Refusal `productFile`: `wishMissing` with keys, `rowDiffers` with the part, and what {@link enterToBringIn} says
 */
export const importRows = async (world: ProductFileWorld, slice: Slice): Promise<ImportedRows> => {
  const { productId, file, issues } = slice;
  const entry = await enterToBringIn(world, slice);
  if (slice.part === 'settings') {
    const [row] = slice.rows;
    return row ? begin(world, entry, { file, row }) : problem('malformed', 'settings');
  }
  const { arrival, project } = entry;
  if (arrival === null) return problem('notBegun');
  const wishes = await wishIdsHere(world.jira, project, issues);
  const ids = idsInto(productId, { source: file.source.productId, wishes });
  const { missing, differing } = await world.shelves.standing(changesIn(slice, ids, productId));
  if (differing.length > 0) problem('rowDiffers', slice.part);
  await write(world, missing, { productId, was: arrival.rev });
  return { written: missing.length };
};
