import { Refusal } from '../../contract/errors';
import type { ProductFileProblem } from '../../contract/product-file/faults';
import { isSameFile, type FileHead, type Arrival } from '../../contract/product-file/head';
import { enterBefore, type Entry } from '../authorise';
import type { Versioned } from '../ports';
import type { ProductFileWorld } from './ports';

export const problem = (found: ProductFileProblem, where = ''): never => {
  throw new Refusal({ code: 'productFile', problem: found, where });
};

/** What is being brought into a product, if anything is. */
export interface ArrivalEntry extends Entry {
  arrival: Versioned<Arrival> | null;
}

/**
 * Lets somebody bring a file into a project that the app is not in use in: there the frame is set and decisions are
 * taken by those whose they are, and by no file.
 *
 * @throws Refusal `refused`; `inUse`, or `otherFileBegun` with the key of the project that the other file is from
 */
export const enterToBringIn = async (
  world: ProductFileWorld,
  { productId, file }: { productId: string; file: FileHead },
): Promise<ArrivalEntry> => {
  const entry = await enterBefore(world, productId, 'importProduct');
  if (entry.product.rev > 0) problem('inUse');
  const arrival = await world.store.arrival(productId);
  if (arrival === null && !(await world.shelves.isEmpty(productId))) problem('inUse');
  if (arrival !== null && !isSameFile(arrival.value.file, file))
    problem('otherFileBegun', arrival.value.file.source.key);
  return { ...entry, arrival };
};
