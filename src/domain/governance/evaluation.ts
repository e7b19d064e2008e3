import { fail, ok, type Result } from '../result';
import { requirementOf, requirementsOf, type Level, type Requirement, type Theme } from './requirements';
import type { Compliance, Evaluation, RequirementAnswer } from './self-evaluation';

/** How many requirements were answered how. Keys are OS2's answers; `open` counts those without any yet. */
export type ComplianceTally = Readonly<Record<Compliance | 'open', number>>;

/** A self-evaluation that nobody has begun. A product stands in the sandbox until its steering group says otherwise. */
export const newEvaluation = (productId: string): Evaluation => ({
  productId,
  level: 'sandkasse',
  reviewedOn: null,
  answers: {},
  imported: null,
});

const UNANSWERED: RequirementAnswer = { compliance: null, documentation: '', rev: 0 };

/** What was said of a requirement; empty and of revision 0 where nothing was. */
export const answerTo = ({ answers }: Evaluation, requirementId: string): RequirementAnswer =>
  (Object.hasOwn(answers, requirementId) ? answers[requirementId] : undefined) ?? UNANSWERED;

/** An answer to give: to which requirement, and the revision of it that the person saw (0 for an unanswered one). */
export interface GivenAnswer {
  requirementId: string;
  seen: number;
  compliance: Compliance | null;
  documentation: string;
}

/**
 * The self-evaluation with one requirement answered, also one above the level that the product is steered after.
 * The text is kept as it was typed, so that OS2's form shows it so.
 */
export const answerRequirement = (
  evaluation: Evaluation,
  { requirementId, seen, compliance, documentation }: GivenAnswer,
): Result<Evaluation, 'unknownRequirement' | 'changedMeanwhile'> => {
  if (!requirementOf(requirementId)) return fail('unknownRequirement');
  const { rev } = answerTo(evaluation, requirementId);
  if (seen !== rev) return fail('changedMeanwhile');
  const answer = { compliance, documentation, rev: rev + 1 };
  return ok({ ...evaluation, answers: { ...evaluation.answers, [requirementId]: answer } });
};

/**
 * The self-evaluation steered after another level; every answer is kept, also of requirements that no longer count.
 *
 * @param reviewedOn ISO day on which the requirements were gone through with the secretariat; null where they were not
 */
export const steerAfter = (evaluation: Evaluation, level: Level, reviewedOn: string | null): Evaluation => ({
  ...evaluation,
  level,
  reviewedOn,
});

export const complianceTally = (
  requirements: readonly Requirement[],
  evaluation: Evaluation,
): ComplianceTally => {
  const answers = requirements.map(({ id }) => answerTo(evaluation, id).compliance);
  const count = (compliance: Compliance | null): number =>
    answers.filter((answer) => answer === compliance).length;
  return {
    Ja: count('Ja'),
    Nej: count('Nej'),
    'Ikke relevant': count('Ikke relevant'),
    'Ved ikke': count('Ved ikke'),
    open: count(null),
  };
};

/** A tally for each level of the level's own requirements, as OS2's reports count: what it inherits is not counted again. */
export const tallyByLevel = (
  requirements: readonly Requirement[],
  evaluation: Evaluation,
): Readonly<Record<Level, ComplianceTally>> => {
  const of = (level: Level): ComplianceTally =>
    complianceTally(
      requirements.filter((requirement) => requirement.level === level),
      evaluation,
    );
  return { sandkasse: of('sandkasse'), '1': of('1'), '2': of('2'), '3': of('3') };
};

export const tallyByTheme = (
  requirements: readonly Requirement[],
  evaluation: Evaluation,
): Readonly<Record<Theme, ComplianceTally>> => {
  const of = (theme: Theme): ComplianceTally =>
    complianceTally(
      requirements.filter((requirement) => requirement.theme === theme),
      evaluation,
    );
  return {
    relevans: of('relevans'),
    formkrav: of('formkrav'),
    strategisk: of('strategisk'),
    governance: of('governance'),
  };
};

/** Answers that følg-eller-forklar accepts with an explanation only. */
const EXPLAINED: readonly Compliance[] = ['Nej', 'Ikke relevant'];

/** Whether an answer is finished: given, and explained where it must be. */
export const isAnswered = ({ compliance, documentation }: RequirementAnswer): boolean =>
  compliance !== null && (!EXPLAINED.includes(compliance) || documentation.trim() !== '');

/**
 * Whether every requirement of the level has its answer, recommended ones too.
 * Source: OS2's form ("hvis et felt efterlades tomt, betragtes selvevalueringen som ikke færdiggjort") and
 * følg eller forklar: a Nej and an Ikke relevant are answers with an explanation only.
 */
export const isFinished = (evaluation: Evaluation): boolean =>
  requirementsOf(evaluation.level).every(({ id }) => isAnswered(answerTo(evaluation, id)));
