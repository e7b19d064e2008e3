import * as v from 'valibot';
import { CachedShelf } from '../../store/cached-shelf';
import { FamilyShelf } from '../../store/family-shelf';
import type { StageDatabase } from '../../store/open-database';
import { SearchIndex } from '../../store/search-index';
import { Sequences } from '../../store/sequences';
import { createDocumentTable, Shelf } from '../../store/shelf';
import { together } from '../../store/together';
import {
  labelSchema,
  pageSchema,
  pastVersionSchema,
  propertySchema,
  spaceSchema,
  type Label,
  type Page,
  type PastVersion,
} from '../model';
import { PageIndex } from './page-index';
import { bodyWords } from './page-words';

const TABLE = 'confluence_document';

/** Confluence gives spaces, pages, labels and properties their ids from one row of numbers. */
const FIRST_ID = 65_537;

export interface StoreOptions {
  database: StageDatabase;
  clock: () => Date;
  indexLagMs: number;
}

/** Everything the emulated Confluence remembers. */
export class ConfluenceStore {
  readonly spaces;
  readonly labels;
  readonly properties;
  readonly index;
  private readonly versions;
  private readonly shelf;
  private readonly sequences;
  private readonly database;
  private readonly pageIndex = new PageIndex();

  constructor({ database, clock, indexLagMs }: StoreOptions) {
    createDocumentTable(database, TABLE);
    this.database = database;
    const place = { database, table: TABLE } as const;
    this.spaces = new CachedShelf({ ...place, kind: 'space', schema: spaceSchema }, ({ id }) => id);
    this.labels = new CachedShelf({ ...place, kind: 'label', schema: labelSchema }, ({ id }) => id);
    this.properties = new FamilyShelf({ ...place, kind: 'property', schema: propertySchema });
    this.versions = new FamilyShelf({ ...place, kind: 'version', schema: pastVersionSchema });
    this.shelf = new Shelf({ ...place, kind: 'page', schema: pageSchema });
    this.sequences = new Sequences(database, 'confluence_sequence');
    this.index = new SearchIndex<Page>(clock, indexLagMs);
    this.loadPages();
  }

  nextId(): string {
    return String(this.sequences.next('id', FIRST_ID));
  }

  pages(): Page[] {
    return this.pageIndex.all();
  }

  page(id: string): Page | undefined {
    return this.pageIndex.get(id);
  }

  titled(spaceId: string, title: string): Page | undefined {
    return this.pageIndex.titled(spaceId, title);
  }

  /** The current pages under a parent, or at the top of a space, from the first to the last. */
  family(place: Pick<Page, 'spaceId' | 'parentId'>): Page[] {
    return this.pageIndex.family(place);
  }

  lastPosition(place: Pick<Page, 'spaceId' | 'parentId'>): number {
    return this.pageIndex.lastPosition(place);
  }

  childrenOf({ id, spaceId }: Page): Page[] {
    return this.family({ spaceId, parentId: id });
  }

  parentOf({ parentId }: Page): Page | undefined {
    return parentId === null ? undefined : this.page(parentId);
  }

  /** The pages above a page, the highest first. */
  ancestorsOf(page: Page): Page[] {
    const parent = this.parentOf(page);
    return parent ? [...this.ancestorsOf(parent), parent] : [];
  }

  /** The current pages below a page, each before what stands below it. */
  descendantsOf(page: Page): Page[] {
    return this.childrenOf(page).flatMap((child) => [child, ...this.descendantsOf(child)]);
  }

  savePage(page: Page): Page {
    const before = this.page(page.id);
    this.index.written(page.id, before);
    this.shelf.put(page.id, v.parse(pageSchema, page), page.spaceId);
    return this.remember(page);
  }

  /** Forgets a page for good. */
  removePage(page: Page): void {
    this.index.written(page.id, page);
    this.shelf.remove(page.id);
    this.versions.removeUnder(page.id);
    this.properties.removeUnder(page.id);
    this.pageIndex.remove(page.id);
  }

  keepVersion(past: PastVersion): void {
    this.versions.put(`${past.pageId}:${past.version.number}`, past, past.pageId);
  }

  /** What a page was before, the oldest version first. */
  pastVersions(pageId: string): PastVersion[] {
    return this.versions.under(pageId).toSorted((a, b) => a.version.number - b.version.number);
  }

  labelsOf({ labels }: Page): Label[] {
    return labels.flatMap((id) => this.labels.get(id) ?? []);
  }

  /** Runs all writes of `work` or none of them. */
  together<T>(work: () => T): T {
    return together(this.database, work, () => this.reload());
  }

  private reload(): void {
    for (const shelf of [this.spaces, this.labels, this.properties, this.versions]) shelf.reload();
    this.loadPages();
  }

  private loadPages(): void {
    this.pageIndex.clear();
    for (const page of this.shelf.all()) this.remember(page);
  }

  private remember(page: Page): Page {
    bodyWords(page.body);
    this.pageIndex.put(page);
    return page;
  }
}
