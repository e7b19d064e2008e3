import type { InboxEntry } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { isApproval, onWish, rule, type DecisionCase, type Outcome } from '../domain/decision-case';
import { promise } from '../domain/frame';
import type { Ore } from '../domain/money';
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

interface Decision {
  caseId: string;
  rev: number;
  outcome: Outcome;
  motive: string;
  amount: Ore | null;
  extraGrant: Ore;
  reference: string;
}

/** The case as it was seen, and its wish, for somebody who may decide it. */
const takeCase = async (
  world: World,
  { caseId, rev }: Decision,
): Promise<{ file: Versioned<DecisionCase>; subject: Subject }> => {
  const file = (await world.store.case(caseId)) ?? refuse();
  const product = await world.store.product(file.value.productId);
  if (!(await mayInProduct(world, product.value, 'decideCase'))) refuse();
  const issue = (await world.jira.wish(file.value.wishId)) ?? refuse();
  const wish = joinWish(issue, product.value.settings, null);
  return file.rev === rev ? { file, subject: { wish, issue, year: file.value.year } } : changedMeanwhile();
};

const ruledErrand = (
  world: World,
  ruled: DecisionCase,
  { subject, reference }: { subject: Subject; reference: string },
): Errand => {
  const { ruling, caseId } = ruled;
  if (!ruling) return changedMeanwhile();
  const { outcome, amount, extraGrant, motive } = ruling;
  return drawUpErrand(world, subject, {
    matter: { matter: 'ruled', caseId, outcome, amount, extraGrant },
    basis: motive,
    reference,
    comment: ruledComment(ruling, reference),
    targetStatusId: null,
  });
};

/** An approval returns as permission to start the wish at the amount, and brings its grant into the frame. */
const permission = async (world: World, ruled: DecisionCase, errand: Errand): Promise<Change[]> => {
  const { ruling, wishId, caseId, productId, year } = ruled;
  if (!ruling || !isApproval(ruling.outcome) || ruling.amount === null) return [];
  const frame = await world.store.frame(productId, year);
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
  const { file, subject } = await takeCase(world, decision);
  const { outcome, motive, amount, extraGrant } = decision;
  const ruled = rule(
    file.value,
    { outcome, motive, amount, extraGrant },
    { decidedBy: world.accountId, decidedAt: world.now(), decisionId: world.newId() },
  );
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
