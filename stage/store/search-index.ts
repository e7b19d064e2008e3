interface Pending<Item> {
  before: Item | undefined;
  until: number;
}

/**
 * What a search sees. A product's index follows its writes with a delay: until then a search finds what was before.
 * The delay is forgotten at a restart, which is as good as time having passed.
 */
export class SearchIndex<Item extends { readonly id: string }> {
  private readonly pending = new Map<string, Pending<Item>[]>();

  constructor(
    private readonly clock: () => Date,
    private readonly lagMs: number,
  ) {}

  /** Notes what an item was before it was written. */
  written(id: string, before: Item | undefined): void {
    if (this.lagMs <= 0) return;
    const until = this.clock().getTime() + this.lagMs;
    this.pending.set(id, [...(this.pending.get(id) ?? []), { before, until }]);
  }

  /** The items as a search sees them; those to be reconciled are seen as they are. */
  visible(current: readonly Item[], reconcile: ReadonlySet<string> = new Set()): Item[] {
    this.forgetSettled();
    const stale = [...this.pending].filter(([id]) => !reconcile.has(id));
    if (stale.length === 0) return [...current];
    const earlier = new Map(stale.map(([id, versions]) => [id, versions[0]?.before]));
    const seen = current.filter(({ id }) => !earlier.has(id));
    for (const before of earlier.values()) if (before) seen.push(before);
    return seen;
  }

  private forgetSettled(): void {
    const time = this.clock().getTime();
    for (const [id, versions] of this.pending) {
      const open = versions.filter((version) => version.until > time);
      if (open.length === 0) this.pending.delete(id);
      else this.pending.set(id, open);
    }
  }
}
