import type { DocumentationPlan } from '../../../src/domain/documentation-plan';
import { isEmail } from '../../../src/domain/publishing/profile';

type Agreed = Pick<
  DocumentationPlan,
  'minutesLabel' | 'minutesTitle' | 'minimumMeetings' | 'communityManager'
>;

/** What was agreed, as far as somebody has written it. */
export interface PlanDraft extends Omit<Agreed, 'minimumMeetings'> {
  minimum: string;
}

export type PlanProblems = Partial<{
  minutesLabel: 'minutesLabelWrong';
  minutesTitle: 'minutesTitleWrong';
  minimum: 'minimumWrong';
  communityManager: 'emailWrong';
}>;

export const planDraft = (plan: DocumentationPlan): PlanDraft => ({
  minutesLabel: plan.minutesLabel,
  minutesTitle: plan.minutesTitle,
  minimum: plan.minimumMeetings === null ? '' : String(plan.minimumMeetings),
  communityManager: plan.communityManager,
});

const MOST_MEETINGS = 52;

/** The number that is written; null for none, undefined for what is no number of meetings. */
const meetingsOf = (written: string): number | null | undefined => {
  const text = written.trim();
  if (text === '') return null;
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_MEETINGS ? Number(text) : undefined;
};

/** What is sent. */
export const agreedIn = (draft: PlanDraft): Agreed => ({
  minutesLabel: draft.minutesLabel.trim(),
  minutesTitle: draft.minutesTitle.trim(),
  minimumMeetings: meetingsOf(draft.minimum) ?? null,
  communityManager: draft.communityManager.trim(),
});

/** What keeps it from being sent, by the rules that the functions check it with. */
export const planProblems = (draft: PlanDraft): PlanProblems => {
  const { minutesLabel, minutesTitle, communityManager } = agreedIn(draft);
  return {
    ...(/^[^\s"\\,]+$/.test(minutesLabel) ? {} : { minutesLabel: 'minutesLabelWrong' as const }),
    ...(/^[^"\\]+$/.test(minutesTitle) ? {} : { minutesTitle: 'minutesTitleWrong' as const }),
    ...(meetingsOf(draft.minimum) === undefined ? { minimum: 'minimumWrong' as const } : {}),
    ...(isEmail(communityManager) ? {} : { communityManager: 'emailWrong' as const }),
  };
};
