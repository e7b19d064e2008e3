import type { Part, RowOf, Rows } from '../../contract/product-file/parts';
import type { Change, World } from '../ports';

/** The parts that lie in rows of their own beside the product's. */
export type ShelfPart = Exclude<Part, 'settings'>;

/** Of changes that make rows: which are still to be written, and which cannot be. */
export interface Standing {
  missing: readonly Change[];
  /** Stored already, with another content. */
  differing: readonly Change[];
}

/** All that is stored of a product, part by part. */
export interface Shelves {
  /** As many rows of a part as one answer holds. */
  page<Name extends ShelfPart>(
    part: Name,
    productId: string,
    next: string | null,
  ): Promise<{ rows: readonly RowOf<Name>[]; next: string | null }>;
  all(productId: string): Promise<Omit<Rows, 'settings'>>;
  isEmpty(productId: string): Promise<boolean>;
  /**
   * What of new rows is not stored yet. What an issue's record held in another product gives way, as it does when
   * somebody changes it; a page of minutes that another product has stays there.
   */
  standing(changes: readonly Change[]): Promise<Standing>;
  /** Those of the pages that another product has as minutes. */
  minutesElsewhere(productId: string, pageIds: readonly string[]): Promise<readonly string[]>;
  /** Takes some rows away, while the product is being brought in at this revision; false once none are left. */
  clearSome(productId: string, was: number): Promise<boolean>;
}

/** Everything that bringing a product out and in may touch. */
export interface ProductFileWorld extends World {
  shelves: Shelves;
}
