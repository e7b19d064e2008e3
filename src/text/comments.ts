import { activeCriteria, type DoneDefinition } from '../domain/done';
import type { DecisionCase, Ruling } from '../domain/decision-case';
import { NOTHING, ore, type Ore } from '../domain/money';
import { document, link, paragraph, strong, text } from './adf/nodes';
import type { AtlassianDocument, Paragraph } from './adf/types';
import { jiraKroner, jiraText } from './jira-texts';

/** The comments that decisions leave on the issue, as Atlassian documents. What people typed stays text in them. */
type Comment = AtlassianDocument<Paragraph>;
type Line = string | null;

const withHeading = (heading: string, lines: readonly Line[]): Comment =>
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
}): Comment => {
  const values = { amount: jiraKroner(facts.amount), criteria: activeCriteria(facts.done).length };
  return withHeading(jiraText('comment.started'), [
    jiraText(facts.byCase ? 'comment.startedByCase' : 'comment.startedFor', values),
    referenceLine(facts.reference),
  ]);
};

export const regularisedComment = (facts: { amount: Ore; reason: string }): Comment =>
  withHeading(jiraText('comment.regularised'), [
    jiraText('comment.regularisedFor', { amount: jiraKroner(facts.amount) }),
    jiraText('comment.basis', { text: facts.reason }),
  ]);

/** A credit note reads as money that came back. */
export const invoicedComment = (facts: { amount: Ore; held: Ore; invoice: string }): Comment => {
  const isCredit = facts.amount < NOTHING;
  const values = { amount: jiraKroner(ore(Math.abs(facts.amount))), held: jiraKroner(facts.held) };
  return withHeading(jiraText(isCredit ? 'comment.credited' : 'comment.invoiced'), [
    jiraText(isCredit ? 'comment.creditedFor' : 'comment.invoicedFor', values),
    jiraText('comment.invoice', { text: facts.invoice }),
  ]);
};

export const deliveredComment = (facts: { spent: Ore; held: Ore; reference: string }): Comment =>
  withHeading(jiraText('comment.delivered'), [
    jiraText('comment.deliveredFor', {
      spent: jiraKroner(facts.spent),
      held: jiraKroner(facts.held),
    }),
    referenceLine(facts.reference),
  ]);

/** Thanks, the reason and the link, in that order: saying no with grace is a rule, not a courtesy. */
export const rejectedComment = (facts: { thanks: string; reason: string; link: string }): Comment =>
  document(
    paragraph(text(facts.thanks)),
    paragraph(strong(`${jiraText('comment.rejected')}: `), text(facts.reason)),
    paragraph(text(jiraText('comment.readMore')), link(facts.link)),
  );

export const submittedComment = (decisionCase: Pick<DecisionCase, 'amount' | 'reason'>): Comment =>
  withHeading(jiraText('comment.submitted'), [
    jiraText('comment.submittedFor', {
      amount: jiraKroner(decisionCase.amount),
      reason: jiraText(`reason.${decisionCase.reason}`),
    }),
  ]);

export const ruledComment = (ruling: Ruling, reference: string): Comment =>
  withHeading(jiraText('comment.ruled', { outcome: jiraText(`outcome.${ruling.outcome}`) }), [
    ruling.amount === null ? null : jiraText('comment.ruledAmount', { amount: jiraKroner(ruling.amount) }),
    ruling.extraGrant === NOTHING
      ? null
      : jiraText('comment.ruledGrant', { amount: jiraKroner(ruling.extraGrant) }),
    jiraText('comment.basis', { text: ruling.motive }),
    referenceLine(reference),
  ]);
