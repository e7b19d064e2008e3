import { Shelf, type ShelfOptions } from './shelf';

/** A shelf of documents that belong to another one, e.g. to an issue. What one has is read once and then kept in memory. */
export class FamilyShelf<T> {
  private readonly shelf: Shelf<T>;
  private readonly families = new Map<string, readonly T[]>();

  constructor(options: ShelfOptions<T>) {
    this.shelf = new Shelf(options);
  }

  reload(): void {
    this.families.clear();
  }

  get(id: string): T | undefined {
    return this.shelf.get(id);
  }

  /** The documents that belong to `parent`, oldest first. */
  under(parent: string): readonly T[] {
    const known = this.families.get(parent);
    if (known) return known;
    const family = this.shelf.under(parent);
    this.families.set(parent, family);
    return family;
  }

  put(id: string, value: T, parent: string): void {
    this.shelf.put(id, value, parent);
    this.families.delete(parent);
  }

  remove(id: string, parent: string): boolean {
    this.families.delete(parent);
    return this.shelf.remove(id);
  }

  removeUnder(parent: string): void {
    this.shelf.removeUnder(parent);
    this.families.delete(parent);
  }
}
