import type { Page } from '../model';

const titleKey = ({ spaceId, title }: Pick<Page, 'spaceId' | 'title'>) => `${spaceId}:${title.toLowerCase()}`;

const familyKey = ({ spaceId, parentId }: Pick<Page, 'spaceId' | 'parentId'>) => parentId ?? `top:${spaceId}`;

/** All pages in memory, with the ways to find them. Only current pages have a title to themselves and stand in the tree. */
export class PageIndex {
  private readonly pages = new Map<string, Page>();
  private readonly titles = new Map<string, string>();
  private readonly families = new Map<string, Set<string>>();
  /** The highest position a family ever had: pages that leave it make no room. */
  private readonly lastPositions = new Map<string, number>();

  clear(): void {
    for (const map of [this.pages, this.titles, this.families, this.lastPositions]) map.clear();
  }

  put(page: Page): void {
    this.remove(page.id);
    this.pages.set(page.id, page);
    if (page.status !== 'current') return;
    this.titles.set(titleKey(page), page.id);
    const family = this.families.get(familyKey(page)) ?? new Set();
    this.families.set(familyKey(page), family.add(page.id));
    this.lastPositions.set(familyKey(page), Math.max(page.position, this.lastPosition(page)));
  }

  remove(id: string): void {
    const page = this.pages.get(id);
    if (!page) return;
    this.pages.delete(id);
    if (this.titles.get(titleKey(page)) === id) this.titles.delete(titleKey(page));
    this.families.get(familyKey(page))?.delete(id);
  }

  all(): Page[] {
    return [...this.pages.values()];
  }

  get(id: string): Page | undefined {
    return this.pages.get(id);
  }

  /** The current page of a title, whichever way it is written. */
  titled(spaceId: string, title: string): Page | undefined {
    return this.get(this.titles.get(titleKey({ spaceId, title })) ?? '');
  }

  /** The current pages under a parent, or at the top of a space, from the first to the last. */
  family(place: Pick<Page, 'spaceId' | 'parentId'>): Page[] {
    return [...(this.families.get(familyKey(place)) ?? [])]
      .flatMap((id) => this.get(id) ?? [])
      .sort((a, b) => a.position - b.position || Number(a.id) - Number(b.id));
  }

  /** The position of the last page of a family; nothing before the first. */
  lastPosition(place: Pick<Page, 'spaceId' | 'parentId'>): number {
    return this.lastPositions.get(familyKey(place)) ?? 0;
  }
}
