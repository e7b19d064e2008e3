import type { Operation } from './http/operation';
import { appFields } from './operations/app-fields';
import { changelogs } from './operations/changelog';
import { commenting } from './operations/comments';
import { issueCreation } from './operations/create-issues';
import { projectDeletion } from './operations/delete-project';
import { fieldMetadataOperations } from './operations/field-metadata';
import { fieldOperations } from './operations/fields';
import { groupOperations } from './operations/groups';
import { issueProperties } from './operations/issue-properties';
import { issueReads } from './operations/issue-reads';
import { issueWrites } from './operations/issue-writes';
import { jqlOperations } from './operations/jql';
import { linking } from './operations/links';
import { myself } from './operations/myself';
import { projectOperations } from './operations/projects';
import { ranking } from './operations/rank';
import { screenOperations } from './operations/screens';
import { searches } from './operations/search';
import { transitions } from './operations/transitions';
import { userOperations } from './operations/users';
import { workflowOperations } from './operations/workflows';

/** Every operation the emulated Jira answers. */
export const ROUTES: readonly Operation[] = [
  ...myself,
  ...fieldOperations,
  ...projectOperations,
  ...projectDeletion,
  ...searches,
  ...jqlOperations,
  ...issueReads,
  ...issueCreation,
  ...issueWrites,
  ...changelogs,
  ...transitions,
  ...commenting,
  ...issueProperties,
  ...linking,
  ...ranking,
  ...appFields,
  ...userOperations,
  ...groupOperations,
  ...fieldMetadataOperations,
  ...screenOperations,
  ...workflowOperations,
];
