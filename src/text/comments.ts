import { doc, link, p, strong, text } from '@atlaskit/adf-utils/builders';
import { activeCriteria, type DoneDefinition } from '../domain/done';
import type { DecisionCase, Ruling } from '../domain/decision-case';
import { NOTHING, type Ore } from '../domain/money';
import { jiraFormats, jiraText } from './jira-texts';

/** The comments that decisions leave on the issue, as Atlassian documents. What people typed stays text in them. */
type Line = string | null;

const document = (heading: string, lines: readonly Line[]): object =>
  doc(p(strong(heading)), ...lines.filter((line): line is string => line !== null && line !== '').map((line) => p(text(line))));

const referenceLine = (reference: string): Line =>
  reference.trim() === '' ? null : jiraText('jira.comment.reference', { text: reference.trim() });

export const startedComment = (facts: {
  amount: Ore;
  done: DoneDefinition;
  byCase: boolean;
  reference: string;
}): object => {
  const values = { amount: jiraFormats.kroner(facts.amount), criteria: activeCriteria(facts.done).length };
  return document(jiraText('jira.comment.started'), [
    jiraText(facts.byCase ? 'jira.comment.startedByCase' : 'jira.comment.startedFor', values),
    referenceLine(facts.reference),
  ]);
};

export const deliveredComment = (facts: { spent: Ore; held: Ore; reference: string }): object =>
  document(jiraText('jira.comment.delivered'), [
    jiraText('jira.comment.deliveredFor', {
      spent: jiraFormats.kroner(facts.spent),
      held: jiraFormats.kroner(facts.held),
    }),
    referenceLine(facts.reference),
  ]);

/** Thanks, the reason and the link, in that order: saying no with grace is a rule, not a courtesy. */
export const rejectedComment = (facts: { thanks: string; reason: string; link: string }): object =>
  doc(
    p(text(facts.thanks)),
    p(strong(`${jiraText('jira.comment.rejected')}: `), text(facts.reason)),
    p(text(jiraText('jira.comment.readMore')), link({ href: facts.link })(text(facts.link))),
  );

export const submittedComment = (decisionCase: Pick<DecisionCase, 'amount' | 'reason'>): object =>
  document(jiraText('jira.comment.submitted'), [
    jiraText('jira.comment.submittedFor', {
      amount: jiraFormats.kroner(decisionCase.amount),
      reason: jiraText(`jira.reason.${decisionCase.reason}`),
    }),
  ]);

export const ruledComment = (ruling: Ruling, reference: string): object =>
  document(jiraText('jira.comment.ruled', { outcome: jiraText(`jira.outcome.${ruling.outcome}`) }), [
    ruling.amount === null ? null : jiraText('jira.comment.ruledAmount', { amount: jiraFormats.kroner(ruling.amount) }),
    ruling.extraGrant === NOTHING
      ? null
      : jiraText('jira.comment.ruledGrant', { amount: jiraFormats.kroner(ruling.extraGrant) }),
    jiraText('jira.comment.basis', { text: ruling.motive }),
    referenceLine(reference),
  ]);
