import type * as v from 'valibot';
import type { AgreedOrder } from '../domain/agreed-order';
import type { Decision } from '../domain/decision';
import type { CaseDraft } from '../domain/case-draft';
import type { DecisionCase } from '../domain/decision-case';
import type { DoneChange } from '../domain/done';
import type { DoneVersion } from '../domain/done-versions';
import type { Frame } from '../domain/frame';
import type { FrameStatus } from '../domain/money-line';
import type { Authority, Member, Product, ProductSettings, StatusCategory } from '../domain/product';
import type { Table } from '../domain/ruling';
import type { AppField } from '../domain/set-up/facts';
import type { SupersedeWay } from '../domain/intake/supersede';
import type { Finding } from '../domain/set-up/findings';
import type { Order, Wish } from '../domain/wish';
import type { Actor } from '../domain/roles';
import type { MeetingKind } from '../domain/minutes/minutes';
import type { Ore } from '../domain/money';
import type { Support, SupportAnswer } from '../domain/support/support';
import type { DecisionsPage, Economy, EntriesPage, KeptAgreements, Names } from './economy';
import type { Answer } from './errors';
import type { ProductTop, WaitingCases } from './gadget';
import type { Intake, WishCreated } from './intake';
import type { Passes } from './live';
import type { ExportBegun, ExportedRows, ImportedRows, ImportFindings } from './product-file/answers';
import type { Arrival } from './product-file/head';
import type * as payloads from './payloads';
import type { DecidedPage } from './steering';

/** A project of Jira as an OS2 product. */
export interface ProductHeading {
  productId: string;
  key: string;
  name: string;
}

/** Display names are fetched at view time and never stored. */
export interface Person {
  accountId: string;
  name: string;
  active: boolean;
}

/** A group of the Jira site. Names are fetched at view time and never stored. */
export interface Group {
  groupId: string;
  name: string;
}

/** What one authority says, with the revision that a change of it rests on. */
export interface Voice {
  rev: number;
  value: Support;
}

/** What the page "Ønsker" needs before it can show anything: one call. */
export interface WishesPage {
  heading: ProductHeading;
  actor: Actor;
  settings: ProductSettings;
  authorities: readonly Authority[];
  members: readonly Member[];
  /** What the authorities say of the wishes, as far as they have said anything. */
  voices: readonly Voice[];
  frame: Frame;
  /** The order that the group agreed on last. */
  agreedOrder: AgreedOrder | null;
  /** Names of what the app needs in Jira and does not find there; the page says how to mend it. */
  missingFields: readonly AppField[];
  /** May this account move wishes, edit and create issues as far as Jira is concerned. */
  jira: { mayRank: boolean; mayEdit: boolean; mayCreate: boolean };
  wishes: readonly Wish[];
  /** Token of the next wishes in rank; null when these are all. */
  next: string | null;
  /** ISO time of the answer. */
  at: string;
}

export interface MoreWishes {
  wishes: readonly Wish[];
  next: string | null;
}

/** Something that happened to a wish. The words are the screen's. */
export type Trace =
  | { trace: 'done'; change: DoneChange; text: string | null }
  | { trace: 'order'; order: Order }
  | { trace: 'rank' }
  /** Somebody of the group wrote to whoever made the wish. */
  | { trace: 'answered' }
  /** It took the place of the wish of that key, with its supporters: names of authorities as they were then. */
  | { trace: 'tookOver'; way: SupersedeWay; key: string; authorities: readonly string[] }
  /** `authority` is its name as it was then. */
  | { trace: 'support'; authority: string; answer: SupportAnswer }
  | { trace: 'minutes'; pageId: string; kind: MeetingKind; date: string; url: string }
  | { trace: 'estimate'; from: Ore | null; to: Ore | null }
  | { trace: 'status'; from: string; to: string }
  | { trace: 'decision'; decision: Decision };

export interface HistoryEntry {
  at: string;
  accountId: string | null;
  what: Trace;
}

/** The drawer: the wish as the app holds it, with what happened to it. */
export interface WishDetail {
  wish: Wish;
  /** Revision of the app's record of the wish; sent back with each change. */
  rev: number;
  case: DecisionCase | null;
  history: readonly HistoryEntry[];
  people: readonly Person[];
}

/** What DONE meant before, newest first, with the names of whoever changed it. */
export interface DoneVersions {
  versions: readonly DoneVersion[];
  people: readonly Person[];
}

