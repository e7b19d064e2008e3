import { load } from 'cheerio';
import * as v from 'valibot';
import { ALL_PERMISSIONS } from '../../../stage/jira/administration';
import type { Project } from '../../../stage/jira/model';
import { PERSONAS } from '../../../stage/personas';
import type { StageOptions } from '../../../stage/stage-options';
import type { Stage } from '../../../stage/start-stage';
import type { Principal } from '../../../stage/types';
import { wishBody, type Answer } from '../jira/jira-site';
import { startFixtureJira } from '../platform/builders';

export const METTE = PERSONAS.tovholder.accountId;
export const PETER = PERSONAS.vendor.accountId;
export const LINE = PERSONAS.secretariat.accountId;
export const KARL = PERSONAS.reader.accountId;
export const ADMIN = PERSONAS.administrator.accountId;

/** A site with the fixture app and the project VEJ: Mette may do everything, Peter may work, Line may look. */
export interface JiraRoom {
  stage: Stage;
  project: Project;
  /** Of an account id, or of the app. */
  call(caller: string, operation: string, body?: unknown): Promise<Answer>;
  wish(summary: string, fields?: Record<string, unknown>): Promise<string>;
  move(caller: string, key: string, transition: string): Promise<Answer>;
  statusOf(key: string): Promise<string>;
  /** The id of the field of a module. */
  field(moduleKey: string): Promise<string>;
  get(path: string, init?: RequestInit): Promise<Response>;
  read(path: string): Promise<ReturnType<typeof load>>;
}

const principalOf = (caller: string): Principal =>
  caller === 'app' ? { as: 'app' } : { as: 'user', accountId: caller };

const keySchema = v.object({ key: v.string() });
const transitionsSchema = v.object({ transitions: v.array(v.object({ id: v.string(), name: v.string() })) });
const statusSchema = v.object({ fields: v.object({ status: v.object({ name: v.string() }) }) });
const fieldsSchema = v.array(v.object({ id: v.string(), key: v.string() }));

export async function openJira(options: Omit<StageOptions, 'createJira'> = {}): Promise<JiraRoom> {
  const stage = await startFixtureJira(options);
  const project = stage.jira.createProject({
    key: 'VEJ',
    name: 'OS2vejviser',
    permissions: {
      [METTE]: ALL_PERMISSIONS,
      [PETER]: ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'ADD_COMMENTS'],
      [LINE]: ['BROWSE_PROJECTS'],
    },
  });
  const call: JiraRoom['call'] = async (caller, operation, body) => {
    const [method = '', path = ''] = operation.split(/ (.*)/s);
    const response = await stage.callProduct({
      product: 'jira',
      method,
      path,
      headers: {},
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      principal: principalOf(caller),
      caller: 'client',
    });
    const read: unknown = response.body === '' ? undefined : JSON.parse(response.body);
    return { status: response.status, body: read };
  };
  const get: JiraRoom['get'] = (path, init = {}) =>
    fetch(stage.origin + path, { redirect: 'manual', ...init });
  return {
    stage,
    project,
    call,
    get,
    async wish(summary, fields) {
      return v.parse(keySchema, (await call(METTE, 'POST /rest/api/3/issue', wishBody(summary, fields))).body)
        .key;
    },
    async move(caller, key, name) {
      const open = await call(caller, `GET /rest/api/3/issue/${key}/transitions`);
      const transition = v.parse(transitionsSchema, open.body).transitions.find((each) => each.name === name);
      return call(caller, `POST /rest/api/3/issue/${key}/transitions`, {
        transition: { id: transition?.id },
      });
    },
    async statusOf(key) {
      const { body } = await call(METTE, `GET /rest/api/3/issue/${key}?fields=status`);
      return v.parse(statusSchema, body).fields.status.name;
    },
    async field(moduleKey) {
      const { body } = await call(METTE, 'GET /rest/api/3/field');
      const field = v.parse(fieldsSchema, body).find(({ key }) => key.endsWith(`/static/${moduleKey}`));
      if (!field) throw new Error(`There is no field ${moduleKey}`);
      return field.id;
    },
    read: async (path) => load(await (await get(path)).text()),
  };
}
