import * as v from 'valibot';
import { evaluationFile } from '../contract/evaluation-file';
import { CHECKLIST_PRESETS, ITEM_STATES, type Checklist } from '../domain/checklist/checklist';
import { EVIDENCE_KINDS } from '../domain/checklist/item-status';
import { LEVELS } from '../domain/governance/requirements';
import { COMPLIANCES, type Evaluation } from '../domain/governance/self-evaluation';
import { MEETING_KINDS, MINUTES_STATES, type Minutes } from '../domain/minutes/minutes';
import type { SentNews } from '../domain/publishing/news';
import { AVAILABILITIES, CONTACT_KINDS, type Profile } from '../domain/publishing/profile';
import { ROLES } from '../domain/roles';
import type { AgreedOrder } from '../domain/agreed-order';
import { AGREEMENT_KINDS, type Agreements } from '../domain/agreements';
import type { Documents, DocumentKind, Draft, Snapshot } from '../usecases/documentation-ports';

/** What is stored of documentation comes in once through these. */
type Schema<T> = v.GenericSchema<unknown, T>;

const text = v.string();
const maybe = v.nullable(text);
const texts = v.array(text);
const number = v.number();

const place = v.object({ placeId: text, title: maybe });
const item = v.object({ itemId: text, placeId: text, title: maybe, retired: v.boolean() });
const answer = v.object({
  state: v.nullable(v.picklist(ITEM_STATES)),
  reason: text,
  responsible: v.nullable(v.union([v.object({ role: v.picklist(ROLES) }), v.object({ accountId: text })])),
  link: maybe,
  head: v.object({ owner: text, version: text, approver: text, approvedOn: maybe, reviseBy: maybe }),
  rev: number,
  checkedOn: maybe,
  checkedBy: maybe,
});
const preset = v.picklist(CHECKLIST_PRESETS);

const checklist: Schema<Checklist> = v.object({
  productId: text,
  preset,
  places: v.array(place),
  items: v.array(item),
  answers: v.record(text, answer),
});

const evaluation: Schema<Evaluation> = v.object({
  productId: text,
  level: v.picklist(LEVELS),
  reviewedOn: maybe,
  answers: v.record(
    text,
    v.object({ compliance: v.nullable(v.picklist(COMPLIANCES)), documentation: text, rev: number }),
  ),
  imported: v.nullable(evaluationFile),
});

const profile: Schema<Profile> = v.object({
  productId: text,
  what: text,
  needs: text,
  value: text,
  vision: text,
  visionUrl: maybe,
  contacts: v.array(
    v.object({
      name: text,
      authority: text,
      kind: v.picklist(CONTACT_KINDS),
      hoursPerWeek: v.nullable(number),
      availability: v.picklist(AVAILABILITIES),
      email: text,
      consentOn: maybe,
    }),
  ),
});

const approval = v.nullable(v.object({ version: number, on: text, by: text }));
const publication = v.nullable(v.object({ address: text, on: text, by: text }));
const kind = v.picklist(MEETING_KINDS);
const state = v.picklist(MINUTES_STATES);

export const minutesSchema: Schema<Minutes> = v.object({
  pageId: text,
  productId: text,
  spaceId: text,
  kind,
  date: text,
  state,
  approval,
  publication,
  decisionIds: texts,
  decisions: number,
  wishIds: texts,
  nextMeeting: maybe,
  gone: v.boolean(),
});

const tally = v.object({
  total: number,
  inPlace: number,
  missing: number,
  withoutResponsible: number,
  overdue: number,
});

const evidence = v.nullable(
  v.object({
    state: v.picklist(['exists', 'missing']),
    found: v.picklist(EVIDENCE_KINDS),
    count: v.nullable(number),
    link: maybe,
  }),
);

const status = v.object({
  state: v.picklist([...ITEM_STATES, 'unanswered']),
  source: v.nullable(v.picklist(['answer', 'evidence'])),
  evidence,
  overdue: v.nullable(v.picklist(['check', 'revision'])),
  withoutResponsible: v.boolean(),
  withoutApprover: v.boolean(),
});

const documentation = v.object({
  preset,
  places: v.array(
    v.object({ place, items: v.array(v.object({ item, answer: v.nullable(answer), status })), tally }),
  ),
  tally,
});

const row = v.object({
  pageId: text,
  title: text,
  url: text,
  date: text,
  kind,
  state,
  decisions: number,
  approval,
  publication,
  version: number,
  changedAfterApproval: v.boolean(),
  rev: number,
});

const wishes = v.array(v.object({ wishId: text, key: text, title: text }));

const snapshot: Schema<Snapshot> = v.object({
  productId: text,
  publishedAt: maybe,
  publishedBy: text,
  documentation: v.nullable(documentation),
  minutes: v.nullable(v.array(row)),
  product: v.nullable(v.object({ profile, rev: number })),
  roadmap: v.nullable(v.object({ now: wishes, next: wishes, later: wishes })),
});

const agreedOrder: Schema<AgreedOrder> = v.object({
  productId: text,
  decisionId: text,
  at: text,
  takenBy: text,
  wishIds: texts,
});

const agreements: Schema<Agreements> = v.object({
  productId: text,
  agreements: v.array(
    v.object({
      kind: v.picklist(AGREEMENT_KINDS),
      authorityId: text,
      from: text,
      until: maybe,
      reference: text,
    }),
  ),
});

export const documentSchemas: { readonly [Kind in DocumentKind]: Schema<Documents[Kind]> } = {
  checklist,
  evaluation,
  profile,
  snapshot,
  agreedOrder,
  agreements,
};

export const newsSchema: Schema<SentNews> = v.object({
  newsId: text,
  productId: text,
  sentAt: text,
  sentBy: text,
  subject: text,
  text,
  deliveredIds: texts,
  roadmap: v.object({ now: texts, next: texts, later: texts }),
  broughtAt: maybe,
  broughtUrl: maybe,
});

export const draftSchema: Schema<Draft> = v.object({ draftId: text, title: text, at: text, pageId: maybe });
