import type { InboxEntry } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { onOneWish, partsOf, wishesOf, type DecisionCase, type Ruling } from '../domain/decision-case';
import { isSet, promise } from '../domain/frame';
import { NOTHING } from '../domain/money';
import type { Product } from '../domain/product';
import { rule, tableOf, type ProposedRuling, type Table } from '../domain/ruling';
import type { Wish } from '../domain/wish';
import { ruledComment } from '../text/comments';
import { mayInProduct, refuse } from './authorise';
import { actOf, book } from './book';
import { changedMeanwhile } from './change-record';
import { decide, type Draft } from './decide';
import { drawUpErrand, type Subject } from './draw-up-errand';
import type { DecisionErrand } from './errand';
import { openCase } from './inbox';
import { joinWish } from './join-wish';
import { onRecords } from './on-records';
import type { Change, Versioned, World } from './ports';

interface Decision extends ProposedRuling {
  caseId: string;
  rev: number;
  reference: string;
}

/** A wish of the case as the app's own record has it: the answer is told to its owner. */
interface Asked extends Subject {
  wish: Wish;
}

/** The wishes of a case; whoever may not see one of them does not decide on it. */
const askedIn = async (world: World, file: DecisionCase, { settings }: Product): Promise<Asked[]> => {
  const wishIds = wishesOf(file).map(({ wishId }) => wishId);
  const [records, issues] = await Promise.all([
    world.store.wishesById(wishIds),
    Promise.all(wishIds.map(async (wishId) => (await world.jira.wish(wishId)) ?? refuse())),
  ]);
  return issues.map((issue) => {
    const record = records.find(({ value }) => value.wishId === issue.wishId)?.value;
    const own = record?.productId === file.productId ? record : null;
    return { wish: joinWish(issue, settings, own), issue, year: file.year };
  });
};

/** The case as it was seen, and its wishes, for somebody who may decide it. */
const takeCase = async (
  world: World,
  { caseId, rev }: Decision,
): Promise<{ file: Versioned<DecisionCase>; subjects: readonly Asked[]; table: Table }> => {
  const file = (await world.store.case(caseId)) ?? refuse();
  const product = await world.store.product(file.value.productId);
  if (!(await mayInProduct(world, product.value, 'decideCase'))) refuse();
  const subjects = await askedIn(world, file.value, product.value);
  if (file.rev !== rev) changedMeanwhile();
  return { file, subjects, table: tableOf(product.value) };
};

/** What the answer means for one wish: a wish that an approval leaves out was not approved; a grant comes once. */
const answerOn = (ruled: DecisionCase, wishId: string): Ruling | null => {
  const { ruling } = ruled;
  if (!ruling || ruled.also.length === 0) return ruling;
  const part = partsOf(ruled).find((one) => one.wishId === wishId);
  const outcome = onOneWish(ruled, wishId).outcome ?? ruling.outcome;
  const extraGrant = wishId === ruled.wishId ? ruling.extraGrant : NOTHING;
  return { ...ruling, outcome, extraGrant, amount: part?.amount ?? null };
};

const ownerOf = ({ order: { ownerId } }: Wish): string[] => (ownerId === null ? [] : [ownerId]);

const ruledErrand = (
  world: World,
  ruled: DecisionCase,
  { subject, reference }: { subject: Asked; reference: string },
): DecisionErrand => {
  const ruling = answerOn(ruled, subject.wish.wishId);
  const { caseId, conflicts, submittedBy } = ruled;
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
    comment: ruledComment(ruling, { reference, tell: [submittedBy, ...ownerOf(subject.wish)] }),
    targetStatusId: null,
  });
};

/** An approval returns as permission to start each wish at its amount, and brings its grant into the frame. */
const permission = async (world: World, ruled: DecisionCase, errand: DecisionErrand): Promise<Change[]> => {
  const { ruling, caseId, productId, year } = ruled;
  const parts = partsOf(ruled);
  if (!ruling || parts.length === 0) return [];
  const frame = await world.store.frame(productId, ruling.otherYear ?? year);
  if (ruling.otherYear !== null && !isSet(frame.value))
    throw new Refusal({ code: 'ruling', problem: 'otherYearNotSet' });
  const { decisionId } = errand.decision;
  const after = parts.reduce(
    (now, { wishId, amount }, place) =>
      promise(now, {
        permit: { wishId, caseId, amount },
        extraGrant: place === 0 ? ruling.extraGrant : NOTHING,
        decisionId,
      }),
    frame.value,
  );
  return book(frame, after, actOf(errand, errand.at));
};

/** The answer names its line in the decision log, where its reference stands. */
const inLog = (ruled: DecisionCase, { decision }: DecisionErrand): DecisionCase => ({
  ...ruled,
  ruling: ruled.ruling && { ...ruled.ruling, decisionId: decision.decisionId },
});

const answerTo = async (world: World, decision: Decision): Promise<Draft> => {
  const { file, subjects, table } = await takeCase(world, decision);
  const { caseId: _caseId, rev: _rev, reference: _reference, ...proposed } = decision;
  const decidedBy = world.accountId;
  const by = { decidedBy, decidedAt: world.now(), decisionId: world.newId(), table };
  const ruled = rule(file.value, proposed, by);
  if (!ruled.ok) throw new Refusal({ code: 'ruling', problem: ruled.error });
  const { reference } = decision;
  const [errand, ...others] = subjects.map((subject) =>
    ruledErrand(world, ruled.value, { subject, reference }),
  );
  if (!errand) return changedMeanwhile();
  const answered = inLog(ruled.value, errand);
  const changes: Change[] = [
    { write: 'case', was: file.rev, value: answered },
    ...(await onRecords(world, answered)),
    ...(await permission(world, answered, errand)),
  ];
  return { errand, others, changes };
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
