import { Shelf, type ShelfOptions } from './shelf';

/** A shelf whose documents are all kept in memory as well: reads are free, writes go to both. */
export class CachedShelf<T> {
  private readonly shelf: Shelf<T>;
  private readonly cache = new Map<string, T>();

  constructor(
    options: ShelfOptions<T>,
    private readonly idOf: (value: T) => string,
  ) {
    this.shelf = new Shelf(options);
    this.reload();
  }

  reload(): void {
    this.cache.clear();
    for (const value of this.shelf.all()) this.cache.set(this.idOf(value), value);
  }

  get(id: string): T | undefined {
    return this.cache.get(id);
  }

  all(): T[] {
    return [...this.cache.values()];
  }

  put(value: T): void {
    this.shelf.put(this.idOf(value), value);
    this.cache.set(this.idOf(value), value);
  }

  remove(id: string): void {
    this.shelf.remove(id);
    this.cache.delete(id);
  }
}
