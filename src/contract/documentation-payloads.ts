import * as v from 'valibot';
import { CHECKLIST_PRESETS, ITEM_STATES } from '../domain/checklist/checklist';
import { LEVELS } from '../domain/governance/requirements';
import { COMPLIANCES } from '../domain/governance/self-evaluation';
import { MEETING_KINDS } from '../domain/minutes/minutes';
import { AVAILABILITIES, CONTACT_KINDS, MOST_CONTACTS } from '../domain/publishing/profile';
import { ROLES } from '../domain/roles';
import { day, id, long, numericId, rev, short, token, webAddress } from './fields';

const ofProduct = { productId: numericId };
const ofPage = { pageId: numericId };
const sections = v.pipe(
  v.array(v.picklist(['documentation', 'minutes', 'product', 'roadmap'])),
  v.maxLength(4),
);
const filled = v.pipe(short, v.trim(), v.nonEmpty());

export const openMacro = v.strictObject({ ...ofProduct, sections });
export const openMacroChoices = v.strictObject({});
export const linkSpace = v.strictObject({ ...ofProduct, spaceId: numericId });
export const savePlan = v.strictObject({
  ...ofProduct,
  minutesLabel: v.pipe(filled, v.regex(/^[^\s"\\,]+$/)),
  minutesTitle: v.pipe(filled, v.regex(/^[^"\\]+$/)),
  minimumMeetings: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(52))),
  communityManager: v.pipe(short, v.trim(), v.email()),
});

const itemAnswer = v.strictObject({
  state: v.nullable(v.picklist(ITEM_STATES)),
  reason: long,
  responsible: v.nullable(
    v.union([v.strictObject({ role: v.picklist(ROLES) }), v.strictObject({ accountId: id })]),
  ),
  link: v.nullable(webAddress),
  head: v.strictObject({
    owner: short,
    version: short,
    approver: short,
    approvedOn: v.nullable(day),
    reviseBy: v.nullable(day),
  }),
});

const onItem = <const Change extends string>(change: Change) => ({ change: v.literal(change), itemId: id });
const title = v.pipe(short, v.trim());

export const checklistChange = v.variant('change', [
  v.strictObject({ ...onItem('answer'), seen: rev, answer: itemAnswer }),
  v.strictObject({ ...onItem('check'), seen: rev }),
  v.strictObject({ change: v.literal('addItem'), placeId: id, title }),
  v.strictObject({ ...onItem('renameItem'), title }),
  v.strictObject({ ...onItem('moveItem'), placeId: id, to: rev }),
  v.strictObject(onItem('retireItem')),
  v.strictObject(onItem('restoreItem')),
  v.strictObject({ change: v.literal('addPlace'), title }),
  v.strictObject({ change: v.literal('takePreset'), preset: v.picklist(CHECKLIST_PRESETS) }),
]);

export const changeChecklist = v.strictObject({ ...ofProduct, change: checklistChange });

export const openGovernance = v.strictObject(ofProduct);
export const steerAfterLevel = v.strictObject({
  ...ofProduct,
  level: v.picklist(LEVELS),
  reviewedOn: v.nullable(day),
});
/** `seen` is the revision of the answer that the person changed. */
export const answerRequirement = v.strictObject({
  ...ofProduct,
  requirementId: id,
  seen: rev,
  compliance: v.nullable(v.picklist(COMPLIANCES)),
  documentation: v.pipe(v.string(), v.maxLength(10_000)),
});
/** The whole text of the file; `seen` is the revision of the self-evaluation that it replaces. */
export const importEvaluation = v.strictObject({
  ...ofProduct,
  seen: rev,
  text: v.pipe(v.string(), v.maxLength(400_000)),
});
export const exportEvaluation = v.strictObject(ofProduct);

const kind = v.picklist(MEETING_KINDS);

export const moreMinutes = v.strictObject({ ...ofProduct, next: token });
export const searchMinutes = v.strictObject({
  ...ofProduct,
  query: v.pipe(short, v.trim(), v.nonEmpty()),
  next: v.nullable(token),
});
export const indexMinutes = v.strictObject(ofProduct);
export const proposeMinutes = v.strictObject({ ...ofProduct, kind, date: day });

/**
 * `draftId` is made by the screen once for a draft: asking twice with the same one makes one page.
 * The short form has only who was there and what was decided.
 */
export const draftMinutes = v.strictObject({
  ...ofProduct,
  draftId: id,
  kind,
  date: day,
  title: filled,
  form: v.picklist(['full', 'short']),
  present: long,
  wishIds: v.pipe(v.array(numericId), v.maxLength(100)),
  decisionIds: v.pipe(v.array(id), v.maxLength(200)),
  caseIds: v.pipe(v.array(id), v.maxLength(100)),
  /** Decisions of the meeting itself, one a line; the short form in the first place. */
  decided: v.pipe(v.array(v.pipe(long, v.trim(), v.nonEmpty())), v.maxLength(100)),
  actions: v.pipe(v.array(v.pipe(short, v.trim(), v.nonEmpty())), v.maxLength(100)),
  nextMeeting: v.nullable(day),
});

export const openMinutes = v.strictObject(ofPage);
export const registerMinutes = v.strictObject({ ...ofProduct, ...ofPage, kind, date: day });

const step = { ...ofPage, rev };

export const submitMinutes = v.strictObject(step);
/** `version` is the version of the page that the person read. */
export const approveMinutes = v.strictObject({
  ...step,
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
export const publishMinutes = v.strictObject({ ...step, address: webAddress, on: day });
export const reopenMinutes = v.strictObject(step);

const contact = v.strictObject({
  name: short,
  authority: short,
  kind: v.picklist(CONTACT_KINDS),
  hoursPerWeek: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  availability: v.picklist(AVAILABILITIES),
  email: short,
  consentOn: v.nullable(day),
});

export const saveProfile = v.strictObject({
  ...ofProduct,
  rev,
  what: long,
  needs: long,
  value: long,
  vision: long,
  visionUrl: v.nullable(webAddress),
  contacts: v.pipe(v.array(contact), v.maxLength(MOST_CONTACTS)),
});

export const publishSnapshot = v.strictObject({ ...ofProduct, sections });
export const withdrawSnapshot = v.strictObject(ofProduct);

export const openNews = v.strictObject(ofProduct);
export const sendNews = v.strictObject({
  ...ofProduct,
  newsId: id,
  subject: filled,
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(10_000)),
});
export const markNewsBrought = v.strictObject({ ...ofProduct, newsId: id, url: webAddress });

export const PAGE_TEMPLATES = ['kommissorium', 'vision', 'process', 'howToWish'] as const;
export type PageTemplate = (typeof PAGE_TEMPLATES)[number];

export const createPage = v.strictObject({ ...ofProduct, template: v.picklist(PAGE_TEMPLATES) });
