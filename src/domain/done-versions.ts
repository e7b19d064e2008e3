import { activeCriteria, type Criterion, type DoneDefinition } from './done';

/** DONE of a wish as it stood from one change to the next. Written once, with the change. */
export interface DoneVersion {
  productId: string;
  wishId: string;
  /** ISO date and time: in this order, because versions start over where a wish is moved to another project. */
  at: string;
  /** Whoever made it; null where the app took a start back. */
  accountId: string | null;
  done: DoneDefinition;
}

/** How a criterion of an older version stands today. */
export type Since = 'same' | 'reworded' | 'wentOut';

export interface OlderCriterion {
  criterion: Criterion;
  since: Since;
  /** Its words today; null unless it got other words. */
  now: string | null;
}

const today = (then: Criterion, now: Criterion | undefined): OlderCriterion => {
  if (!now || now.retired) return { criterion: then, since: 'wentOut', now: null };
  return now.text === then.text
    ? { criterion: then, since: 'same', now: null }
    : { criterion: then, since: 'reworded', now: now.text };
};

/**
 * An older version held against DONE as it is: each criterion that was in force then, and those that came in since.
 * What was agreed with the vendor stays readable, whatever was decided afterwards.
 */
export const comparedWith = (
  older: DoneDefinition,
  now: DoneDefinition,
): { criteria: readonly OlderCriterion[]; cameIn: readonly Criterion[] } => {
  const then = activeCriteria(older);
  return {
    criteria: then.map((criterion) =>
      today(
        criterion,
        now.criteria.find(({ id }) => id === criterion.id),
      ),
    ),
    cameIn: activeCriteria(now).filter(({ id }) => !then.some((criterion) => criterion.id === id)),
  };
};

/** The version that was agreed at the start: the first that is frozen after the last that was not. Null before a start. */
export const agreedAtStart = (versions: readonly DoneVersion[]): DoneVersion | null => {
  const inTime = [...versions].sort((one, other) => (one.at < other.at ? -1 : 1));
  const lastOpen = inTime.findLastIndex(({ done }) => !done.frozen);
  return inTime.slice(lastOpen + 1)[0] ?? null;
};
