import type { Product } from '../product';
import type { Frame } from '../frame';

/** The app's own fields in Jira. */
export const APP_FIELDS = ['estimate', 'done', 'frameStatus', 'supporters'] as const;
export type AppField = (typeof APP_FIELDS)[number];

/** What a fact is worth that Jira did not show to whoever asked: null is "cannot tell". */
export type Seen<T> = T | null;

/** A transition of a workflow, as far as the app's guards are concerned. */
export interface WorkflowTransition {
  name: string;
  /** Ids of the statuses it leaves from; empty for one that leaves from all, or that makes the issue. */
  from: readonly string[];
  to: string;
  kind: 'create' | 'anywhere' | 'directed';
  /** The app's validators on it, by the keys of the manifest. */
  guards: readonly ('may-start' | 'may-close')[];
}

export interface Workflow {
  name: string;
  transitions: readonly WorkflowTransition[];
}

/** What the person who works with wishes needs of Jira in the project, by the names of Jira's permissions. */
export const OWN_PERMISSIONS = [
  'EDIT_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
] as const;
/** What the app itself needs there when nobody is at the screen. */
export const APP_PERMISSIONS = ['BROWSE_PROJECTS', 'ADD_COMMENTS'] as const;

export type NeededPermission = (typeof OWN_PERMISSIONS)[number] | (typeof APP_PERMISSIONS)[number];

/** Everything that the check of a set-up rests on, read at one moment with the rights of whoever asks. */
export interface SetUpFacts {
  product: Product;
  frame: Frame;
  /** Who rules the project's workflow and screens: the administrators of Jira, or its own. */
  managedBy: 'company' | 'team';
  statuses: readonly { id: string; name: string }[];
  /** Which of the app's fields the site has. */
  fields: Readonly<Record<AppField, boolean>>;
  /** Names of the issue types on whose create screen the estimate is missing. */
  typesWithoutEstimate: Seen<readonly string[]>;
  /** Whether the estimate can be edited on a wish. */
  estimateEditable: Seen<boolean>;
  /** Names of the project's screens that each field is on. */
  screens: Seen<Readonly<Record<AppField, readonly string[]>>>;
  workflows: Seen<readonly Workflow[]>;
  /** Ids of the statuses that Jira offers a way to on the wishes that were looked at; tells what is there, never what is not. */
  offered: readonly string[];
  /** What is missing of {@link OWN_PERMISSIONS} and {@link APP_PERMISSIONS}. */
  missingOwn: readonly NeededPermission[];
  missingApp: readonly NeededPermission[];
  /** What is wrong with the filter, in Jira's words; null for nothing. */
  filterProblem: string | null;
  /** How many wishes the filter finds, as far as the first page tells; null where it cannot be used. */
  wishes: Seen<number>;
  /** Ids of the groups with roles that Jira no longer has. */
  goneGroups: Seen<readonly string[]>;
}
