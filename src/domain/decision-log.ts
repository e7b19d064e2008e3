import type { Decision, DecisionMatter } from './decision';

/** What a decision settles that an earlier one may have settled before; null where each stands for itself. */
const matterSettled = ({ matter, wishId }: Decision): string | null => {
  switch (matter.matter) {
    case 'frameSet':
      return `frame ${matter.year}`;
    case 'orderAgreed':
      return 'order';
    case 'ruled':
      return `case ${matter.caseId} ${wishId}`;
    case 'endedElsewhere':
    case 'endSettled':
      return `end ${wishId}`;
    case 'bypassed':
    case 'regularised':
      return `mandate ${wishId}`;
    default:
      return null;
  }
};

/** What had gone past the mandate is put in order and does not replace itself; the others replace their like. */
const isReplaced = (earlier: DecisionMatter, { matter }: DecisionMatter): boolean => {
  if (matter === 'regularised') return earlier.matter === 'bypassed';
  if (matter === 'endSettled') return earlier.matter === 'endedElsewhere';
  return matter !== 'bypassed' && matter !== 'endedElsewhere';
};

/**
 * The earlier decision that a decision replaces or puts in order, by the id of the later: a frame set anew for the
 * same year, an order agreed on anew, a new ruling of the same case, and a start past the mandate that was put in order.
 * What replaces a decision that is not on the list is left out.
 */
export const replacedDecisions = (newestFirst: readonly Decision[]): ReadonlyMap<string, Decision> =>
  new Map(
    newestFirst.flatMap((decision, place): [string, Decision][] => {
      const settled = matterSettled(decision);
      if (settled === null) return [];
      const earlier = newestFirst
        .slice(place + 1)
        .find((other) => matterSettled(other) === settled && isReplaced(other.matter, decision.matter));
      return earlier ? [[decision.decisionId, earlier]] : [];
    }),
  );
