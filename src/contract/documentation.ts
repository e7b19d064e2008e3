import type * as v from 'valibot';
import type { ChecklistItem, ChecklistPreset, KeptAnswer, Place } from '../domain/checklist/checklist';
import type { ChecklistTally, Evidence, ItemStatus } from '../domain/checklist/item-status';
import type { Decision } from '../domain/decision';
import type { DecisionCase } from '../domain/decision-case';
import type { DocumentationPlan } from '../domain/documentation-plan';
import type { ComplianceTally } from '../domain/governance/evaluation';
import type { Compliance } from '../domain/governance/self-evaluation';
import type { Level, Requirement, Theme } from '../domain/governance/requirements';
import type { MeetingCount } from '../domain/minutes/meetings';
import type { Approval, MeetingKind, MinutesState, Publication } from '../domain/minutes/minutes';
import type { FrameStatus } from '../domain/money-line';
import type { Ore } from '../domain/money';
import type { NewsFacts, SentNews } from '../domain/publishing/news';
import type { Profile } from '../domain/publishing/profile';
import type { Roadmap } from '../domain/publishing/roadmap';
import type { Actor, Governance } from '../domain/roles';
import type { Person, Sent } from './definitions';
import type { Answer } from './errors';
import type * as payloads from './documentation-payloads';

export type { ComplianceTally, MeetingCount };

/** What the macro can show; its configuration says which. */
export const SECTIONS = ['documentation', 'minutes', 'product', 'roadmap'] as const;
export type Section = (typeof SECTIONS)[number];

/** An item of the checklist as it stands today. In a snapshot `answer` holds no account ids. */
export interface ItemView {
  item: ChecklistItem;
  answer: KeptAnswer | null;
  status: ItemStatus;
}

export interface PlaceView {
  place: Place;
  items: readonly ItemView[];
  tally: ChecklistTally;
}

export interface DocumentationView {
  preset: ChecklistPreset;
  places: readonly PlaceView[];
  tally: ChecklistTally;
}

/** One line of the index of minutes: the page as the reader may see it, with what the app keeps of it. */
export interface MinutesRow {
  pageId: string;
  /** The page's own title now. */
  title: string;
  /** Address on the site, from the root: `/wiki/spaces/KEY/pages/1`. */
  url: string;
  date: string;
  kind: MeetingKind;
  state: MinutesState;
  decisions: number;
  approval: Approval | null;
  publication: Publication | null;
  /** The page's version now, and whether it was changed after it was approved. */
  version: number;
  changedAfterApproval: boolean;
  rev: number;
}

export interface MinutesView {
  rows: readonly MinutesRow[];
  /** Token of the next rows, older ones; null when these are all. */
  next: string | null;
  /** Mangler udgivelse på os2.eu: approved, visible to the reader, and not published. */
  gaps: readonly MinutesRow[];
  /** Null in what was published: it holds the published minutes only, so they count no meetings. */
  meetings: MeetingCount | null;
  /** ISO time of the last search of the space; null where nobody has searched it. */
  indexedAt: string | null;
}

export interface ProductView {
  profile: Profile;
  rev: number;
}

/** Live for those who may see the product in Jira; everybody else gets what was published, with its time. */
export interface MacroView {
  productId: string;
  plan: DocumentationPlan;
  /** ISO time; null while nothing was published. */
  publishedAt: string | null;
  /** Whether this is the product as it is now. */
  live: boolean;
  actor: Actor | null;
  governance: Governance;
  documentation: DocumentationView | null;
  minutes: MinutesView | null;
  product: ProductView | null;
  roadmap: Roadmap | null;
  people: readonly Person[];
  /** ISO time of the answer. */
  at: string;
}

export interface MinutesPage {
  rows: readonly MinutesRow[];
  next: string | null;
}

/** A requirement with what was said of it and what the app found. */
export interface RequirementView {
  requirement: Requirement;
  compliance: Compliance | null;
  documentation: string;
  rev: number;
  evidence: Evidence | null;
}

export interface GovernanceView {
  productId: string;
  level: Level;
  reviewedOn: string | null;
  requirements: readonly RequirementView[];
  byLevel: Readonly<Record<Level, ComplianceTally>>;
  byTheme: Readonly<Record<Theme, ComplianceTally>>;
  total: ComplianceTally;
  /** Every requirement of the level has an answer, and every no and "ikke relevant" an explanation. */
  finished: boolean;
  rev: number;
}

export interface WishOnTheTable {
  wishId: string;
  key: string;
  title: string;
  estimate: Ore | null;
  status: FrameStatus;
}

