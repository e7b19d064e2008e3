import type { ProductEvent } from '../types';
import type { Label, Page, PageBody } from './model';
import { childrenReordered, labelEvent, pageEvent, pageMoved, pageUpdated } from './page-events';
import { positionAfter, reordered, type Place } from './page-order';
import type { Actor } from './rights';
import type { World } from './world';

/** What somebody chooses about a new page; the rest Confluence fills in itself. */
export type NewPage = Pick<Page, 'spaceId' | 'parentId' | 'status' | 'title' | 'body'> & {
  /** Only the author may see and change the page. */
  isPrivate?: boolean;
};

export interface Edit {
  title: string;
  body: PageBody;
  message?: string;
  owner?: string;
}

/** Writes pages in the name of somebody: keeps their versions and collects the events to be told afterwards. */
export class PageWriter {
  readonly events: ProductEvent[] = [];

  constructor(
    private readonly world: World,
    private readonly actor: Actor,
  ) {}

  /** Runs all writes of `work` or none of them. A call that fails tells nothing at all. */
  atomically<T>(work: () => T): T {
    return this.world.store.together(work);
  }

  create({ isPrivate = false, ...given }: NewPage): Page {
    const { store } = this.world;
    const author = this.author();
    const time = this.now();
    const page = this.atomically(() =>
      store.savePage({
        ...given,
        id: store.nextId(),
        position: this.nextPosition(given),
        author,
        owner: author,
        created: time,
        version: { number: 1, message: '', author, created: time },
        contributors: [author],
        labels: [],
        readers: isPrivate ? [author] : [],
        editors: isPrivate ? [author] : [],
      }),
    );
    if (page.status === 'current') this.tell(pageEvent('created', this.about(page), this.world));
    return page;
  }

  /** Writes a new version and keeps the one before. */
  edit(before: Page, { title, body, message = '', owner = before.owner }: Edit): Page {
    const author = this.author();
    const number = before.version.number + 1;
    const page = this.atomically(() => {
      const { version, title: formerTitle, body: formerBody } = before;
      this.world.store.keepVersion({ pageId: before.id, version, title: formerTitle, body: formerBody });
      return this.world.store.savePage({
        ...before,
        title,
        body,
        owner,
        version: { number, message, author, created: this.now() },
        contributors: [...new Set([...before.contributors, author])],
      });
    });
    this.tell(pageUpdated(this.about(page), this.world));
    return page;
  }

  /** Changes a draft, which has but one version, and publishes it when it is to be current. */
  editDraft(before: Page, { title, body }: Edit, status: 'draft' | 'current'): Page {
    const created = this.now();
    const page = this.save({ ...before, title, body, status, version: { ...before.version, created } });
    if (status === 'current') this.tell(pageEvent('created', this.about(page), this.world));
    return page;
  }

  /** Puts a page into the trash; the pages below it move up to its parent. */
  trash(page: Page): Page {
    return this.atomically(() => {
      for (const child of this.world.store.childrenOf(page)) {
        const place = { spaceId: page.spaceId, parentId: page.parentId };
        this.save({ ...child, ...place, position: this.nextPosition(place) });
      }
      const trashed = this.save({ ...page, status: 'trashed' });
      this.tell(pageEvent('trashed', this.about(trashed), this.world));
      return trashed;
    });
  }

  /** Takes a page out of the trash; where its parent is gone it stands at the top of its space. */
  restore(page: Page): Page {
    const parent = page.parentId === null ? undefined : this.world.store.page(page.parentId);
    const parentId = parent?.status === 'current' && parent.spaceId === page.spaceId ? parent.id : null;
    const place = { spaceId: page.spaceId, parentId };
    const restored = this.save({ ...page, ...place, status: 'current', position: this.nextPosition(place) });
    this.tell(pageEvent('restored', this.about(restored), this.world));
    return restored;
  }

  /** Forgets a page for good. Drafts were never told of. */
  remove(page: Page): void {
    this.atomically(() => this.world.store.removePage(page));
    if (page.status !== 'draft') this.tell(pageEvent('deleted', this.about(page), this.world));
  }

  /** Puts a page with all that stands below it in another place of the tree. */
  move(page: Page, place: Place): Page {
    const { store } = this.world;
    const target = { spaceId: place.spaceId, parentId: place.parentId };
    const oldOrder = store.family(target).map(({ id }) => id);
    const moved = this.atomically(() => {
      for (const descendant of page.spaceId === place.spaceId ? [] : store.descendantsOf(page)) {
        this.save({ ...descendant, spaceId: place.spaceId });
      }
      const order = reordered(store.family(target), page, place);
      for (const { page: sibling, position } of order) this.save({ ...sibling, ...target, position });
      return store.page(page.id) ?? page;
    });
    this.tellMove(page, moved, oldOrder);
    return moved;
  }

  restrict(page: Page, restrictions: Pick<Page, 'readers' | 'editors'>): Page {
    const restricted = this.save({ ...page, ...restrictions });
    this.tell(pageEvent('permissions_updated', this.about(restricted), this.world));
    return restricted;
  }

  addLabel(page: Page, { prefix, name }: Pick<Label, 'prefix' | 'name'>): Page {
    const { store } = this.world;
    const known = store.labels.all().find((label) => label.prefix === prefix && label.name === name);
    if (known && page.labels.includes(known.id)) return page;
    return this.atomically(() => {
      const label = known ?? { id: store.nextId(), prefix, name };
      if (!known) store.labels.put(label);
      const labelled = this.save({ ...page, labels: [...page.labels, label.id] });
      const occurrence = { ...this.about(labelled), label };
      if (!known) this.tell(labelEvent('created', occurrence, this.world));
      this.tell(labelEvent('added', occurrence, this.world));
      return labelled;
    });
  }

  removeLabel(page: Page, label: Label): Page {
    const left = this.save({ ...page, labels: page.labels.filter((id) => id !== label.id) });
    this.tell(labelEvent('removed', { ...this.about(left), label }, this.world));
    return left;
  }

  private tellMove(before: Page, moved: Page, oldOrder: string[]): void {
    if (before.parentId !== moved.parentId || before.spaceId !== moved.spaceId) {
      this.tell(pageMoved(this.about(moved), before, this.world));
      return;
    }
    const parent = moved.parentId === null ? undefined : this.world.store.page(moved.parentId);
    if (!parent) return;
    const newOrder = this.world.store.family(moved).map(({ id }) => id);
    const order = { oldSortedChildPageIds: oldOrder, newSortedChildPageIds: newOrder };
    this.tell(childrenReordered(this.about(parent), order, this.world));
  }

  private save(page: Page): Page {
    return this.atomically(() => this.world.store.savePage(page));
  }

  private nextPosition(place: Pick<Page, 'spaceId' | 'parentId'>): number {
    return positionAfter(this.world.store.lastPosition(place));
  }

  private author(): string {
    if (this.actor.accountId === null) throw new Error('Nobody writes without an account');
    return this.actor.accountId;
  }

  private about = (page: Page) => ({ page, actor: this.actor });

  private tell(event: ProductEvent): void {
    this.events.push(event);
  }

  private now = () => this.world.clock().toISOString();
}
