import type { ExportBegun, ExportedRows } from '../../contract/product-file/answers';
import type { Part, RowOf } from '../../contract/product-file/parts';
import type { Product } from '../../domain/product';
import { admit, enter } from '../authorise';
import { problem } from './arrival';
import type { ProductFileWorld } from './ports';

/**
 * Begins a file of everything that is kept of a product.
 *
 * @throws Refusal `errandsUnderWay` while what was decided is still being carried out in Jira
 */
export const beginExport = async (
  world: ProductFileWorld,
  { productId }: { productId: string },
): Promise<ExportBegun> => {
  const { project } = await enter(world, productId, 'exportProduct');
  if ((await world.store.errands(productId)).length > 0) problem('errandsUnderWay');
  return { exportedAt: world.now(), source: { productId, key: project.key, name: project.name } };
};

const statusIdsOf = ({ settings }: Product): (string | null)[] => [
  ...settings.startedStatusIds,
  settings.startStatusId,
  settings.deliveredStatusId,
  settings.rejectedStatusId,
];

/** The product with the names of the statuses it is set to: elsewhere they have other ids. */
const settingsRow = async ({ jira }: ProductFileWorld, product: Product): Promise<RowOf<'settings'>> => {
  const named = new Set(statusIdsOf(product));
  const statuses = (await jira.statuses(product.productId)).filter(({ id }) => named.has(id));
  return { product, statuses: statuses.map(({ id, name }) => ({ id, name })) };
};

/** Rows of one part of a product, as many as an answer holds. */
export const exportRows = async (
  world: ProductFileWorld,
  { productId, part, next }: { productId: string; part: Part; next: string | null },
): Promise<ExportedRows> => {
  const { product } = await admit(world, productId, 'exportProduct');
  if (part === 'settings') return { rows: [await settingsRow(world, product.value)], next: null };
  return world.shelves.page(part, productId, next);
};
