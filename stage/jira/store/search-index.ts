import type { Issue } from '../model';

interface Pending {
  before: Issue | undefined;
  until: number;
}

/**
 * What a search sees. Jira's index follows its writes with a delay: until then a search finds the issue as it was.
 * The delay is forgotten at a restart, which is as good as time having passed.
 */
export class SearchIndex {
  private readonly pending = new Map<string, Pending[]>();

  constructor(
    private readonly clock: () => Date,
    private readonly lagMs: number,
  ) {}

  /** Notes what an issue was before it was written. */
  written(id: string, before: Issue | undefined): void {
    if (this.lagMs <= 0) return;
    const until = this.clock().getTime() + this.lagMs;
    this.pending.set(id, [...(this.pending.get(id) ?? []), { before, until }]);
  }

  /** The issues as a search sees them; those to be reconciled are seen as they are. */
  visible(current: readonly Issue[], reconcile: ReadonlySet<string>): Issue[] {
    this.forgetSettled();
    const stale = [...this.pending].filter(([id]) => !reconcile.has(id));
    if (stale.length === 0) return [...current];
    const earlier = new Map(stale.map(([id, versions]) => [id, versions[0]?.before]));
    const seen = current.filter((issue) => !earlier.has(issue.id));
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
