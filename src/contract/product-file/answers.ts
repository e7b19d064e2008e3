import type { FileHead } from './head';

/** What a file is begun with: when it is made, and where. */
export interface ExportBegun {
  exportedAt: string;
  source: FileHead['source'];
}

/** Rows of one part, with the token of the next ones; null when these are the last. */
export interface ExportedRows {
  rows: readonly unknown[];
  next: string | null;
}

/** What of a file is not where it is to be brought in. */
export interface ImportFindings {
  /** Keys, as they would be in this project, of issues that are not there or not to be seen. */
  missingKeys: readonly string[];
  /** Keys of issues that have another title here: perhaps they are others. */
  otherTitles: readonly string[];
  unknownAccounts: readonly string[];
  unknownGroups: readonly string[];
  /** Names of statuses that the project does not have. */
  unknownStatuses: readonly string[];
  /** Pages that another product has as its minutes. */
  minutesElsewhere: readonly string[];
  /** Whether Jira refuses the filter here. */
  filterFails: boolean;
}

/** How much of a slice was written now; the rest stood there already. */
export interface ImportedRows {
  written: number;
}
