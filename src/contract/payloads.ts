import * as v from 'valibot';
import { LONGEST_VENDOR_NAME, WISH_KINDS } from '../domain/product';
import { SHARES_KINDS } from '../domain/decision';
import { LONGEST_CRITERION } from '../domain/done';
import { COMPLETIONS } from '../domain/fair-shares/election';
import { LONGEST_DEADLINE } from '../domain/intake/answer-deadline';
import type { Anchor } from '../domain/rank';
import { GROUP_ROLES, ROLES } from '../domain/roles';
import { LARGEST_WEIGHT } from '../domain/support/adoption';
import { MOST_POINTS, SUPPORT_ANSWERS } from '../domain/support/support';
import { criterionText, doneChange, onCriterion } from './done-change';
import { amount, day, id, long, numericId as issueId, rev, short, token, webAddress } from './fields';

export * from './case-payloads';
export * from './gadget-payloads';
export * from './intake-payloads';
export * from './money-payloads';
export * from './product-file-payloads';

/** A schema for everything that somebody may send to a resolver about wishes, cases and settings. What is not named here is refused. */
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

export const openDecisions = v.strictObject({ productId: issueId, next: v.nullable(token) });
export const nameThem = v.strictObject({
  productId: issueId,
  wishIds: v.pipe(v.array(issueId), v.maxLength(100)),
  accountIds: v.pipe(v.array(id), v.maxLength(100)),
});

/** A page listens to the products it shows. */
export const listen = v.strictObject({
  productIds: v.pipe(v.array(issueId), v.minLength(1), v.maxLength(50)),
});

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

const points = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_POINTS));

/** What an authority says of a wish. Whose voice it is, is never sent: it is the one that the account speaks for. */
export const supportWish = v.strictObject({
  rev,
  change: v.variant('change', [
    v.strictObject({
      change: v.literal('answer'),
      wishId: issueId,
      answer: v.picklist(SUPPORT_ANSWERS),
    }),
    v.strictObject({
      change: v.literal('move'),
      wishId: issueId,
      to: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    }),
    v.strictObject({ change: v.literal('points'), wishId: issueId, points: v.nullable(points) }),
  ]),
});

/** What the group took over from a proposal, after its wishes were moved. How many may be moved, the use case says. */
export const adoptProposal = v.strictObject({
  productId: issueId,
  adoptionId: id,
  wishIds: v.pipe(v.array(issueId), v.minLength(1), v.maxLength(1_000)),
  matter: v.strictObject({
    budget: amount,
    cost: amount,
    completion: v.picklist(COMPLETIONS),
    shares: v.picklist(SHARES_KINDS),
    weights: v.pipe(
      v.array(
        v.strictObject({
          authorityId: id,
          weight: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LARGEST_WEIGHT)),
        }),
      ),
      v.maxLength(200),
    ),
  }),
  basis: v.pipe(long, v.trim(), v.nonEmpty()),
  reference: short,
});

/** `agreementId` is made where the dialog opens; `order` is what the group saw: the open wishes, first first. */
export const agreeOrder = v.strictObject({
  productId: issueId,
  agreementId: id,
  order: v.pipe(v.array(issueId), v.minLength(1), v.maxLength(2_000)),
  basis: long,
  reference: v.pipe(short, v.trim(), v.nonEmpty()),
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

/** What may be changed of criteria that are frozen, as a decision. */
export const decideDone = v.strictObject({
  wishId: issueId,
  rev,
  change: v.variant('change', [
    v.strictObject({ change: v.literal('add'), text: criterionText }),
    v.strictObject({ ...onCriterion('reword'), text: criterionText }),
    v.strictObject(onCriterion('retire')),
    v.strictObject(onCriterion('restore')),
  ]),
  basis: v.pipe(long, v.trim(), v.nonEmpty()),
  reference: short,
});

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

/** `amount` is the estimate the tovholder saw. */
export const regulariseWish = v.strictObject({
  wishId: issueId,
  amount,
  reason: v.pipe(long, v.trim(), v.nonEmpty()),
});

export const settleEnd = v.strictObject({
  productId: issueId,
  wishId: issueId,
  spent: amount,
  reason: v.pipe(long, v.trim(), v.nonEmpty()),
});

export const openDoneVersions = v.strictObject({ wishId: issueId });

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
          kind: v.nullable(v.picklist(WISH_KINDS)),
        }),
      ),
      v.maxLength(20),
    ),
    visionUrl: v.nullable(webAddress),
    vendorName: v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_VENDOR_NAME))),
    vendorAgreementUrl: v.nullable(webAddress),
    quorum: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(50))),
    intake: v.strictObject({
      wishType: v.nullable(short),
      rules: long,
      rulesUrl: v.nullable(webAddress),
      answerDays: v.nullable(
        v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LONGEST_DEADLINE)),
      ),
    }),
  }),
});

const roles = v.pipe(v.array(v.picklist(ROLES)), v.maxLength(ROLES.length));

const groupRoles = v.pipe(v.array(v.picklist(GROUP_ROLES)), v.maxLength(GROUP_ROLES.length));

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
        roles,
        authorityId: v.nullable(id),
      }),
    ),
    v.maxLength(300),
  ),
  groups: v.pipe(v.array(v.strictObject({ groupId: id, roles: groupRoles })), v.maxLength(50)),
});

/** `standIn` is null to end it. A reason is asked of whoever is not the tovholder. */
export const nameStandIn = v.strictObject({
  productId: issueId,
  rev,
  standIn: v.nullable(v.strictObject({ accountId: id, from: day, until: day })),
  reason: long,
});

/** `keep` are the roles that the former tovholder still has afterwards. */
export const handOver = v.strictObject({
  productId: issueId,
  rev,
  from: id,
  to: id,
  keep: roles,
  reason: long,
});

export const checkSetUp = v.strictObject({ productId: issueId });

export const findGroups = v.strictObject({ productId: issueId, query: short });

export const findPeople = v.strictObject({ productId: issueId, query: short });
