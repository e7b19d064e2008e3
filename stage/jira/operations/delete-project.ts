import * as v from 'valibot';
import { notFound } from '../http/errors';
import { defineOperation, noBody, noContent } from '../http/operation';
import * as q from '../../rest/query';

/** Nothing comes back from the recycle bin of the stage; only the event tells a project in it from one that is gone. */
const deleteProject = defineOperation({
  document: 'jira',
  method: 'DELETE',
  path: '/rest/api/3/project/{projectIdOrKey}',
  operationId: 'deleteProject',
  scopes: { current: ['manage:jira-configuration'], beta: ['delete:project:jira'] },
  query: v.strictObject({ enableUndo: q.flag }),
  body: noBody,
  handle({ actor, param, query, write }, { store }) {
    const wanted = param('projectIdOrKey');
    const project = store.projects.all().find(({ id, key }) => id === wanted || key === wanted);
    if (!project || !actor.administersJira) {
      throw notFound(`No project could be found with key '${wanted}'.`);
    }
    write.removeProject(project, { forGood: query.enableUndo === false });
    return noContent;
  },
});

export const projectDeletion = [deleteProject];
