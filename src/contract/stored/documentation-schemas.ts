import * as v from 'valibot';
import type { AgreedOrder } from '../../domain/agreed-order';
import { AGREEMENT_KINDS, type Agreements } from '../../domain/agreements';
import { CHECKLIST_PRESETS, ITEM_STATES, type Checklist } from '../../domain/checklist/checklist';
import { LEVELS } from '../../domain/governance/requirements';
import { COMPLIANCES, type Evaluation } from '../../domain/governance/self-evaluation';
import { MEETING_KINDS, MINUTES_STATES, type Minutes } from '../../domain/minutes/minutes';
import type { SentNews } from '../../domain/publishing/news';
import { AVAILABILITIES, CONTACT_KINDS, type Profile } from '../../domain/publishing/profile';
import { ROLES } from '../../domain/roles';
import { evaluationFile } from '../evaluation-file';
import { maybe, text, texts, type Schema } from './stored-fields';

/** What is stored of documentation comes in once through these. */
const number = v.number();

export const place = v.object({ placeId: text, title: maybe });
export const item = v.object({ itemId: text, placeId: text, title: maybe, retired: v.boolean() });
export const answer = v.object({
  state: v.nullable(v.picklist(ITEM_STATES)),
  reason: text,
  responsible: v.nullable(v.union([v.object({ role: v.picklist(ROLES) }), v.object({ accountId: text })])),
  link: maybe,
  head: v.object({ owner: text, version: text, approver: text, approvedOn: maybe, reviseBy: maybe }),
  rev: number,
  checkedOn: maybe,
  checkedBy: maybe,
});
export const preset = v.picklist(CHECKLIST_PRESETS);

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

export const profile: Schema<Profile> = v.object({
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

export const approval = v.nullable(v.object({ version: number, on: text, by: text }));
export const publication = v.nullable(v.object({ address: text, on: text, by: text }));
export const kind = v.picklist(MEETING_KINDS);
export const state = v.picklist(MINUTES_STATES);

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

/** What is kept once for a product and is its own; what was published of it is a copy. */
export const ownDocumentSchemas = { checklist, evaluation, profile, agreedOrder, agreements };

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
