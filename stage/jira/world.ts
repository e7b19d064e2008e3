import type { FieldCatalogue } from './fields/field-catalogue';
import type { JiraStore } from './store/jira-store';

/** What every operation works on. */
export interface World {
  store: JiraStore;
  fields: FieldCatalogue;
  clock: () => Date;
  /** Address of the site, without a slash at its end. */
  site: string;
}

/** A time the way Jira writes it. */
export const jiraTime = (date: Date): string => date.toISOString().replace('Z', '+0000');
