import {
  categoryOf,
  issueTypeBean,
  issueTypeOf,
  projectBean,
  statusBean,
  statusOf,
  userBeanOf,
} from '../beans';
import { commentPage } from '../comment-beans';
import { linkBeans } from '../link-beans';
import type { Issue, Project } from '../model';
import type { World } from '../world';
import { RANK_FIELD } from './system-fields';

interface Reading {
  issue: Issue;
  project: Project;
  world: World;
}

const READERS: Readonly<Record<string, (reading: Reading) => unknown>> = {
  summary: ({ issue }) => issue.summary,
  description: ({ issue }) => issue.description,
  issuetype: ({ issue, project, world }) => issueTypeBean(issueTypeOf(issue, project), world),
  project: ({ project, world }) => projectBean(project, world),
  status: ({ issue, project, world }) => statusBean(statusOf(issue, project), world),
  statusCategory: ({ issue, project, world }) => statusBean(statusOf(issue, project), world).statusCategory,
  statuscategorychangedate: ({ issue }) => issue.statusChanged,
  labels: ({ issue }) => issue.labels,
  reporter: ({ issue, world }) => userBeanOf(issue.reporter, world),
  assignee: ({ issue, world }) => userBeanOf(issue.assignee, world),
  creator: ({ issue, world }) => userBeanOf(issue.creator, world),
  created: ({ issue }) => issue.created,
  updated: ({ issue }) => issue.updated,
  duedate: ({ issue }) => issue.duedate,
  resolutiondate: ({ issue, project }) =>
    categoryOf(statusOf(issue, project)).key === 'done' ? issue.statusChanged : null,
  issuelinks: ({ issue, world }) => linkBeans(issue, world),
  comment: ({ issue, world }) => commentPage(issue, {}, world),
  [RANK_FIELD.id]: ({ issue }) => rankText(issue.rank),
};

/** The rank as opaque text that sorts like the order itself. */
const rankText = (rank: number) => `0|${(rank + 2 ** 52).toString(36).padStart(11, '0')}:`;

/** The value of a field as REST shows it; null where it has none. */
export function fieldValue(id: string, reading: Reading): unknown {
  const reader = Object.hasOwn(READERS, id) ? READERS[id] : undefined;
  return reader ? reader(reading) : (reading.issue.custom[id] ?? null);
}
