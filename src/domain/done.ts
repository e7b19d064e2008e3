import type { DefaultCriterion } from './product';
import { fail, ok, type Result } from './result';
import { sameText } from './same-text';

export const MOST_CRITERIA = 40;
export const LONGEST_CRITERION = 300;
export const LONGEST_NOTE = 1_000;

/** Open, met (with evidence where there is some) or not relevant (always with a reason: følg eller forklar). */
export type CriterionState = 'open' | 'met' | 'notRelevant';

export interface Criterion {
  id: string;
  text: string;
  state: CriterionState;
  /** Address or text that shows that the criterion is met, or is to show it while it is open; the reason where it is not relevant. */
  note: string;
  /** From the product's default, or the wish's own. */
  origin: 'default' | 'own';
  /** Retired criteria stay where they were used and count no longer; nothing is deleted. */
  retired: boolean;
}

/**
 * What DONE means towards the vendor. Versions count every change; a frozen definition keeps its criteria,
 * only their states still change. Source: "koordinationsgruppen definerer DONE over for leverandøren".
 */
export interface DoneDefinition {
  version: number;
  frozen: boolean;
  criteria: readonly Criterion[];
}

export const NO_DONE: DoneDefinition = { version: 0, frozen: false, criteria: [] };

export type DoneChange =
  | { change: 'add'; text: string }
  | { change: 'reword'; id: string; text: string }
  | { change: 'move'; id: string; to: number }
  | { change: 'retire'; id: string }
  | { change: 'restore'; id: string }
  | { change: 'attach'; id: string; evidence: string }
  | { change: 'meet'; id: string; evidence: string }
  | { change: 'notRelevant'; id: string; reason: string }
  | { change: 'reopen'; id: string }
  | { change: 'takeDefault' };

export type DoneProblem =
  | 'frozen'
  | 'unknownCriterion'
  | 'textMissing'
  | 'textTooLong'
  | 'textTwice'
  | 'tooMany'
  | 'reasonMissing'
  | 'evidenceMissing'
  | 'alreadyAnswered'
  | 'noDefault'
  | 'notFrozen'
  | 'nothingChanges'
  | 'lastCriterion';

export const activeCriteria = (done: DoneDefinition): readonly Criterion[] =>
  done.criteria.filter((criterion) => !criterion.retired);

export const openCriteria = (done: DoneDefinition): readonly Criterion[] =>
  activeCriteria(done).filter((criterion) => criterion.state === 'open');

/** DONE is defined when at least one criterion is in force. */
export const isDefined = (done: DoneDefinition): boolean => activeCriteria(done).length > 0;

/** How far a wish is: criteria that are met or explained away, of all in force. */
export const progressOf = (done: DoneDefinition): { met: number; total: number } => {
  const total = activeCriteria(done).length;
  return { met: total - openCriteria(done).length, total };
};

export const freeze = (done: DoneDefinition): DoneDefinition =>
  done.frozen ? done : { ...done, frozen: true, version: done.version + 1 };

export const thaw = (done: DoneDefinition): DoneDefinition =>
  done.frozen ? { ...done, frozen: false, version: done.version + 1 } : done;

const textProblem = (done: DoneDefinition, text: string, except?: string): DoneProblem | null => {
  if (text.trim() === '') return 'textMissing';
  if (text.trim().length > LONGEST_CRITERION) return 'textTooLong';
  const taken = activeCriteria(done).some(
    (criterion) => criterion.id !== except && sameText(criterion.text, text),
  );
  return taken ? 'textTwice' : null;
};

/** What the product's standard gives a wish of its kind; the rest of it is the product's. */
type DefaultText = Pick<DefaultCriterion, 'id' | 'text'>;

type Changed = Result<readonly Criterion[], DoneProblem>;

const criterionOf = (done: DoneDefinition, id: string): Criterion | undefined =>
  done.criteria.find((criterion) => criterion.id === id);

const replace = (done: DoneDefinition, id: string, patch: Partial<Criterion>): Changed =>
  done.criteria.some((criterion) => criterion.id === id)
    ? ok(done.criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...patch } : criterion)))
    : fail('unknownCriterion');

const add = (done: DoneDefinition, text: string, id: string): Changed => {
  const problem = textProblem(done, text);
  if (problem) return fail(problem);
  if (done.criteria.length >= MOST_CRITERIA) return fail('tooMany');
  return ok([
    ...done.criteria,
    { id, text: text.trim(), state: 'open', note: '', origin: 'own', retired: false },
  ]);
};

const reword = (done: DoneDefinition, id: string, text: string): Changed => {
  const problem = textProblem(done, text, id);
  return problem ? fail(problem) : replace(done, id, { text: text.trim() });
};

const move = (done: DoneDefinition, id: string, to: number): Changed => {
  const moved = criterionOf(done, id);
  if (!moved) return fail('unknownCriterion');
  const others = done.criteria.filter((criterion) => criterion.id !== id);
  const place = Math.max(0, Math.min(others.length, Math.trunc(to)));
  return ok([...others.slice(0, place), moved, ...others.slice(place)]);
};

const explain = (done: DoneDefinition, id: string, reason: string): Changed => {
  if (reason.trim() === '') return fail('reasonMissing');
  if (reason.length > LONGEST_NOTE) return fail('textTooLong');
  return replace(done, id, { state: 'notRelevant', note: reason.trim() });
};

const meet = (done: DoneDefinition, id: string, evidence: string): Changed =>
  evidence.length > LONGEST_NOTE
    ? fail('textTooLong')
    : replace(done, id, { state: 'met', note: evidence.trim() });

