import * as v from 'valibot';
import type { NoticeName, SentNotice } from '../../domain/frame-notice';
import { caseSchema, writtenDraftSchema } from '../stored/case-schemas';
import { minutesSchema, newsSchema, ownDocumentSchemas } from '../stored/documentation-schemas';
import {
  decisionSchema,
  doneVersionSchema,
  entrySchema,
  frameSchema,
  productSchema,
  supportSchema,
  traceSchema,
  wishRecordSchema,
} from '../stored/schemas';
import { text, type Schema } from '../stored/stored-fields';

/**
 * The parts of a product in a file, each a list of what the app keeps. `settings` is one: the product itself.
 * What was published to readers without login is not among them: it is a copy, and publishing is an act of its own.
 */
export const PARTS = [
  'settings',
  'frames',
  'entries',
  'wishes',
  'cases',
  'drafts',
  'support',
  'decisions',
  'traces',
  'doneVersions',
  'documents',
  'minutes',
  'notices',
  'news',
] as const;
export type Part = (typeof PARTS)[number];

/** Statuses are ids of the site that a file comes from; their names tell which ones they are elsewhere. */
const status = v.object({ id: text, name: text });

const document = <const Kind extends keyof typeof ownDocumentSchemas>(kind: Kind) =>
  v.object({ kind: v.literal(kind), body: ownDocumentSchemas[kind] });

const isNoticeName = (value: unknown): boolean =>
  typeof value === 'string' && /^(80|100|month:\d{4}-\d\d)$/.test(value);

const noticeSchema: Schema<SentNotice> = v.object({
  productId: text,
  year: v.number(),
  notice: v.custom<NoticeName>(isNoticeName),
  at: text,
});

export const rowSchemas = {
  settings: v.object({ product: productSchema, statuses: v.array(status) }),
  frames: frameSchema,
  entries: entrySchema,
  wishes: wishRecordSchema,
  cases: caseSchema,
  drafts: writtenDraftSchema,
  support: supportSchema,
  decisions: decisionSchema,
  traces: traceSchema,
  doneVersions: doneVersionSchema,
  documents: v.variant('kind', [
    document('checklist'),
    document('evaluation'),
    document('profile'),
    document('agreedOrder'),
    document('agreements'),
  ]),
  minutes: minutesSchema,
  notices: noticeSchema,
  news: newsSchema,
} satisfies Record<Part, v.GenericSchema>;

export type RowOf<Name extends Part> = v.InferOutput<(typeof rowSchemas)[Name]>;
export type Rows = { readonly [Name in Part]: readonly RowOf<Name>[] };

type KeyOfRow = { readonly [Name in Part]: (row: RowOf<Name>) => string };

/** What tells a row from the others of its part. */
export const rowKeys: KeyOfRow = {
  settings: ({ product }) => product.productId,
  frames: ({ year }) => String(year),
  entries: ({ entryId }) => entryId,
  wishes: ({ wishId }) => wishId,
  cases: ({ caseId }) => caseId,
  drafts: ({ wishId }) => wishId,
  support: ({ authorityId }) => authorityId,
  decisions: ({ decisionId }) => decisionId,
  traces: ({ traceId }) => traceId,
  doneVersions: ({ wishId, at }) => `${wishId} ${at}`,
  documents: ({ kind }) => kind,
  minutes: ({ pageId }) => pageId,
  notices: ({ year, notice }) => `${year} ${notice}`,
  news: ({ newsId }) => newsId,
};

/** Something made of every part. */
export const forEachPart = <Made>(make: (part: Part) => Made): Record<Part, Made> => ({
  settings: make('settings'),
  frames: make('frames'),
  entries: make('entries'),
  wishes: make('wishes'),
  cases: make('cases'),
  drafts: make('drafts'),
  support: make('support'),
  decisions: make('decisions'),
  traces: make('traces'),
  doneVersions: make('doneVersions'),
  documents: make('documents'),
  minutes: make('minutes'),
  notices: make('notices'),
  news: make('news'),
});
