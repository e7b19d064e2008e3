import type { Decision, DecisionMatter } from '../../../src/domain/decision';
import { wishText, type Known } from '../records/names';
import type { Details } from '../state/list-view';

/** The kinds of decisions, in the order a wish goes through them. The type sees to it that none is left out. */
const KINDS: Readonly<Record<DecisionMatter['matter'], true>> = {
  frameSet: true,
  carriedOver: true,
  granted: true,
  coordinationPaid: true,
  orderAgreed: true,
  rankedByShares: true,
  submitted: true,
  withdrawn: true,
  ruled: true,
  started: true,
  doneChanged: true,
  bypassed: true,
  regularised: true,
  endedElsewhere: true,
  endSettled: true,
  invoiced: true,
  delivered: true,
  rejected: true,
  broughtIn: true,
  superseded: true,
  handedOver: true,
  standInNamed: true,
  standInEnded: true,
};

const isKind = (name: string): name is DecisionMatter['matter'] => name in KINDS;

export const DECISION_KINDS: readonly DecisionMatter['matter'][] = Object.keys(KINDS).filter(isKind);

export interface DecisionFilter {
  kind: DecisionMatter['matter'] | null;
  find: string;
}

export const decisionFilter = ({ matter = '', find = '' }: Details): DecisionFilter => ({
  kind: isKind(matter) ? matter : null,
  find,
});

export const isNarrowed = ({ kind, find }: DecisionFilter): boolean => kind !== null || find.trim() !== '';

/** What stands beside a decision: its sentence, and whose names the reader may see. */
export interface BesideDecision {
  known: Known;
  person: (accountId: string) => string;
  sentence: (decision: Decision) => string;
}

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('da');

const wordsOf = (decision: Decision, { known, person, sentence }: BesideDecision): string => {
  const { key, title } = wishText(known, decision.wishId);
  const { basis, reference, takenBy } = decision;
  return [key, title, basis, reference, person(takenBy), sentence(decision)]
    .join(' ')
    .replaceAll('\u00a0', ' ');
};

/** The decisions that a filter leaves, in the order they stand. */
export const filteredDecisions = (
  decisions: readonly Decision[],
  { kind, find }: DecisionFilter,
  beside: BesideDecision,
): readonly Decision[] => {
  const wanted = folded(find.trim());
  return decisions.filter(
    (decision) =>
      (kind === null || decision.matter.matter === kind) &&
      (wanted === '' || folded(wordsOf(decision, beside)).includes(wanted)),
  );
};
