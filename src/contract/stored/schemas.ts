import * as v from 'valibot';
import { doneChange } from '../done-change';
import { GRANT_KINDS, PURPOSES } from '../../domain/coordination';
import { SHARES_KINDS, type Decision } from '../../domain/decision';
import { INITIAL_PLAN, type DocumentationPlan } from '../../domain/documentation-plan';
import { DECIDED_CHANGES, type DoneDefinition } from '../../domain/done';
import { COMPLETIONS } from '../../domain/fair-shares/election';
import { ENDINGS, MOVEMENT_KINDS, type Frame } from '../../domain/frame';
import { INITIAL_INTAKE } from '../../domain/intake/intake';
import { SUPERSEDE_WAYS } from '../../domain/intake/supersede';
import { MEETING_KINDS } from '../../domain/minutes/minutes';
import { ENTRY_KINDS, LINES, type Entry } from '../../domain/ledger/entry';
import type { DoneVersion } from '../../domain/done-versions';
import { WISH_KINDS, type Product } from '../../domain/product';
import { GROUP_ROLES, ROLES } from '../../domain/roles';
import { SUPPORT_ANSWERS, type Support } from '../../domain/support/support';
import { caseOnWishSchema, outcome, reason } from './case-schemas';
import { amount, maybe, text, texts, type Schema } from './stored-fields';
import type { Order } from '../../domain/wish';

/** Stored data comes in once through these; from there on it is typed. */
const criterion = v.object({
  id: text,
  text,
  state: v.picklist(['open', 'met', 'notRelevant']),
  note: text,
  origin: v.picklist(['default', 'own']),
  retired: v.boolean(),
});

export const doneSchema: Schema<DoneDefinition> = v.object({
  version: v.number(),
  frozen: v.boolean(),
  criteria: v.array(criterion),
});

export const orderSchema: Schema<Order> = v.object({
  ordererId: maybe,
  approverId: maybe,
  ownerId: maybe,
  beneficiaryIds: texts,
});

/** Records of before there was a deadline do not name an answer. */
export const answeredSchema = v.optional(v.nullable(v.object({ accountId: text, at: text })), null);

export const wishRecordSchema = v.object({
  productId: text,
  wishId: text,
  done: doneSchema,
  order: orderSchema,
  case: v.nullable(caseOnWishSchema),
  answered: answeredSchema,
});

const planSchema: Schema<DocumentationPlan> = v.object({
  name: text,
  key: text,
  spaceId: maybe,
  spaceKey: maybe,
  minutesLabel: text,
  minutesTitle: text,
  minimumMeetings: v.nullable(v.number()),
  communityManager: text,
  indexedAt: maybe,
});

export const productSchema: Schema<Product> = v.object({
  productId: text,
  settings: v.object({
    hasSteeringGroup: v.boolean(),
    wishFilter: text,
    maintenanceTypes: texts,
    startedStatusIds: texts,
    startStatusId: maybe,
    deliveredStatusId: maybe,
    rejectedStatusId: maybe,
    doneDefault: v.array(
      v.object({ id: text, text, kind: v.optional(v.nullable(v.picklist(WISH_KINDS)), null) }),
    ),
    visionUrl: maybe,
    vendorName: v.optional(maybe, null),
    vendorAgreementUrl: v.optional(maybe, null),
    quorum: v.optional(v.nullable(v.number()), null),
    intake: v.optional(
      v.object({ wishType: maybe, rules: text, rulesUrl: maybe, answerDays: v.nullable(v.number()) }),
      INITIAL_INTAKE,
    ),
  }),
  authorities: v.array(v.object({ id: text, name: text })),
  members: v.array(v.object({ accountId: text, roles: v.array(v.picklist(ROLES)), authorityId: maybe })),
  groups: v.optional(v.array(v.object({ groupId: text, roles: v.array(v.picklist(GROUP_ROLES)) })), []),
  standIn: v.optional(v.nullable(v.object({ accountId: text, from: text, until: text })), null),
  documentation: v.optional(planSchema, INITIAL_PLAN),
});

const movements = v.array(v.object({ kind: v.picklist(MOVEMENT_KINDS), amount, decisionId: text }));

export const frameSchema: Schema<Frame> = v.object({
  productId: text,
  year: v.number(),
  wishLimit: v.nullable(amount),
  movements,
  commitments: v.array(
    v.object({
      wishId: text,
      amount,
      startedAt: text,
      caseId: maybe,
      line: v.exactOptional(v.picklist(WISH_KINDS)),
      permitted: v.exactOptional(amount),
      ended: v.exactOptional(v.object({ how: v.picklist(ENDINGS), at: text })),
    }),
  ),
  permits: v.array(v.object({ wishId: text, amount, caseId: text })),
  spendings: v.array(v.object({ wishId: text, amount, at: text, invoice: v.exactOptional(text) })),
  coordination: v.exactOptional(
    v.object({ movements, costs: v.array(v.object({ amount, at: text, invoice: text })) }),
  ),
});

