import * as v from 'valibot';
import type { StageDatabase } from '../../store/open-database';

const rowSchema = v.object({ id: v.string(), position: v.number() });

/** Room between two neighbours, so that most moves touch only what is moved. */
const STEP = 2 ** 20;

export interface Placement {
  /** Ids in the order they are to stand in. */
  moved: readonly string[];
  anchor: string;
  side: 'before' | 'after';
}

/** The one order of all issues. A position is a whole number with room on both sides. */
export class RankOrder {
  private readonly positions = new Map<string, number>();
  private readonly statements;

  constructor(database: StageDatabase) {
    database.exec(`create table if not exists jira_rank (
      id text primary key, position integer not null) without rowid`);
    this.statements = {
      all: database.prepare('select id, position from jira_rank'),
      put: database.prepare('insert or replace into jira_rank (id, position) values (?, ?)'),
      remove: database.prepare('delete from jira_rank where id = ?'),
    };
    this.reload();
  }

  reload(): void {
    this.positions.clear();
    for (const row of this.statements.all.all()) {
      const { id, position } = v.parse(rowSchema, row);
      this.positions.set(id, position);
    }
  }

  positionOf(id: string): number {
    const position = this.positions.get(id);
    if (position === undefined) throw new Error(`Issue ${id} has no rank`);
    return position;
  }

  append(id: string): void {
    let last = 0;
    for (const position of this.positions.values()) if (position > last) last = position;
    this.write(id, last + STEP);
  }

  remove(id: string): void {
    this.statements.remove.run(id);
    this.positions.delete(id);
  }

  /** Puts the moved ids side by side at the anchor; tells which ids got a new position. */
  place({ moved, anchor, side }: Placement): string[] {
    const away = new Set(moved);
    const edge = this.positionOf(anchor);
    const neighbour = this.neighbour(edge, side, away);
    const low = side === 'after' ? edge : (neighbour ?? edge - STEP * (moved.length + 1));
    const high = side === 'after' ? (neighbour ?? edge + STEP * (moved.length + 1)) : edge;
    const step = Math.floor((high - low) / (moved.length + 1));
    if (step < 1) return this.renumber({ moved, anchor, side });
    moved.forEach((id, index) => this.write(id, low + step * (index + 1)));
    return [...moved];
  }

  private neighbour(edge: number, side: Placement['side'], away: ReadonlySet<string>): number | undefined {
    let nearest: number | undefined;
    for (const [id, position] of this.positions) {
      if (away.has(id) || (side === 'after' ? position <= edge : position >= edge)) continue;
      if (nearest === undefined || Math.abs(position - edge) < Math.abs(nearest - edge)) nearest = position;
    }
    return nearest;
  }

  private renumber({ moved, anchor, side }: Placement): string[] {
    const away = new Set(moved);
    const rest = [...this.positions]
      .filter(([id]) => !away.has(id))
      .sort(([, a], [, b]) => a - b)
      .map(([id]) => id);
    const at = rest.indexOf(anchor) + (side === 'after' ? 1 : 0);
    const order = rest.toSpliced(at, 0, ...moved);
    order.forEach((id, index) => this.write(id, STEP * (index + 1)));
    return order;
  }

  private write(id: string, position: number): void {
    this.statements.put.run(id, position);
    this.positions.set(id, position);
  }
}
