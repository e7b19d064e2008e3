import { Refusal } from '../../contract/errors';
import type { Jira, JiraAsApp } from '../../usecases/ports';
import { readChanges } from './changes';
import { hasComment, writeComment } from './comments';
import { createIssue, creationTypes, demandedFields } from './creation';
import { fieldIds, publishFrameStatus, publishRecords, publishSupporters, setEstimate } from './fields';
import { filterProblem } from './filter-problem';
import { linkIssues } from './links';
import { readPeople, searchPeople } from './people';
import { readAccess, readProject, readProjects, readStatuses } from './projects';
import { createOwnGroups, groupsNamed, searchGroups } from './groups';
import { rank } from './rank';
import { createSetUpReader } from './set-up/create-set-up-reader';
import { readReporter } from './reporter';
import { canReach, moveTo } from './transitions';
import { isListed, orderOfWishes, readWish, readWishes, searchWishes } from './wishes';

/** Jira with the rights of the person who asks. */
export const createJira = (): Jira => ({
  fieldIds: () => fieldIds('user'),
  project: readProject,
  projects: readProjects,
  access: readAccess,
  wish: (wishId) => readWish('user', wishId),
  wishes: (query) => searchWishes('user', query),
  wishesById: readWishes,
  wishesByKey: readWishes,
  order: orderOfWishes,
  rank,
  setEstimate: async (wishId, estimate) => {
    const ids = await fieldIds('user');
    if (ids.estimate === null) throw new Refusal({ code: 'fieldMissing', field: 'estimate' });
    await setEstimate(wishId, estimate, ids.estimate);
  },
  canReach,
  moveTo,
  link: (link) => linkIssues('user', link),
  comment: (wishId, errandId, document) => writeComment('user', { wishId, errandId, document }),
  creationTypes,
  demandedFields,
  create: createIssue,
  isListed,
  reporter: readReporter,
  changes: (wishId) => readChanges('user', wishId),
  statuses: readStatuses,
  people: readPeople,
  findPeople: async (productId, query) => {
    const project = await readProject(productId);
    return project ? searchPeople(project.key, query) : [];
  },
  setUp: createSetUpReader(),
  ownGroups: createOwnGroups(),
  groups: groupsNamed,
  findGroups: searchGroups,
  filterProblem,
});

/** Jira as the app itself. Every caller has authorised what it writes, or writes only what is derived. */
export const createJiraAsApp = (): JiraAsApp => ({
  wish: (wishId) => readWish('app', wishId),
  wishes: (query) => searchWishes('app', query),
  publishRecords,
  publishFrameStatus,
  publishSupporters,
  hasComment,
  link: (link) => linkIssues('app', link),
  comment: (wishId, errandId, document) => writeComment('app', { wishId, errandId, document }),
});
