import * as v from 'valibot';

/** The project permissions the emulated Jira tells apart. */
export const PROJECT_PERMISSIONS = [
  'BROWSE_PROJECTS',
  'EDIT_ISSUES',
  'CREATE_ISSUES',
  'DELETE_ISSUES',
  'MOVE_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
  'ADMINISTER_PROJECTS',
] as const;

export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];

const permissionSchema = v.picklist(PROJECT_PERMISSIONS);

const statusSchema = v.object({
  id: v.string(),
  name: v.string(),
  category: v.picklist(['new', 'indeterminate', 'done']),
});

/** A validator of the app that an administrator has put on a transition. */
const validatorRuleSchema = v.object({
  id: v.string(),
  moduleKey: v.string(),
  /** What was chosen where the rule was put; empty where the validator asks for nothing. */
  config: v.record(v.string(), v.unknown()),
});

const transitionSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** Ids of the statuses the transition leaves from. */
  from: v.union([v.literal('any'), v.array(v.string())]),
  /** Id of the status it leads to. */
  to: v.string(),
  validators: v.optional(v.array(validatorRuleSchema), []),
});

const issueTypeSchema = v.object({ id: v.string(), name: v.string() });

export const projectSchema = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  issueTypes: v.array(issueTypeSchema),
  statuses: v.array(statusSchema),
  /** Id of the status a new issue has. */
  initialStatus: v.string(),
  transitions: v.array(transitionSchema),
  /** The ids of the fields on the screens of its issues. A screen that nobody has set has all fields on it. */
  screens: v.optional(
    v.object({
      create: v.exactOptional(v.array(v.string())),
      edit: v.exactOptional(v.array(v.string())),
      view: v.exactOptional(v.array(v.string())),
    }),
    {},
  ),
  /** The ids of the fields that no new issue may be without, besides those that Jira always asks for. */
  required: v.optional(v.array(v.string()), []),
  /** Who rules its workflow and fields: the administrators of Jira, or its own. */
  managedBy: v.optional(v.picklist(['company', 'team']), 'company'),
  /** Account id to the permissions it holds. */
  permissions: v.record(v.string(), v.array(permissionSchema)),
});

export const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  projectId: v.string(),
  typeId: v.string(),
  statusId: v.string(),
  summary: v.string(),
  description: v.unknown(),
  labels: v.array(v.string()),
  reporter: v.nullable(v.string()),
  assignee: v.nullable(v.string()),
  creator: v.string(),
  duedate: v.nullable(v.string()),
  created: v.string(),
  updated: v.string(),
  statusChanged: v.string(),
  /** Values of the custom fields by field id. A field without a value is absent. */
  custom: v.record(v.string(), v.unknown()),
});

const nullableText = v.nullable(v.string());

export const historySchema = v.object({
  id: v.string(),
  author: v.string(),
  created: v.string(),
  items: v.array(
    v.object({
      field: v.string(),
      fieldtype: v.picklist(['jira', 'custom']),
      fieldId: v.string(),
      from: nullableText,
      fromString: nullableText,
      to: nullableText,
      toString: nullableText,
    }),
  ),
});

const propertySchema = v.object({ key: v.string(), value: v.unknown() });

export const commentSchema = v.object({
  id: v.string(),
  author: v.string(),
  created: v.string(),
  body: v.unknown(),
  visibility: v.nullable(v.record(v.string(), v.string())),
  properties: v.array(propertySchema),
});

export const linkSchema = v.object({
  id: v.string(),
  typeId: v.string(),
  inward: v.string(),
  outward: v.string(),
});

export const userSchema = v.object({
  accountId: v.string(),
  displayName: v.string(),
  email: v.string(),
  accountType: v.picklist(['atlassian', 'app']),
  /** Holds the global permission ADMINISTER. */
  administersJira: v.boolean(),
});

export const groupSchema = v.object({
  groupId: v.string(),
  name: v.string(),
  /** Account ids. */
  members: v.array(v.string()),
});

export const dashboardSchema = v.object({
  id: v.string(),
  name: v.string(),
  gadgets: v.array(
    v.object({
      id: v.string(),
      moduleKey: v.string(),
      /** Null until it has been configured. */
      configuration: v.nullable(v.record(v.string(), v.unknown())),
    }),
  ),
});

export type Group = v.InferOutput<typeof groupSchema>;
export type Dashboard = v.InferOutput<typeof dashboardSchema>;
export type DashboardGadget = Dashboard['gadgets'][number];
export type Project = v.InferOutput<typeof projectSchema>;
export type Status = v.InferOutput<typeof statusSchema>;
export type StatusCategory = Status['category'];
export type IssueType = v.InferOutput<typeof issueTypeSchema>;
export type ValidatorRule = v.InferOutput<typeof validatorRuleSchema>;
export type Transition = v.InferOutput<typeof transitionSchema>;
export type StoredIssue = v.InferOutput<typeof issueSchema>;
export type History = v.InferOutput<typeof historySchema>;
export type HistoryItem = History['items'][number];
export type Comment = v.InferOutput<typeof commentSchema>;
export type User = v.InferOutput<typeof userSchema>;

/** An issue with its place in the one order that all issues of the site share. */
export interface Issue extends StoredIssue {
  readonly rank: number;
}
