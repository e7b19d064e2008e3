import type { RowChange } from '../../src/adapters/store/row';
import { rowChange } from '../../src/adapters/store/rows';
import { Refusal } from '../../src/contract/errors';
import type { Decision } from '../../src/domain/decision';
import type { DecisionCase } from '../../src/domain/decision-case';
import type { DoneVersion } from '../../src/domain/done-versions';
import { emptyFrame, type Frame } from '../../src/domain/frame';
import type { Entry } from '../../src/domain/ledger/entry';
import type { Ore } from '../../src/domain/money';
import type { Product } from '../../src/domain/product';
import type { Support } from '../../src/domain/support/support';
import type { Errand } from '../../src/usecases/errand';
import type { IssueLink } from '../../src/usecases/intake/ports';
import type { Change, Versioned, WishRecord } from '../../src/usecases/ports';

export const YEAR = 2026;

/** An issue as far as money and mandate depend on it. Status 1 is open, 3 started, 4 delivered, 5 turned down. */
export interface Issue {
  wishId: string;
  statusId: string;
  estimate: Ore;
  comments: string[];
}

const WAYS: Readonly<Record<string, readonly string[]>> = { '1': ['3', '5'], '3': ['4'] };

type Law = (before: Frame, after: Frame, changes: readonly Change[]) => void;

/**
 * Storage and Jira in memory: the same rows and the same conditions as on the platform, so that tens of thousands of
 * histories can be lived through in seconds. That the platform keeps the conditions is tested over the stage.
 */
export class MemorySite {
  private readonly rows = new Map<string, Versioned<Change>>();
  readonly issues = new Map<string, Issue>();
  readonly links = new Set<string>();
  private ids = 0;
  private clock = Date.UTC(YEAR, 2, 5, 9);

  constructor(
    readonly product: Product,
    private readonly law: Law,
  ) {}

  now(): string {
    this.clock += 1;
    return new Date(this.clock).toISOString();
  }

  pass(milliseconds: number): void {
    this.clock += milliseconds;
  }

  newId(): string {
    this.ids += 1;
    return `id-${this.ids}`;
  }

  /** All or nothing, by the conditions of every row. */
  commit(changes: readonly Change[]): 'committed' | 'lostRace' {
    const planned = changes.map((change) => ({ change, ...rowChange(change) }));
    if (!planned.every((row) => this.holds(row))) return 'lostRace';
    for (const change of changes)
      if (change.write === 'frame') this.law(this.frame().value, change.value, changes);
    for (const { change, entity, key, was, row } of planned) {
      if (row === null) this.rows.delete(`${entity} ${key}`);
      else if (row !== 'asItIs') this.rows.set(`${entity} ${key}`, { rev: was + 1, value: change });
    }
    return 'committed';
  }

  frame(): Versioned<Frame> {
    const [row] = this.all('frame');
    return row
      ? { rev: row.rev, value: row.value.value }
      : { rev: 0, value: emptyFrame(this.productId, YEAR) };
  }

  record(wishId: string): Versioned<WishRecord> | undefined {
    return this.all('wish')
      .map(({ rev, value }) => ({ rev, value: value.value }))
      .find(({ value }) => value.wishId === wishId);
  }

  doneVersions(): DoneVersion[] {
    return this.all('doneVersion').map(({ value }) => value.value);
  }

  cases(): Versioned<DecisionCase>[] {
    return this.all('case').map(({ rev, value }) => ({ rev, value: value.value }));
  }

  errands(): Versioned<Errand>[] {
    return this.all('errand').map(({ rev, value }) => ({ rev, value: value.value }));
  }

  decisions(): Decision[] {
    return this.all('decision').map(({ value }) => value.value);
  }

  voices(): Versioned<Support>[] {
    return this.all('support').map(({ rev, value }) => ({ rev, value: value.value }));
  }

  /** Links two issues, once. */
  link({ from, to, type }: IssueLink): void {
    this.links.add(`${from} ${type} ${to}`);
  }

  entries(): Entry[] {
    return this.all('entry').map(({ value }) => value.value);
  }

  canReach(wishId: string, statusId: string): boolean {
    return WAYS[this.issues.get(wishId)?.statusId ?? '']?.includes(statusId) ?? false;
  }

  /** @throws Refusal `jiraRefused` where the workflow has no such way */
  move(wishId: string, statusId: string): void {
    const issue = this.issues.get(wishId);
    if (!issue || !this.canReach(wishId, statusId)) throw new Refusal({ code: 'jiraRefused', messages: [] });
    issue.statusId = statusId;
  }

  private get productId(): string {
    return this.product.productId;
  }

  private holds({ entity, key, was, errandId }: RowChange): boolean {
    const stored = this.rows.get(`${entity} ${key}`);
    if ((stored?.rev ?? 0) !== was) return false;
    if (errandId === undefined) return true;
    return stored?.value.write === 'errand' && stored.value.value.errandId === errandId;
  }

  private all<Write extends Change['write']>(write: Write): Versioned<Extract<Change, { write: Write }>>[] {
    const isOf = (change: Change): change is Extract<Change, { write: Write }> => change.write === write;
    return [...this.rows.values()].flatMap(({ rev, value }) => (isOf(value) ? [{ rev, value }] : []));
  }
}