/** A wish and, where money moved, the frame after the change. */
export interface WishChanged {
  wish: Wish;
  rev: number;
  frame: Frame;
}

export interface Ranked {
  /** Ids of all wishes in rank order, after the move. */
  order: readonly string[];
}

/** The draft of a sagsoplæg with the revision that the next saving rests on; `by` is who saved it. */
export interface FoundDraft {
  rev: number;
  value: CaseDraft | null;
  by: Person | null;
}

/** One case as the steering group sees it in its inbox. */
export interface InboxEntry {
  case: DecisionCase;
  rev: number;
  heading: ProductHeading;
  wish: Wish;
  /** The wishes that are asked for together with it; one that the reader may not see in Jira has no key. */
  others: readonly { wishId: string; key: string; title: string; amount: Ore }[];
  frame: Frame;
  status: FrameStatus;
  authorities: readonly Authority[];
}

/** A product that the reader decides for. */
export interface SeatOverview {
  heading: ProductHeading;
  frame: Frame;
  frameRev: number;
  /** The frame of the year after; null until it is set. */
  next: Frame | null;
  hasSteeringGroup: boolean;
  /** Who may take part in a decision, and how many must. */
  table: Table;
}

export interface Inbox {
  /** The overdue first, by the day wished, then the rest, the oldest first. */
  waiting: readonly InboxEntry[];
  /** Products of which the account is a decider, also those without a case. */
  products: readonly SeatOverview[];
  people: readonly Person[];
  /** The account that reads; it may not decide what it submitted itself. */
  accountId: string;
  at: string;
}

export interface StatusChoice {
  id: string;
  name: string;
  category: StatusCategory;
}

export interface SettingsPage {
  heading: ProductHeading;
  actor: Actor;
  product: Product;
  rev: number;
  frame: Frame;
  frameRev: number;
  statuses: readonly StatusChoice[];
  issueTypes: readonly string[];
  people: readonly Person[];
  /**
   * Names of the groups that have roles; one that Jira no longer has is left out and grants nothing.
   * Null where the reader may not see groups.
   */
  groups: readonly Group[] | null;
  /** Handovers and stand-ins of the tovholder, newest first. */
  roleHistory: readonly Decision[];
  /** What is being brought in from a file; null for a product that is whole. */
  arrival: Pick<Arrival, 'file' | 'begunAt'> | null;
  /** ISO day in Denmark. */
  today: string;
  missingFields: WishesPage['missingFields'];
  /** For how many wishes each authority has answered, by authority; one that has said nothing is left out. */
  answers: Readonly<Record<string, number>>;
  at: string;
}

/** What the app needs in Jira and of the product, and what of it there is. */
export interface SetUpCheck {
  projectKey: string;
  managedBy: 'company' | 'team';
  findings: readonly Finding[];
  at: string;
}

/** What is sent: nobody changes it on the way. */
export type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Sent<T[Key]> }
    : T;

type In<Schema extends v.GenericSchema> = Sent<v.InferInput<Schema>>;

/**
 * Every call that a screen makes, with what it sends and what it gets.
 * The one type between `makeInvoke` on the screen and `makeResolver` behind it.
 */
