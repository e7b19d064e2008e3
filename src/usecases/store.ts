import type { Arrival } from '../contract/product-file/head';
import type { AgreedOrder } from '../domain/agreed-order';
import type { Agreements } from '../domain/agreements';
import type { Decision } from '../domain/decision';
import type { CaseDraft } from '../domain/case-draft';
import type { DecisionCase } from '../domain/decision-case';
import type { DoneVersion } from '../domain/done-versions';
import type { Frame } from '../domain/frame';
import type { Entry } from '../domain/ledger/entry';
import type { Product } from '../domain/product';
import type { Profile } from '../domain/publishing/profile';
import type { Support } from '../domain/support/support';
import type { Errand } from './errand';
import type { WishTrace } from './trace';
import type { Change, Versioned, WishRecord } from './ports';

/** The app's own data. */
export interface Store {
  product(productId: string): Promise<Versioned<Product>>;
  /** What is known of a product whose data is being brought in from a file; null for all others. */
  arrival(productId: string): Promise<Versioned<Arrival> | null>;
  products(): Promise<readonly Versioned<Product>[]>;
  /** The frame of a year, with what the one before it still holds. */
  frame(productId: string, year: number): Promise<Versioned<Frame>>;
  frames(year: number): Promise<readonly Versioned<Frame>[]>;
  /** The frame of a year and that of the year before. */
  twoFrames(productId: string, year: number): Promise<[Versioned<Frame>, Versioned<Frame>]>;
  /** The frame of a year with the order that was agreed on last, in one call. */
  frameWithOrder(
    productId: string,
    year: number,
  ): Promise<{ frame: Versioned<Frame>; agreedOrder: AgreedOrder | null }>;
  /**
   * The frames of a year and the one before it with the agreements, in one call; `isWhole` is false while all of it is
   * being brought in from a file.
   */
  booksOf(
    productId: string,
    year: number,
  ): Promise<{ isWhole: boolean; frame: Frame; before: Frame; agreements: Versioned<Agreements> }>;
  /** The ledger of a product and year, newest first, as much as the platform gives at once. */
  entriesPage(
    productId: string,
    year: number,
    next: string | null,
  ): Promise<{ entries: readonly Entry[]; next: string | null }>;
  wish(productId: string, wishId: string): Promise<Versioned<WishRecord>>;
  wishes(productId: string): Promise<readonly Versioned<WishRecord>[]>;
  /** Those of the records that are stored, in whatever product. */
  wishesById(wishIds: readonly string[]): Promise<readonly Versioned<WishRecord>[]>;
  case(caseId: string): Promise<Versioned<DecisionCase> | null>;
  /** What is written of a wish's sagsoplæg; a null that is not at revision 0 was submitted. */
  caseDraft(wishId: string): Promise<Versioned<CaseDraft | null>>;
  waitingCases(): Promise<readonly Versioned<DecisionCase>[]>;
  /** Cases of all products answered after a moment, the last answer first, as much as the platform gives at once. */
  answeredCases(
    after: string,
    next: string | null,
  ): Promise<{ cases: readonly DecisionCase[]; next: string | null }>;
  /** What one authority says; {@link Versioned.rev} 0 where it has said nothing. */
  support(productId: string, authorityId: string): Promise<Versioned<Support>>;
  /** What every authority of the product says. */
  voices(productId: string): Promise<readonly Versioned<Support>[]>;
  /** The decision log of a product, newest first, as much as the platform gives at once. */
  decisionsPage(
    productId: string,
    next: string | null,
  ): Promise<{ decisions: readonly Decision[]; next: string | null }>;
  /** The order that was agreed on last; null where none ever was. */
  agreedOrder(productId: string): Promise<Versioned<AgreedOrder> | null>;
  profile(productId: string): Promise<Profile>;
  agreements(productId: string): Promise<Versioned<Agreements>>;
  decisionsOn(wishId: string): Promise<readonly Decision[]>;
  /** The handovers and stand-ins of a product's tovholder, newest first. */
  roleDecisions(productId: string): Promise<readonly Decision[]>;
  decisionsById(decisionIds: readonly string[]): Promise<readonly Decision[]>;
  tracesOf(wishId: string): Promise<readonly WishTrace[]>;
  /** The newest versions of DONE of a wish, newest first, in whatever product, as many as the platform gives at once. */
  doneVersions(wishId: string): Promise<readonly DoneVersion[]>;
  errands(productId: string): Promise<readonly Versioned<Errand>[]>;
  /** All or nothing. `lostRace` when something was changed since it was read. */
  commit(changes: readonly Change[]): Promise<'committed' | 'lostRace'>;
  /** Issues written in the last minute, which a search may not show yet. */
  recentlyWritten(productId: string): Promise<readonly string[]>;
  noteWritten(productId: string, wishIds: readonly string[]): Promise<void>;
  /** Runs alone for the product, or answers null when somebody else is at it. */
  alone<T>(productId: string, work: () => Promise<T>): Promise<T | null>;
}
