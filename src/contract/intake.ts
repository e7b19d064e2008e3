import type { WishKind } from '../domain/product';
import type { Wish } from '../domain/wish';

/** A kind of wish that the reader may create. */
export interface IntakeKind {
  kind: WishKind;
  /** Id of the issue type that Jira gives it. */
  typeId: string;
  /** Names of the fields that Jira asks for besides title and description; only Jira's own form has them. */
  alsoAsked: readonly string[];
}

/** What somebody needs to know before they write a wish. */
export interface Intake {
  /** The product's own words, from its profile; empty where there are none. */
  vision: string;
  visionUrl: string | null;
  kinds: readonly IntakeKind[];
}

export interface WishCreated {
  wish: Wish;
  /** False where the product's filter leaves the issue out: it is in Jira and on no list. */
  isListed: boolean;
  /** Whether the authority that was named is not on the wish yet; its name stands in the description all the same. */
  isAuthorityMissing: boolean;
}
