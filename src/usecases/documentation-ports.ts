import type { AgreedOrder } from '../domain/agreed-order';
import type { Agreements } from '../domain/agreements';
import type { ProductView, DocumentationView, MinutesRow } from '../contract/documentation';
import type { Checklist } from '../domain/checklist/checklist';
import type { Decision } from '../domain/decision';
import type { Evaluation } from '../domain/governance/self-evaluation';
import type { Minutes } from '../domain/minutes/minutes';
import type { SentNews } from '../domain/publishing/news';
import type { Profile } from '../domain/publishing/profile';
import type { Roadmap } from '../domain/publishing/roadmap';
import type { Versioned, World } from './ports';

/** A page of Confluence as somebody may see it. */
export interface PageFacts {
  pageId: string;
  title: string;
  spaceId: string;
  version: number;
  /** Address on the site, from the root. */
  url: string;
  authorId: string;
  /** ISO time. */
  createdAt: string;
}

export interface Space {
  spaceId: string;
  key: string;
  name: string;
  /** Base address of the site, `https://example.atlassian.net`; empty where Confluence does not tell it. */
  site: string;
}

/** Which pages of a space are minutes: those with the label, and those with the word in their title. */
export interface MinutesQuery {
  spaceId: string;
  spaceKey: string;
  label: string;
  titleWord: string;
  /** Words to find in title or text as well. */
  words?: string;
  next?: string;
}

/** Confluence, seen with the rights of the person who asks. What they may not see does not exist. */
export interface Confluence {
  space(spaceId: string): Promise<Space | null>;
  page(pageId: string): Promise<PageFacts | null>;
  /** Those of the pages that are there and visible, in no particular order. */
  pages(pageIds: readonly string[]): Promise<readonly PageFacts[]>;
  pageByTitle(spaceId: string, title: string): Promise<PageFacts | null>;
  findMinutes(query: MinutesQuery): Promise<{ pages: readonly FoundPage[]; next: string | null }>;
  /** The newest page of each label in a space. */
  labelled(spaceKey: string, labels: readonly string[]): Promise<Readonly<Record<string, string>>>;
  /** @throws Refusal `titleTaken` */
  createPage(page: { spaceId: string; title: string; document: object }): Promise<PageFacts>;
  addLabel(pageId: string, label: string): Promise<void>;
  /** Marks a page as minutes, which is what its byline is shown for. Marking twice does no harm. */
  markAsMinutes(pageId: string): Promise<void>;
}

export interface FoundPage {
  pageId: string;
  title: string;
  /** ISO time, where the search tells it. */
  changedAt: string;
}

/** What the app reads as itself when a page changed: whether it is minutes of a product. */
export interface ConfluenceAsApp {
  page(pageId: string): Promise<(PageFacts & { labels: readonly string[] }) | null>;
}

/** What was published of a product, as it was then. */
export interface Snapshot {
  productId: string;
  /** Null once it was withdrawn. */
  publishedAt: string | null;
  publishedBy: string;
  documentation: DocumentationView | null;
  minutes: readonly MinutesRow[] | null;
  product: ProductView | null;
  roadmap: Roadmap | null;
}

/** What is kept once for each product. */
export interface Documents {
  checklist: Checklist;
  evaluation: Evaluation;
  profile: Profile;
  snapshot: Snapshot;
  agreedOrder: AgreedOrder;
  agreements: Agreements;
}
export type DocumentKind = keyof Documents;

/** A page that is being made. Kept for a week, so that asking again after a lost answer makes no second page. */
export interface Draft {
  draftId: string;
  title: string;
  /** ISO time at which the making began. */
  at: string;
  pageId: string | null;
}

export interface MinutesShelf {
  minutes: readonly Versioned<Minutes>[];
  next: string | null;
}

/** The app's own data about documentation. Written by `Store.commit`, together with everything else. */
export interface Library {
  document<Kind extends DocumentKind>(
    kind: Kind,
    productId: string,
  ): Promise<Versioned<Documents[Kind]> | null>;
  minutesOn(pageId: string): Promise<Versioned<Minutes> | null>;
  minutesOnPages(pageIds: readonly string[]): Promise<readonly Versioned<Minutes>[]>;
  /** Newest meeting first, at most a hundred. */
  newestMinutes(productId: string, next?: string): Promise<MinutesShelf>;
  /** Approved and not published, oldest first, at most a hundred. */
  unpublishedMinutes(productId: string): Promise<readonly Versioned<Minutes>[]>;
  /** Newest first. */
  news(productId: string): Promise<readonly Versioned<SentNews>[]>;
  /** Decisions of a product after a moment, oldest first. */
  decisionsSince(productId: string, since: string): Promise<readonly Decision[]>;
  draft(draftId: string): Promise<Draft | null>;
  keepDraft(draft: Draft): Promise<void>;
}

/** Everything that a use case on documentation may touch. */
export interface DocumentationWorld extends World {
  confluence: Confluence;
  library: Library;
}

/** The same for somebody who may be nobody: a reader without login. */
export type Visit = Omit<DocumentationWorld, 'accountId'> & { accountId: string | null };
