import type { InboxEntry } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { isApproval, onWish, type DecisionCase } from '../domain/decision-case';
import { isSet, promise } from '../domain/frame';
import { decidersOf } from '../domain/product';
import { rule, type ProposedRuling, type Table } from '../domain/ruling';
import { ruledComment } from '../text/comments';
import { mayInProduct, refuse } from './authorise';
import { actOf, book } from './book';
import { changedMeanwhile } from './change-record';
import { decide, type Draft } from './decide';
import { drawUpErrand, type Subject } from './draw-up-errand';
import type { Errand } from './errand';
import { openCase } from './inbox';
import { joinWish } from './join-wish';
import type { Change, Versioned, World } from './ports';

interface Decision extends ProposedRuling {
  caseId: string;
  rev: number;
  reference: string;
}

/** The case as it was seen, and its wish, for somebody who may decide it. */
const takeCase = async (
  world: World,
  { caseId, rev }: Decision,
): Promise<{ file: Versioned<DecisionCase>; subject: Subject; table: Table }> => {
  const file = (await world.store.case(caseId)) ?? refuse();
  const product = await world.store.product(file.value.productId);
  if (!(await mayInProduct(world, product.value, 'decideCase'))) refuse();
  const issue = (await world.jira.wish(file.value.wishId)) ?? refuse();
  const wish = joinWish(issue, product.value.settings, null);
  if (file.rev !== rev) changedMeanwhile();
  const table = { deciders: decidersOf(product.value), quorum: product.value.settings.quorum };
  return { file, subject: { wish, issue, year: file.value.year }, table };
};

const ruledErrand = (
  world: World,
  ruled: DecisionCase,
  { subject, reference }: { subject: Subject; reference: string },
): Errand => {
  const { ruling, caseId, conflicts, submittedBy } = ruled;
  if (!ruling) return changedMeanwhile();
  const { outcome, amount, extraGrant, motive, condition, otherYear, takingPart } = ruling;
  return drawUpErrand(world, subject, {
    matter: {
      matter: 'ruled',
      caseId,
      outcome,
      amount,
      extraGrant,
      takingPart,
      conflicted: conflicts.map(({ accountId }) => accountId),
      ...(condition === '' ? {} : { condition }),
      ...(otherYear === null ? {} : { otherYear }),
    },
    basis: motive,
    reference,
    comment: ruledComment(ruling, { reference, tell: [submittedBy] }),
    targetStatusId: null,
  });
};

/** An approval returns as permission to start the wish at the amount, and brings its grant into the frame. */
const permission = async (world: World, ruled: DecisionCase, errand: Errand): Promise<Change[]> => {
  const { ruling, wishId, caseId, productId, year } = ruled;
  if (!ruling || !isApproval(ruling.outcome) || ruling.amount === null) return [];
  const frame = await world.store.frame(productId, ruling.otherYear ?? year);
  if (ruling.otherYear !== null && !isSet(frame.value))
    throw new Refusal({ code: 'ruling', problem: 'otherYearNotSet' });
  const permit = { wishId, caseId, amount: ruling.amount };
  const { extraGrant } = ruling;
  const promised = promise(frame.value, { permit, extraGrant, decisionId: errand.decision.decisionId });
  return book(frame, promised, actOf(errand, errand.at));
};

/** The answer names its line in the decision log, where its reference stands. */
const inLog = (ruled: DecisionCase, { decision }: Errand): DecisionCase => ({
  ...ruled,
  ruling: ruled.ruling && { ...ruled.ruling, decisionId: decision.decisionId },
});

const answerTo = async (world: World, decision: Decision): Promise<Draft> => {
  const { file, subject, table } = await takeCase(world, decision);
  const { caseId: _caseId, rev: _rev, reference: _reference, ...proposed } = decision;
  const decidedBy = world.accountId;
  const by = { decidedBy, decidedAt: world.now(), decisionId: world.newId(), table };
  const ruled = rule(file.value, proposed, by);
  if (!ruled.ok) throw new Refusal({ code: 'ruling', problem: ruled.error });
  const errand = ruledErrand(world, ruled.value, { subject, reference: decision.reference });
  const answered = inLog(ruled.value, errand);
  const record = await world.store.wish(file.value.productId, file.value.wishId);
  const changes: Change[] = [
    { write: 'case', was: file.rev, value: answered },
    { write: 'wish', was: record.rev, value: { ...record.value, case: onWish(answered) } },
    ...(await permission(world, answered, errand)),
  ];
  return { errand, changes };
};

/**
 * The steering group answers a case. Case, wish, frame, log and what the issue is to be told are one transaction:
 * no half decision is ever visible.
 *
 * @throws Refusal `ruling` with the rule that the answer breaks, `changedMeanwhile` when somebody else answered first
 */
export const decideCase = async (world: World, decision: Decision): Promise<InboxEntry> => {
  await decide(world, () => answerTo(world, decision));
  return openCase(world, { caseId: decision.caseId });
};
