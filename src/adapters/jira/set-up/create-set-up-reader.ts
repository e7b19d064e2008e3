import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { SetUpReader } from '../../../usecases/set-up/ports';
import { actingAs, JSON_HEADERS } from '../../acting-as';
import { isGranted, permissionsSchema } from '../permissions';
import { bodyOf, reading } from '../rest';
import { offeredStatuses } from '../transitions';
import { readFieldsOnCreate, readFieldsOnEdit, readScreens } from './screens';
import { shown } from './shown';
import { readWorkflows } from './workflows';

const project = v.object({
  simplified: v.optional(v.boolean(), false),
  issueTypes: v.optional(v.array(v.object({ id: v.string(), name: v.string() })), []),
});

const readProject: SetUpReader['project'] = async (productId) => {
  const response = await reading(() =>
    asUser().requestJira(route`/rest/api/3/project/${productId}`, { headers: JSON_HEADERS }),
  );
  const { simplified, issueTypes } = await bodyOf(response, project);
  return { managedBy: simplified ? 'team' : 'company', issueTypes };
};

/**
 * What somebody may do in a project. As the app only of the app itself: whether it can do its work there when nobody
 * is at the screen; nothing of the project is told by it.
 */
const readPermissions: SetUpReader['permissions'] = async (acting, productId, asked) => {
  const names = asked.join(',');
  const response = await reading(() =>
    actingAs(acting).requestJira(
      route`/rest/api/3/mypermissions?projectId=${productId}&permissions=${names}`,
      { headers: JSON_HEADERS },
    ),
  );
  const found = await shown(response, permissionsSchema);
  return new Set(asked.filter((name) => isGranted(found, name)));
};

export const createSetUpReader = (): SetUpReader => ({
  project: readProject,
  permissions: readPermissions,
  workflows: readWorkflows,
  offered: offeredStatuses,
  fieldsOnCreate: readFieldsOnCreate,
  fieldsOnEdit: readFieldsOnEdit,
  screens: readScreens,
});