/** What "Nyt referat" proposes to put into the page. */
export interface MinutesProposal {
  kind: MeetingKind;
  date: string;
  title: string;
  /** The last minutes of the same kind, which the meeting approves first. */
  last: MinutesRow | null;
  wishes: readonly WishOnTheTable[];
  cases: readonly { case: DecisionCase; key: string; title: string }[];
  /** Since the last meeting of the same kind, oldest first. */
  decisions: readonly { decision: Decision; key: string | null; title: string | null }[];
  /** Names of those who take part in the product, for the list of who was there. */
  people: readonly Person[];
}

export interface DraftedMinutes {
  row: MinutesRow;
}

/** Minutes seen from their own page: what the byline shows and offers. */
export interface MinutesOnPage {
  row: MinutesRow | null;
  productId: string | null;
  plan: DocumentationPlan | null;
  actor: Actor | null;
  governance: Governance;
  /** Products that the page may be registered with, for a page that is none's yet. */
  products: readonly { productId: string; name: string; key: string }[];
  people: readonly Person[];
}

export interface NewsView {
  facts: NewsFacts;
  subject: string;
  text: string;
  to: string;
  sent: readonly SentNews[];
  people: readonly Person[];
}

export interface MacroChoices {
  products: readonly { productId: string; name: string; key: string }[];
}

export interface CreatedPage {
  pageId: string;
  title: string;
  url: string;
}

type In<Schema extends v.GenericSchema> = Sent<v.InferInput<Schema>>;

/** Every call of the surfaces in Confluence. Only `openMacro` answers a reader without login, with the snapshot. */
export type DocumentationDefinitions = {
  openMacro: (payload: In<typeof payloads.openMacro>) => Answer<MacroView>;
  openMacroChoices: (payload: In<typeof payloads.openMacroChoices>) => Answer<MacroChoices>;
  linkSpace: (payload: In<typeof payloads.linkSpace>) => Answer<DocumentationPlan>;
  savePlan: (payload: In<typeof payloads.savePlan>) => Answer<DocumentationPlan>;
  changeChecklist: (payload: In<typeof payloads.changeChecklist>) => Answer<DocumentationView>;
  openGovernance: (payload: In<typeof payloads.openGovernance>) => Answer<GovernanceView>;
  steerAfterLevel: (payload: In<typeof payloads.steerAfterLevel>) => Answer<GovernanceView>;
  answerRequirement: (payload: In<typeof payloads.answerRequirement>) => Answer<GovernanceView>;
  importEvaluation: (payload: In<typeof payloads.importEvaluation>) => Answer<GovernanceView>;
  exportEvaluation: (
    payload: In<typeof payloads.exportEvaluation>,
  ) => Answer<{ fileName: string; text: string }>;
  moreMinutes: (payload: In<typeof payloads.moreMinutes>) => Answer<MinutesPage>;
  searchMinutes: (payload: In<typeof payloads.searchMinutes>) => Answer<MinutesPage>;
  indexMinutes: (payload: In<typeof payloads.indexMinutes>) => Answer<MinutesView>;
  proposeMinutes: (payload: In<typeof payloads.proposeMinutes>) => Answer<MinutesProposal>;
  draftMinutes: (payload: In<typeof payloads.draftMinutes>) => Answer<DraftedMinutes>;
  openMinutes: (payload: In<typeof payloads.openMinutes>) => Answer<MinutesOnPage>;
  registerMinutes: (payload: In<typeof payloads.registerMinutes>) => Answer<MinutesRow>;
  submitMinutes: (payload: In<typeof payloads.submitMinutes>) => Answer<MinutesRow>;
  approveMinutes: (payload: In<typeof payloads.approveMinutes>) => Answer<MinutesRow>;
  publishMinutes: (payload: In<typeof payloads.publishMinutes>) => Answer<MinutesRow>;
  reopenMinutes: (payload: In<typeof payloads.reopenMinutes>) => Answer<MinutesRow>;
  saveProfile: (payload: In<typeof payloads.saveProfile>) => Answer<ProductView>;
  publishSnapshot: (payload: In<typeof payloads.publishSnapshot>) => Answer<{ publishedAt: string }>;
  withdrawSnapshot: (payload: In<typeof payloads.withdrawSnapshot>) => Answer<{ publishedAt: null }>;
  openNews: (payload: In<typeof payloads.openNews>) => Answer<NewsView>;
  sendNews: (payload: In<typeof payloads.sendNews>) => Answer<NewsView>;
  markNewsBrought: (payload: In<typeof payloads.markNewsBrought>) => Answer<NewsView>;
  createPage: (payload: In<typeof payloads.createPage>) => Answer<CreatedPage>;
};

export type DocumentationCall = keyof DocumentationDefinitions;
