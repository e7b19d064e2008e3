import { projectOf } from './access';
import { statusBean, statusOf } from './beans';
import type { Issue } from './model';
import type { World } from './world';

interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

/** The link types of a new Jira site. */
export const LINK_TYPES: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

export const linkTypeBean = (type: LinkType, { site }: World) => ({
  ...type,
  self: `${site}/rest/api/3/issueLinkType/${type.id}`,
});

function linkedIssue(id: string, world: World) {
  const issue = world.store.issue(id);
  if (!issue) return undefined;
  const status = statusBean(statusOf(issue, projectOf(issue, world)), world);
  return {
    id,
    key: issue.key,
    self: `${world.site}/rest/api/3/issue/${id}`,
    fields: { summary: issue.summary, status },
  };
}

/** The links of an issue. A link to an issue that has been deleted is gone with it. */
export function linkBeans(issue: Issue, world: World) {
  return world.store.links.all().flatMap((link) => {
    const type = LINK_TYPES.find(({ id }) => id === link.typeId);
    if (!type || (link.inward !== issue.id && link.outward !== issue.id)) return [];
    const other = linkedIssue(link.inward === issue.id ? link.outward : link.inward, world);
    if (!other) return [];
    const side = link.inward === issue.id ? { outwardIssue: other } : { inwardIssue: other };
    return [
      {
        id: link.id,
        self: `${world.site}/rest/api/3/issueLink/${link.id}`,
        type: linkTypeBean(type, world),
        ...side,
      },
    ];
  });
}
