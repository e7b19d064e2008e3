/** Where a product's documentation lives in Confluence, and what was agreed about it. Part of the product. */
export interface DocumentationPlan {
  /** Name and key of the product as its pages tell them, also to readers without Jira. */
  name: string;
  key: string;
  spaceId: string | null;
  spaceKey: string | null;
  /** Minutes are found by this label, or by this word in the title. */
  minutesLabel: string;
  minutesTitle: string;
  /** Meetings of the coordination group agreed for a year; null where nothing is agreed. */
  minimumMeetings: number | null;
  /** Where news goes. */
  communityManager: string;
  /** ISO time of the last search for minutes pages; null before the first. */
  indexedAt: string | null;
}

export const INITIAL_PLAN: DocumentationPlan = {
  name: '',
  key: '',
  spaceId: null,
  spaceKey: null,
  minutesLabel: 'referat',
  minutesTitle: 'referat',
  minimumMeetings: null,
  communityManager: 'os2@os2.eu',
  indexedAt: null,
};