export const supportSchema: Schema<Support> = v.object({
  productId: text,
  authorityId: text,
  supported: v.array(v.object({ wishId: text, points: v.nullable(v.number()) })),
  declined: texts,
});

const matter = v.variant('matter', [
  v.object({ matter: v.literal('started'), amount, caseId: maybe }),
  v.object({ matter: v.literal('bypassed'), amount: v.nullable(amount) }),
  v.object({ matter: v.literal('regularised'), amount }),
  v.object({ matter: v.literal('endedElsewhere'), how: v.picklist(ENDINGS), held: amount }),
  v.object({ matter: v.literal('endSettled'), held: amount, spent: amount }),
  v.object({ matter: v.literal('invoiced'), amount, held: amount }),
  v.object({ matter: v.literal('delivered'), held: amount, spent: amount }),
  v.object({ matter: v.literal('rejected'), reference: text }),
  v.object({
    matter: v.literal('superseded'),
    way: v.picklist(SUPERSEDE_WAYS),
    byWishId: text,
    byKey: text,
  }),
  v.object({ matter: v.literal('submitted'), caseId: text, reason, amount }),
  v.object({
    matter: v.literal('ruled'),
    caseId: text,
    outcome,
    amount: v.nullable(amount),
    extraGrant: amount,
    condition: v.exactOptional(text),
    otherYear: v.exactOptional(v.number()),
    takingPart: v.exactOptional(texts),
    conflicted: v.exactOptional(texts),
  }),
  v.object({ matter: v.literal('withdrawn'), caseId: text }),
  v.object({
    matter: v.literal('doneChanged'),
    change: v.picklist(DECIDED_CHANGES),
    before: maybe,
    after: maybe,
    version: v.number(),
  }),
  v.object({ matter: v.literal('frameSet'), year: v.number(), amount, wishLimit: v.nullable(amount) }),
  v.object({ matter: v.literal('carriedOver'), year: v.number(), bound: amount, rest: amount }),
  v.object({ matter: v.literal('handedOver'), from: text, to: text, kept: v.array(v.picklist(ROLES)) }),
  v.object({ matter: v.literal('standInNamed'), accountId: text, from: text, until: text }),
  v.object({ matter: v.literal('standInEnded'), accountId: text }),
  v.object({
    matter: v.literal('granted'),
    year: v.number(),
    purpose: v.picklist(PURPOSES),
    kind: v.picklist(GRANT_KINDS),
    amount,
  }),
  v.object({ matter: v.literal('coordinationPaid'), year: v.number(), amount }),
  v.object({ matter: v.literal('orderAgreed'), wishIds: texts }),
  v.object({
    matter: v.literal('broughtIn'),
    sourceKey: text,
    exportedAt: text,
    wishes: v.number(),
    decisions: v.number(),
    entries: v.number(),
    cases: v.number(),
    years: v.array(v.object({ year: v.number(), granted: amount, committed: amount, spent: amount })),
  }),
  v.object({
    matter: v.literal('rankedByShares'),
    wishes: v.number(),
    year: v.number(),
    budget: amount,
    cost: amount,
    completion: v.picklist(COMPLETIONS),
    shares: v.picklist(SHARES_KINDS),
    weights: v.array(v.object({ authority: text, weight: v.number() })),
  }),
]);

export const decisionSchema: Schema<Decision> = v.object({
  decisionId: text,
  productId: text,
  wishId: maybe,
  at: text,
  matter,
  basis: text,
  takenBy: text,
  reference: text,
});

export const entrySchema: Schema<Entry> = v.object({
  entryId: text,
  productId: text,
  year: v.number(),
  line: v.picklist(LINES),
  kind: v.picklist(ENTRY_KINDS),
  amount,
  wishId: maybe,
  decisionId: text,
  bookedBy: text,
  at: text,
});

export const doneVersionSchema: Schema<DoneVersion> = v.object({
  productId: text,
  wishId: text,
  at: text,
  accountId: maybe,
  done: doneSchema,
});

export const traceSchema = v.object({
  traceId: text,
  wishId: text,
  at: text,
  accountId: text,
  what: v.variant('trace', [
    v.object({ trace: v.literal('done'), change: doneChange, text: maybe }),
    v.object({ trace: v.literal('order'), order: orderSchema }),
    v.object({ trace: v.literal('rank') }),
    v.object({ trace: v.literal('answered') }),
    v.object({
      trace: v.literal('tookOver'),
      way: v.picklist(SUPERSEDE_WAYS),
      key: text,
      authorities: texts,
    }),
    v.object({ trace: v.literal('support'), authority: text, answer: v.picklist(SUPPORT_ANSWERS) }),
    v.object({
      trace: v.literal('minutes'),
      pageId: text,
      kind: v.picklist(MEETING_KINDS),
      date: text,
      url: text,
    }),
  ]),
});
