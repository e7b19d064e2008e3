import { activeCriteria, type DecidedDoneChange, type DoneDefinition } from '../domain/done';
import type { DecisionCase, Ruling } from '../domain/decision-case';
import { NOTHING, ore, type Ore } from '../domain/money';
import { document, link, mention, paragraph, strong, text, typedText } from './adf/nodes';
import type { AtlassianDocument, Paragraph } from './adf/types';
import type { SupersedeWay } from '../domain/intake/supersede';
import { jiraDate, jiraKroner, jiraText } from './jira-texts';
import { wishAddress } from './wish-address';

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

export const endSettledComment = (facts: { held: Ore; spent: Ore; reason: string }): Comment =>
  withHeading(jiraText('comment.endSettled'), [
    jiraText('comment.endSettledFor', { spent: jiraKroner(facts.spent), held: jiraKroner(facts.held) }),
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

/** Words to whoever reported the wish: Jira tells them that they were named. Null where it names nobody. */
const addressed = (reporterId: string | null, words: string): Paragraph =>
  reporterId === null
    ? paragraph(text(words))
    : paragraph(mention(reporterId), ...(words.trim() === '' ? [] : [text(` ${words}`)]));

/** An answer of the group to whoever made the wish, as it was typed. */
export const answerComment = (answer: string, reporterId: string | null): Comment =>
  document(...(reporterId === null ? [] : [paragraph(mention(reporterId))]), ...typedText(answer));

/**
 * Thanks, the reason and the link, in that order: saying no with grace is a rule, not a courtesy.
 *
 * @param reporterId whoever reported the wish
 */
export const rejectedComment = (
  facts: { thanks: string; reason: string; link: string },
  reporterId: string | null,
): Comment =>
  document(
    addressed(reporterId, facts.thanks),
    paragraph(strong(`${jiraText('comment.rejected')}: `), text(facts.reason)),
    paragraph(text(jiraText('comment.readMore')), link(facts.link)),
  );

const conjunction = new Intl.ListFormat('da-DK', { type: 'conjunction' });

const inWords = (names: readonly string[]): string => conjunction.format(names);

/**
 * Thanks, which wish goes on in its place and why, and that the support goes with it.
 *
 * @param facts.supporters names of the authorities
 * @param reporterId whoever reported the wish that is closed
 */
export const supersededComment = (
  facts: { way: SupersedeWay; thanks: string; reason: string; byKey: string; supporters: readonly string[] },
  reporterId: string | null,
): Comment => {
  const { way, thanks, reason, byKey, supporters } = facts;
  return document(
    addressed(reporterId, thanks),
    paragraph(strong(`${jiraText(`comment.superseded.${way}`)} `), link(wishAddress('', byKey), byKey)),
    paragraph(text(jiraText('comment.basis', { text: reason }))),
    ...(supporters.length === 0
      ? []
      : [paragraph(text(jiraText('comment.supportersMoved', { names: inWords(supporters) })))]),
  );
};

/** Jira tells everybody whom a comment names, in the way they have chosen themselves; it tells nobody who may not see the issue. */
const telling = (comment: Comment, accountIds: readonly string[]): Comment =>
  accountIds.length === 0
    ? comment
    : document(
        ...comment.content,
        paragraph(...[...new Set(accountIds)].flatMap((accountId) => [mention(accountId), text(' ')])),
      );

export const doneChangedComment = (facts: {
  change: DecidedDoneChange['change'];
  before: string | null;
  after: string | null;
  basis: string;
  reference: string;
}): Comment =>
  withHeading(jiraText('comment.doneChanged'), [
    jiraText(`comment.doneChange.${facts.change}`, { before: facts.before ?? '', after: facts.after ?? '' }),
    jiraText('comment.basis', { text: facts.basis }),
    referenceLine(facts.reference),
  ]);

/** @param tell the members who decide */
export const submittedComment = (
  decisionCase: Pick<DecisionCase, 'amount' | 'reason' | 'answerBy'>,
  tell: readonly string[],
): Comment => {
  const { amount, reason, answerBy } = decisionCase;
  const values = { amount: jiraKroner(amount), reason: jiraText(`reason.${reason}`) };
  const lines = [
    jiraText('comment.submittedFor', values),
    answerBy === null ? null : jiraText('comment.answerBy', { date: jiraDate(answerBy) }),
  ];
  return telling(withHeading(jiraText('comment.submitted'), lines), tell);
};

/** @param tell whoever submitted the case, and the owner of the wish */
export const ruledComment = (
  ruling: Ruling,
  { reference, tell }: { reference: string; tell: readonly string[] },
): Comment => {
  const { outcome, amount, extraGrant, otherYear, condition, motive } = ruling;
  const lines = [
    amount === null ? null : jiraText('comment.ruledAmount', { amount: jiraKroner(amount) }),
    otherYear === null ? null : jiraText('comment.ruledYear', { year: String(otherYear) }),
    extraGrant === NOTHING ? null : jiraText('comment.ruledGrant', { amount: jiraKroner(extraGrant) }),
    condition === '' ? null : jiraText('comment.condition', { text: condition }),
    jiraText('comment.basis', { text: motive }),
    referenceLine(reference),
  ];
  const heading = jiraText('comment.ruled', { outcome: jiraText(`outcome.${outcome}`) });
  return telling(withHeading(heading, lines), tell);
};

/** @param tell the members who would have decided */
export const withdrawnComment = (facts: { reason: string; tell: readonly string[] }): Comment =>
  telling(
    withHeading(jiraText('comment.withdrawn'), [jiraText('comment.basis', { text: facts.reason })]),
    facts.tell,
  );
