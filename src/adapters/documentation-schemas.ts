import * as v from 'valibot';
import {
  answer,
  approval,
  item,
  kind,
  ownDocumentSchemas,
  place,
  preset,
  profile,
  publication,
  state,
} from '../contract/stored/documentation-schemas';
import { maybe, text, type Schema } from '../contract/stored/stored-fields';
import { ITEM_STATES } from '../domain/checklist/checklist';
import { EVIDENCE_KINDS } from '../domain/checklist/item-status';
import type { Documents, DocumentKind, Draft, Snapshot } from '../usecases/documentation-ports';

const number = v.number();

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

export const documentSchemas: { readonly [Kind in DocumentKind]: Schema<Documents[Kind]> } = {
  ...ownDocumentSchemas,
  snapshot,
};

export const draftSchema: Schema<Draft> = v.object({ draftId: text, title: text, at: text, pageId: maybe });
