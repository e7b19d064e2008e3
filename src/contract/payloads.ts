import * as v from 'valibot';
import { ESCALATION_REASONS, OUTCOMES, PAPER_PARTS } from '../domain/decision-case';
import { LONGEST_CRITERION, LONGEST_NOTE } from '../domain/done';
import { LARGEST_AMOUNT, ore } from '../domain/money';
import type { Anchor } from '../domain/rank';
import { ROLES } from '../domain/roles';

/** A schema for everything that somebody may send to a resolver. What is not named here is refused. */
const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/));
const issueId = v.pipe(v.string(), v.regex(/^\d{1,18}$/));
const short = v.pipe(v.string(), v.maxLength(300));
const long = v.pipe(v.string(), v.maxLength(4_000));
const rev = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const year = v.pipe(v.number(), v.safeInteger(), v.minValue(2015), v.maxValue(2100));
/** Øre, never negative. */
const amount = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(LARGEST_AMOUNT),
  v.transform(ore),
);
const webAddress = v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:\/\//i));

const neighbours = v.strictObject({ above: v.nullable(issueId), below: v.nullable(issueId) });
/** Exactly one of the two neighbours. */
const anchor = v.pipe(
  v.strictObject({ before: v.exactOptional(issueId), after: v.exactOptional(issueId) }),
  v.rawTransform(({ dataset, addIssue, NEVER }): Anchor => {
    const { before, after } = dataset.value;
    if (before !== undefined && after === undefined) return { before };
    if (after !== undefined && before === undefined) return { after };
    addIssue({ message: 'one of before and after' });
    return NEVER;
  }),
);

export const openWishes = v.strictObject({ productId: issueId });
export const moreWishes = v.strictObject({
  productId: issueId,
  next: v.pipe(v.string(), v.maxLength(4_000)),
});
export const openWish = v.strictObject({ wishId: issueId });

export const rankWish = v.strictObject({
  wishId: issueId,
  anchor,
  seen: v.strictObject({ wish: neighbours, anchor: neighbours }),
});

/** `seen` is the estimate that the person changed, so that a change made meanwhile is not overwritten unseen. */
export const estimateWish = v.strictObject({
  wishId: issueId,
  estimate: v.nullable(amount),
  seen: v.nullable(amount),
});

export const describeOrder = v.strictObject({
  wishId: issueId,
  rev,
  order: v.strictObject({
    ordererId: v.nullable(id),
    approverId: v.nullable(id),
    ownerId: v.nullable(id),
    beneficiaryIds: v.pipe(v.array(id), v.maxLength(200)),
  }),
});

const criterionText = v.pipe(v.string(), v.maxLength(LONGEST_CRITERION * 2));
const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE * 2));
const onCriterion = <const Change extends string>(change: Change) => ({ change: v.literal(change), id });

/** A change of what DONE means, as it is sent and as it is kept in the wish's history. */
export const doneChange = v.variant('change', [
  v.strictObject({ change: v.literal('add'), text: criterionText }),
  v.strictObject({ ...onCriterion('reword'), text: criterionText }),
  v.strictObject({ ...onCriterion('move'), to: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject(onCriterion('retire')),
  v.strictObject(onCriterion('restore')),
  v.strictObject({ ...onCriterion('meet'), evidence: note }),
  v.strictObject({ ...onCriterion('notRelevant'), reason: note }),
  v.strictObject(onCriterion('reopen')),
  v.strictObject({ change: v.literal('takeDefault') }),
]);

export const changeDone = v.strictObject({ wishId: issueId, rev, change: doneChange });

/** `amount` is the estimate the person saw; the start is refused when it is another by now. */
export const startWish = v.strictObject({ wishId: issueId, amount, reference: short });

export const closeWish = v.strictObject({ wishId: issueId, spent: amount, reference: short });

/** Thanks, a reason and a link belong to every refusal. */
export const rejectWish = v.strictObject({
  wishId: issueId,
  thanks: v.pipe(long, v.trim(), v.nonEmpty()),
  reason: v.pipe(long, v.trim(), v.nonEmpty()),
  link: webAddress,
});

const reason = v.picklist(ESCALATION_REASONS);
const paper = v.strictObject(v.entriesFromList(PAPER_PARTS, long));

export const submitCase = v.strictObject({ wishId: issueId, reason, paper, amount });

export const openInbox = v.strictObject({});
export const openCase = v.strictObject({ caseId: id });

export const decideCase = v.strictObject({
  caseId: id,
  rev,
  outcome: v.picklist(OUTCOMES),
  motive: long,
  amount: v.nullable(amount),
  extraGrant: amount,
  reference: short,
});

export const openSettings = v.strictObject({ productId: issueId });

export const saveSettings = v.strictObject({
  productId: issueId,
  rev,
  settings: v.strictObject({
    hasSteeringGroup: v.boolean(),
    wishFilter: v.pipe(v.string(), v.maxLength(2_000)),
    maintenanceTypes: v.pipe(v.array(short), v.maxLength(50)),
    startedStatusIds: v.pipe(v.array(issueId), v.maxLength(50)),
    startStatusId: v.nullable(issueId),
    deliveredStatusId: v.nullable(issueId),
    rejectedStatusId: v.nullable(issueId),
    doneDefault: v.pipe(
      v.array(
        v.strictObject({
          id,
          text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_CRITERION)),
        }),
      ),
      v.maxLength(20),
    ),
    visionUrl: v.nullable(webAddress),
  }),
});

export const saveMembers = v.strictObject({
  productId: issueId,
  rev,
  authorities: v.pipe(
    v.array(v.strictObject({ id, name: v.pipe(short, v.trim(), v.nonEmpty()) })),
    v.maxLength(200),
  ),
  members: v.pipe(
    v.array(
      v.strictObject({
        accountId: id,
        roles: v.pipe(v.array(v.picklist(ROLES)), v.maxLength(ROLES.length)),
        authorityId: v.nullable(id),
      }),
    ),
    v.maxLength(300),
  ),
});

export const setFrame = v.strictObject({
  productId: issueId,
  rev,
  year,
  amount,
  wishLimit: v.nullable(amount),
  basis: v.pipe(long, v.trim(), v.nonEmpty()),
  reference: v.pipe(short, v.trim(), v.nonEmpty()),
});

export const findPeople = v.strictObject({ productId: issueId, query: short });
