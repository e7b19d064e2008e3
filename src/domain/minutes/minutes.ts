/** Koordinationsgruppe, styregruppe, anvendermøde. */
export const MEETING_KINDS = ['coordination', 'steering', 'users'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Kladde → til godkendelse → godkendt → udgivet. A page found in the space has no state until somebody registers it. */
export const MINUTES_STATES = ['found', 'draft', 'forApproval', 'approved', 'published'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** The version of the page that was approved; editing the page later shows as "ændret efter godkendelse". */
export interface Approval {
  version: number;
  /** ISO day. */
  on: string;
  by: string;
}

/** Where and since when the minutes stand on os2.eu. */
export interface Publication {
  address: string;
  on: string;
  by: string;
}

/** What the app keeps of a minutes page. The text is the page's own. */
export interface Minutes {
  pageId: string;
  productId: string;
  spaceId: string;
  kind: MeetingKind;
  /** ISO day of the meeting. */
  date: string;
  state: MinutesState;
  approval: Approval | null;
  publication: Publication | null;
  /** Decisions of the log that the minutes hold, and how many decisions the index shows. */
  decisionIds: readonly string[];
  decisions: number;
  wishIds: readonly string[];
  /** ISO day of the next meeting, where the minutes name one. */
  nextMeeting: string | null;
  /** The page is in the trash or deleted. */
  gone: boolean;
}

/** Why a step was not taken. */
export type MinutesProblem =
  'wrongState' | 'notYourGroup' | 'pageChanged' | 'addressMissing' | 'dateInFuture' | 'alreadyRegistered';
