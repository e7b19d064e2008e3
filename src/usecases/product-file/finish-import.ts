import type { SettingsPage } from '../../contract/definitions';
import { faultsIn } from '../../contract/product-file/faults';
import type { FileHead, Arrival } from '../../contract/product-file/head';
import { productFileName } from '../../contract/product-file/file';
import type { Decision } from '../../domain/decision';
import { isoDayOf } from '../../text/date-text';
import { enterBefore } from '../authorise';
import { changedMeanwhile } from '../change-record';
import type { Versioned } from '../ports';
import { productDecision } from '../product-decision';
import { openSettings } from '../settings';
import { tellPages } from '../tell-pages';
import { derivedId } from './derived-ids';
import { enterToBringIn, problem } from './arrival';
import type { ProductFileWorld } from './ports';

const decisionIdFor = (productId: string, { source, exportedAt }: FileHead): string =>
  derivedId(productId, 'decision', `broughtIn ${source.productId} ${exportedAt}`);

const logged = (world: ProductFileWorld, productId: string, file: FileHead): Decision => {
  const { source, exportedAt, counts, sums } = file;
  const { wishes, decisions, entries, cases } = counts;
  const years = sums.map(({ year, granted, committed, spent }) => ({ year, granted, committed, spent }));
  return productDecision(world, {
    decisionId: decisionIdFor(productId, file),
    productId,
    matter: {
      matter: 'broughtIn',
      sourceKey: source.key,
      exportedAt,
      wishes,
      decisions,
      entries,
      cases,
      years,
    },
    basis: '',
    reference: productFileName(source.key, isoDayOf(exportedAt)),
  });
};

/** What is stored is held against the file's own numbers, by the rules that the screen tried the file by. */
const requireAll = async (
  { shelves }: ProductFileWorld,
  productId: string,
  { file, product }: Arrival,
): Promise<void> => {
  const rows = { settings: [{ product, statuses: [] }], ...(await shelves.all(productId)) };
  const [fault] = faultsIn(file, rows, { productId, wishIds: null });
  if (fault) problem(fault.problem, fault.where);
};

/** Product and line in the log become visible together, and last of all. */
const conclude = async (
  world: ProductFileWorld,
  { rev, value }: Versioned<Arrival>,
  decision: Decision,
): Promise<void> => {
  const outcome = await world.store.commit([
    { write: 'product', was: rev, value: value.product },
    { write: 'decision', value: decision },
  ]);
  if (outcome === 'lostRace') changedMeanwhile();
};

/** Whether this very file was brought in already, and only the answer was lost. */
const isConcluded = async (
  world: ProductFileWorld,
  { productId, file }: { productId: string; file: FileHead },
): Promise<boolean> => {
  const { product } = await enterBefore(world, productId, 'importProduct');
  if (product.rev === 0) return false;
  return (await world.store.decisionsById([decisionIdFor(productId, file)])).length > 0;
};

/**
 * The last step of bringing a file in: the product is there, with a line in the log that says where it came from.
 *
 * @throws Refusal `productFile` with what is not as the file says; nothing is visible then
 */
export const finishImport = async (
  world: ProductFileWorld,
  asked: { productId: string; file: FileHead },
): Promise<SettingsPage> => {
  const { productId, file } = asked;
  if (await isConcluded(world, asked)) return openSettings(world, { productId });
  const { arrival } = await enterToBringIn(world, asked);
  if (arrival === null) return problem('notBegun');
  await requireAll(world, productId, arrival.value);
  await conclude(world, arrival, logged(world, productId, file));
  await tellPages(world, { productId, wishId: null, act: 'broughtIn' });
  await world.recomputation.ask(productId);
  return openSettings(world, { productId });
};