const attach = (done: DoneDefinition, id: string, evidence: string): Changed => {
  if (!done.frozen) return fail('notFrozen');
  if (evidence.trim() === '') return fail('evidenceMissing');
  if (evidence.length > LONGEST_NOTE) return fail('textTooLong');
  const criterion = activeCriteria(done).find((candidate) => candidate.id === id);
  if (!criterion) return fail('unknownCriterion');
  return criterion.state === 'open' ? replace(done, id, { note: evidence.trim() }) : fail('alreadyAnswered');
};

const takeDefault = (done: DoneDefinition, defaults: readonly DefaultText[]): Changed => {
  const known: Pick<Criterion, 'id' | 'text'>[] = [...done.criteria];
  const missing = defaults.filter((candidate) => {
    const isNew = !known.some(({ id, text }) => id === candidate.id || sameText(text, candidate.text));
    if (isNew) known.push(candidate);
    return isNew;
  });
  if (missing.length === 0) return fail('noDefault');
  if (done.criteria.length + missing.length > MOST_CRITERIA) return fail('tooMany');
  const taken = missing.map(({ id, text }): Criterion => ({
    id,
    text,
    state: 'open',
    note: '',
    origin: 'default',
    retired: false,
  }));
  return ok([...done.criteria, ...taken]);
};

const restore = (done: DoneDefinition, id: string): Changed => {
  const criterion = criterionOf(done, id);
  const problem = criterion ? textProblem(done, criterion.text, id) : 'unknownCriterion';
  return problem ? fail(problem) : replace(done, id, { retired: false });
};

/** Changes that state how far a criterion is, and are therefore still open when the criteria are frozen. */
const STATES_PROGRESS: readonly DoneChange['change'][] = ['attach', 'meet', 'notRelevant', 'reopen'];

const apply = (done: DoneDefinition, change: DoneChange, { newId, defaults }: DoneSources): Changed => {
  switch (change.change) {
    case 'add':
      return add(done, change.text, newId);
    case 'reword':
      return reword(done, change.id, change.text);
    case 'move':
      return move(done, change.id, change.to);
    case 'retire':
      return replace(done, change.id, { retired: true });
    case 'restore':
      return restore(done, change.id);
    case 'attach':
      return attach(done, change.id, change.evidence);
    case 'meet':
      return meet(done, change.id, change.evidence);
    case 'notRelevant':
      return explain(done, change.id, change.reason);
    case 'reopen':
      return replace(done, change.id, { state: 'open', note: '' });
    case 'takeDefault':
      return takeDefault(done, defaults);
  }
};

/** What a change may need from outside: an id for a new criterion, the product's default. */
export interface DoneSources {
  newId: string;
  defaults: readonly DefaultText[];
}

const aVersionLater = (done: DoneDefinition, changed: Changed): Result<DoneDefinition, DoneProblem> =>
  changed.ok ? ok({ ...done, version: done.version + 1, criteria: changed.value }) : changed;

/**
 * DONE after one change, a version later.
 *
 * Frozen criteria are neither added, reworded, moved, retired nor restored, but by {@link decideDone}. No text stands twice.
 * Evidence is attached to what is open once the wish is started; whether it shows that the criterion is met is for the
 * coordination group to say. "Ikke relevant" needs its reason. At most {@link MOST_CRITERIA} criteria, retired ones counted.
 */
export const changeDone = (
  done: DoneDefinition,
  change: DoneChange,
  sources: DoneSources,
): Result<DoneDefinition, DoneProblem> => {
  if (done.frozen && !STATES_PROGRESS.includes(change.change)) return fail('frozen');
  return aVersionLater(done, apply(done, change, sources));
};

/** What a decision may change of criteria that are frozen. */
export const DECIDED_CHANGES = ['add', 'reword', 'retire', 'restore'] as const;
export type DecidedDoneChange = Extract<DoneChange, { change: (typeof DECIDED_CHANGES)[number] }>;

/** A decision that leaves everything as it is: out what is out, in what is in, the same words again. */
const changesNothing = (done: DoneDefinition, change: DecidedDoneChange): boolean => {
  if (change.change === 'add') return false;
  const criterion = criterionOf(done, change.id);
  if (!criterion) return false;
  if (change.change === 'reword') return criterion.text === change.text.trim();
  return criterion.retired === (change.change === 'retire');
};

const takesTheLast = (done: DoneDefinition, change: DecidedDoneChange): boolean =>
  change.change === 'retire' && activeCriteria(done).every(({ id }) => id === change.id);

const decisionProblem = (done: DoneDefinition, change: DecidedDoneChange): DoneProblem | null => {
  if (!done.frozen) return 'notFrozen';
  if (changesNothing(done, change)) return 'nothingChanges';
  return takesTheLast(done, change) ? 'lastCriterion' : null;
};

/** What was shown to be met under other words, or before it went out, is to be shown anew. */
const openAnew = (criteria: readonly Criterion[], change: DecidedDoneChange): readonly Criterion[] => {
  if (change.change !== 'reword' && change.change !== 'restore') return criteria;
  return criteria.map((each) => (each.id === change.id ? { ...each, state: 'open', note: '' } : each));
};

/**
 * Frozen criteria after a decision on them, a version later and still frozen.
 * What was agreed with the vendor at the start is changed in no other way. A decision always changes something, and
 * never takes the last criterion in force: a wish is not closed without DONE. What gets new words, or comes back, is open.
 *
 * Errors: `notFrozen` before the start, `nothingChanges`, `lastCriterion`, and those of the change itself.
 */
export const decideDone = (
  done: DoneDefinition,
  change: DecidedDoneChange,
  newId: string,
): Result<DoneDefinition, DoneProblem> => {
  const problem = decisionProblem(done, change);
  if (problem) return fail(problem);
  const changed = apply(done, change, { newId, defaults: [] });
  return aVersionLater(done, changed.ok ? ok(openAnew(changed.value, change)) : changed);
};
