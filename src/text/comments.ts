import { activeCriteria, type DoneDefinition } from '../domain/done';
import type { DecisionCase, Ruling } from '../domain/decision-case';
import { NOTHING, type Ore } from '../domain/money';
import { document, link, paragraph, strong, text, type AtlassianDocument } from './atlassian-document';
import { jiraKroner, jiraText } from './jira-texts';

/** The comments that decisions leave on the issue, as Atlassian documents. What people typed stays text in them. */
type Line = string | null;

const withHeading = (heading: string, lines: readonly Line[]): AtlassianDocument =>
  document(
    paragraph(strong(heading)),
    ...lines.filter((line) => line !== null).map((line) => paragraph(text(line))),
  );

const referenceLine = (reference: string): Line =>
  reference.trim() === '' ? null : jiraText('comment.reference', { text: reference.trim() });

export const startedComment = (facts: {
  amount: Ore;
  done: DoneDefinition;
  byCase: boolean;
  reference: string;
}): AtlassianDocument => {
  const values = { amount: jiraKroner(facts.amount), criteria: activeCriteria(facts.done).length };
  return withHeading(jiraText('comment.started'), [
    jiraText(facts.byCase ? 'comment.startedByCase' : 'comment.startedFor', values),
    referenceLine(facts.reference),
  ]);
};

export const deliveredComment = (facts: { spent: Ore; held: Ore; reference: string }): AtlassianDocument =>
  withHeading(jiraText('comment.delivered'), [
    jiraText('comment.deliveredFor', {
      spent: jiraKroner(facts.spent),
      held: jiraKroner(facts.held),
    }),
    referenceLine(facts.reference),
  ]);

/** Thanks, the reason and the link, in that order: saying no with grace is a rule, not a courtesy. */
export const rejectedComment = (facts: { thanks: string; reason: string; link: string }): AtlassianDocument =>
  document(
    paragraph(text(facts.thanks)),
    paragraph(strong(`${jiraText('comment.rejected')}: `), text(facts.reason)),
    paragraph(text(jiraText('comment.readMore')), link(facts.link)),
  );

export const submittedComment = (decisionCase: Pick<DecisionCase, 'amount' | 'reason'>): AtlassianDocument =>
  withHeading(jiraText('comment.submitted'), [
    jiraText('comment.submittedFor', {
      amount: jiraKroner(decisionCase.amount),
      reason: jiraText(`reason.${decisionCase.reason}`),
    }),
  ]);

export const ruledComment = (ruling: Ruling, reference: string): AtlassianDocument =>
  withHeading(jiraText('comment.ruled', { outcome: jiraText(`outcome.${ruling.outcome}`) }), [
    ruling.amount === null ? null : jiraText('comment.ruledAmount', { amount: jiraKroner(ruling.amount) }),
    ruling.extraGrant === NOTHING
      ? null
      : jiraText('comment.ruledGrant', { amount: jiraKroner(ruling.extraGrant) }),
    jiraText('comment.basis', { text: ruling.motive }),
    referenceLine(reference),
  ]);
