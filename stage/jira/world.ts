import type { EventSink } from '../types';
import type { AppFacts } from './app-facts';
import type { FieldCatalogue } from './fields/field-catalogue';
import type { JiraStore } from './store/jira-store';

/** A function of the app that Jira runs by itself: there is no page, and nobody is signed in. */
export interface AppCall {
  functionKey: string;
  module: { key: string; type: string };
  payload: unknown;
}

/** What every operation works on. */
export interface World {
  store: JiraStore;
  fields: FieldCatalogue;
  clock: () => Date;
  /** Address of the site, without a slash at its end. */
  site: string;
  /** What the app's manifest says. */
  app: AppFacts;
  callApp: (call: AppCall) => Promise<unknown>;
  tell: EventSink;
}

/** A time the way Jira writes it. */
export const jiraTime = (date: Date): string => date.toISOString().replace('Z', '+0000');
