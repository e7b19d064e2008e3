import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { ProductHeading, StatusChoice } from '../../contract/definitions';
import type { Access, ProjectFacts } from '../../usecases/ports';
import { slices } from '../../domain/slices';
import { JSON_HEADERS } from '../acting-as';
import { categoryOf } from './issue-shape';
import { isGranted, permissionsSchema } from './permissions';
import { bodyIfVisible, bodyOf, reading } from './rest';

const project = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  issueTypes: v.optional(v.array(v.object({ name: v.string() })), []),
});

export const readProject = async (productId: string): Promise<ProjectFacts | null> => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/project/${productId}`, { headers: JSON_HEADERS }),
  );
  const found = await bodyIfVisible(response, project);
  if (!found) return null;
  const { id, key, name, issueTypes } = found;
  return { productId: id, key, name, issueTypes: issueTypes.map((type) => type.name) };
};

const projectPage = v.object({
  values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })),
});
/** Jira looks for at most so many ids in one call. */
const AT_ONCE = 50;

/** Those of the projects that the reader may see, in one call for each 50. */
export const readProjects = async (productIds: readonly string[]): Promise<ProductHeading[]> => {
  const pages = slices([...new Set(productIds)], AT_ONCE).map(async (ids) => {
    const query = new URLSearchParams(ids.map((each) => ['id', each]));
    query.set('maxResults', String(AT_ONCE));
    // Without it Jira also names projects that somebody administers without seeing what is in them.
    query.set('action', 'browse');
    const response = await reading(() =>
      asUser().requestJira(route`/rest/api/3/project/search?${query}`, { headers: JSON_HEADERS }),
    );
    return (await bodyOf(response, projectPage)).values.map(({ id, key, name }) => ({
      productId: id,
      key,
      name,
    }));
  });
  return (await Promise.all(pages)).flat();
};

const ASKED = 'BROWSE_PROJECTS,ADMINISTER_PROJECTS,SCHEDULE_ISSUES,EDIT_ISSUES,CREATE_ISSUES';

/** What Jira lets the reader do in a project; null where they may not even see it. */
export const readAccess = async (productId: string): Promise<Access | null> => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/mypermissions?projectId=${productId}&permissions=${ASKED}`, {
      headers: JSON_HEADERS,
    }),
  );
  const found = await bodyIfVisible(response, permissionsSchema);
  const has = (name: string): boolean => isGranted(found, name);
  if (!has('BROWSE_PROJECTS')) return null;
  return {
    administers: has('ADMINISTER_PROJECTS'),
    mayRank: has('SCHEDULE_ISSUES'),
    mayEdit: has('EDIT_ISSUES'),
    mayCreate: has('CREATE_ISSUES'),
  };
};

const statuses = v.array(
  v.object({
    statuses: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        statusCategory: v.optional(v.object({ key: v.string() }), { key: 'new' }),
      }),
    ),
  }),
);

/** The statuses of a project's workflows, each once. */
export const readStatuses = async (productId: string): Promise<StatusChoice[]> => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/project/${productId}/statuses`, { headers: JSON_HEADERS }),
  );
  const found = (await bodyOf(response, statuses)).flatMap((type) => type.statuses);
  const byId = new Map(
    found.map(({ id, name, statusCategory }) => [id, { id, name, category: categoryOf(statusCategory.key) }]),
  );
  return [...byId.values()];
};