export type Definitions = {
  openWishes: (payload: In<typeof payloads.openWishes>) => Answer<WishesPage>;
  moreWishes: (payload: In<typeof payloads.moreWishes>) => Answer<MoreWishes>;
  openWish: (payload: In<typeof payloads.openWish>) => Answer<WishDetail>;
  openDoneVersions: (payload: In<typeof payloads.openDoneVersions>) => Answer<DoneVersions>;
  openEconomy: (payload: In<typeof payloads.openEconomy>) => Answer<Economy>;
  moreEntries: (payload: In<typeof payloads.moreEntries>) => Answer<EntriesPage>;
  openDecisions: (payload: In<typeof payloads.openDecisions>) => Answer<DecisionsPage>;
  nameThem: (payload: In<typeof payloads.nameThem>) => Answer<Names>;
  listen: (payload: In<typeof payloads.listen>) => Answer<Passes>;
  openIntake: (payload: In<typeof payloads.openIntake>) => Answer<Intake>;
  createWish: (payload: In<typeof payloads.createWish>) => Answer<WishCreated>;
  answerWish: (payload: In<typeof payloads.answerWish>) => Answer<WishChanged>;
  supersedeWish: (payload: In<typeof payloads.supersedeWish>) => Answer<WishChanged>;
  rankWish: (payload: In<typeof payloads.rankWish>) => Answer<Ranked>;
  supportWish: (payload: In<typeof payloads.supportWish>) => Answer<Voice>;
  adoptProposal: (payload: In<typeof payloads.adoptProposal>) => Answer<Decision>;
  agreeOrder: (payload: In<typeof payloads.agreeOrder>) => Answer<AgreedOrder>;
  estimateWish: (payload: In<typeof payloads.estimateWish>) => Answer<WishChanged>;
  describeOrder: (payload: In<typeof payloads.describeOrder>) => Answer<WishChanged>;
  changeDone: (payload: In<typeof payloads.changeDone>) => Answer<WishChanged>;
  decideDone: (payload: In<typeof payloads.decideDone>) => Answer<WishChanged>;
  startWish: (payload: In<typeof payloads.startWish>) => Answer<WishChanged>;
  closeWish: (payload: In<typeof payloads.closeWish>) => Answer<WishChanged>;
  rejectWish: (payload: In<typeof payloads.rejectWish>) => Answer<WishChanged>;
  registerInvoice: (payload: In<typeof payloads.registerInvoice>) => Answer<WishChanged>;
  regulariseWish: (payload: In<typeof payloads.regulariseWish>) => Answer<WishChanged>;
  settleEnd: (payload: In<typeof payloads.settleEnd>) => Answer<Frame>;
  submitCase: (payload: In<typeof payloads.submitCase>) => Answer<WishChanged>;
  openDraft: (payload: In<typeof payloads.openDraft>) => Answer<FoundDraft>;
  saveDraft: (payload: In<typeof payloads.saveDraft>) => Answer<FoundDraft>;
  withdrawCase: (payload: In<typeof payloads.withdrawCase>) => Answer<WishChanged>;
  declareConflict: (payload: In<typeof payloads.declareConflict>) => Answer<InboxEntry>;
  openInbox: (payload: In<typeof payloads.openInbox>) => Answer<Inbox>;
  openDecided: (payload: In<typeof payloads.openDecided>) => Answer<DecidedPage>;
  openProducts: (payload: In<typeof payloads.openProducts>) => Answer<readonly ProductHeading[]>;
  openTop: (payload: In<typeof payloads.openTop>) => Answer<ProductTop>;
  openWaiting: (payload: In<typeof payloads.openWaiting>) => Answer<WaitingCases>;
  openCase: (payload: In<typeof payloads.openCase>) => Answer<InboxEntry>;
  decideCase: (payload: In<typeof payloads.decideCase>) => Answer<InboxEntry>;
  openSettings: (payload: In<typeof payloads.openSettings>) => Answer<SettingsPage>;
  saveSettings: (payload: In<typeof payloads.saveSettings>) => Answer<SettingsPage>;
  saveMembers: (payload: In<typeof payloads.saveMembers>) => Answer<SettingsPage>;
  checkSetUp: (payload: In<typeof payloads.checkSetUp>) => Answer<SetUpCheck>;
  nameStandIn: (payload: In<typeof payloads.nameStandIn>) => Answer<SettingsPage>;
  handOver: (payload: In<typeof payloads.handOver>) => Answer<SettingsPage>;
  findGroups: (payload: In<typeof payloads.findGroups>) => Answer<readonly Group[]>;
  setFrame: (payload: In<typeof payloads.setFrame>) => Answer<{ frame: Frame; rev: number }>;
  carryOver: (payload: In<typeof payloads.carryOver>) => Answer<{ before: Frame; frame: Frame }>;
  bringIn: (payload: In<typeof payloads.bringIn>) => Answer<Frame>;
  payCoordination: (payload: In<typeof payloads.payCoordination>) => Answer<Frame>;
  keepAgreement: (payload: In<typeof payloads.keepAgreement>) => Answer<KeptAgreements>;
  findPeople: (payload: In<typeof payloads.findPeople>) => Answer<readonly Person[]>;
  beginExport: (payload: In<typeof payloads.beginExport>) => Answer<ExportBegun>;
  exportRows: (payload: In<typeof payloads.exportRows>) => Answer<ExportedRows>;
  tryImport: (payload: In<typeof payloads.tryImport>) => Answer<ImportFindings>;
  importRows: (payload: In<typeof payloads.importRows>) => Answer<ImportedRows>;
  finishImport: (payload: In<typeof payloads.finishImport>) => Answer<SettingsPage>;
  dropImport: (payload: In<typeof payloads.dropImport>) => Answer<{ left: boolean }>;
};

export type Call = keyof Definitions;
