import { fail, ok, type Result } from '../result';
import type { Checklist, ChecklistProblem, ItemAnswer, KeptAnswer } from './checklist';
import type { Evidence } from './item-status';

/** Somebody who changes a checklist, on a day, with what the app found of its items. */
export interface ChangedBy {
  accountId: string;
  /** ISO day. */
  today: string;
  evidence: (itemId: string) => Evidence | null;
}

type Changed = Result<Checklist, ChecklistProblem>;

/** An item of a checklist, and the revision of it that somebody saw. */
interface SeenItem {
  itemId: string;
  seen: number;
}

const UNANSWERED: KeptAnswer = {
  state: null,
  reason: '',
  responsible: null,
  link: null,
  head: { owner: '', version: '', approver: '', approvedOn: null, reviseBy: null },
  rev: 0,
  checkedOn: null,
  checkedBy: null,
};

/** What is kept of an item; null while nobody has said anything. */
export const keptAnswer = ({ answers }: Checklist, itemId: string): KeptAnswer | null =>
  (Object.hasOwn(answers, itemId) ? answers[itemId] : undefined) ?? null;

/** The answer as it stands, for whoever saw it so. An item that was retired meanwhile takes no answers. */
const seenAnswer = (
  checklist: Checklist,
  { itemId, seen }: SeenItem,
): Result<KeptAnswer, ChecklistProblem> => {
  const item = checklist.items.find((candidate) => candidate.itemId === itemId);
  if (!item) return fail('unknownItem');
  const kept = keptAnswer(checklist, itemId) ?? UNANSWERED;
  return item.retired || kept.rev !== seen ? fail('changedMeanwhile') : ok(kept);
};

const keep = (checklist: Checklist, itemId: string, answer: KeptAnswer): Changed =>
  ok({ ...checklist, answers: { ...checklist.answers, [itemId]: { ...answer, rev: answer.rev + 1 } } });

/** Følg eller forklar: "ikke relevant" says why, and so does whoever sees it otherwise than the app found it. */
export const needsReason = ({ state }: ItemAnswer, evidence: Evidence | null): boolean =>
  state === 'notRelevant' || (state !== null && evidence !== null && evidence.state !== state);

const trimmed = ({ reason, head, ...answer }: ItemAnswer): ItemAnswer => ({
  ...answer,
  reason: reason.trim(),
  head: {
    ...head,
    owner: head.owner.trim(),
    version: head.version.trim(),
    approver: head.approver.trim(),
  },
});

const checkedBy = ({ accountId, today }: ChangedBy): Pick<KeptAnswer, 'checkedOn' | 'checkedBy'> => ({
  checkedOn: today,
  checkedBy: accountId,
});

/** The checklist with an item answered. Only who says anew whether or where it is has looked at it. */
export const answerItem = (
  checklist: Checklist,
  { itemId, seen, answer }: SeenItem & { answer: ItemAnswer },
  by: ChangedBy,
): Changed => {
  const before = seenAnswer(checklist, { itemId, seen });
  if (!before.ok) return before;
  const given = trimmed(answer);
  if (given.reason === '' && needsReason(given, by.evidence(itemId))) return fail('reasonMissing');
  const hasLooked = given.state !== before.value.state || given.link !== before.value.link;
  return keep(checklist, itemId, { ...before.value, ...given, ...(hasLooked ? checkedBy(by) : {}) });
};

/** The checklist with an item found to be as it is said to be, today. */
export const checkItem = (checklist: Checklist, seen: SeenItem, by: ChangedBy): Changed => {
  const before = seenAnswer(checklist, seen);
  return before.ok ? keep(checklist, seen.itemId, { ...before.value, ...checkedBy(by) }) : before;
};
