import type { Issue } from '../model';
import type { Actor } from '../permissions';
import type { World } from '../world';

/** Refuses the value of a clause. */
export class ClauseRefusal extends Error {}

/** What a clause and ORDER BY can do with a field. Which parts there are decides the operators. */
export interface ClauseField {
  name: string;
  /** Compared as one of a set of names, in lower case. */
  member?: { tokens(issue: Issue): readonly string[]; resolve(text: string): string };
  /** Compared by size. */
  comparable?: { value(issue: Issue): number | null; resolve(text: string): number };
  /** Searched for words. */
  text?: (issue: Issue) => string;
  sort?: (issue: Issue) => string | number | null;
}

export interface ClauseContext {
  world: World;
  actor: Actor;
}
