import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ALL_PERMISSIONS } from '../../../stage/jira/administration';
import { createJira, type JiraOptions, type JiraStage } from '../../../stage/jira/create-jira';
import { PERSONAS } from '../../../stage/personas';
import { openDatabase } from '../../../stage/store/open-database';
import type { Principal, ProductEvent, ProductRequest } from '../../../stage/types';

export const MANIFEST: unknown = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));

export const METTE = PERSONAS.tovholder.accountId;
export const PETER = PERSONAS.vendor.accountId;
export const KARL = PERSONAS.reader.accountId;
export const LINE = PERSONAS.secretariat.accountId;

/** The fields of the app as the manifest numbers them. */
export const DONE = 'customfield_10101';
export const ESTIMATE = 'customfield_10102';
export const FRAME_STATUS = 'customfield_10103';
export const SUPPORTERS = 'customfield_10104';

export interface Answer {
  status: number;
  body: unknown;
}

/** An account id, `app` or `nobody`. */
export type Caller = string;

function principalOf(caller: Caller): Principal {
  if (caller === 'app') return { as: 'app' };
  return caller === 'nobody' ? { as: 'none' } : { as: 'user', accountId: caller };
}

export interface Site {
  jira: JiraStage;
  events: ProductEvent[];
  clock: Clock;
  call(caller: Caller, operation: string, body?: unknown): Promise<Answer>;
  /** Like `call`, but held against the scopes of the manifest. */
  callFromApp(caller: Caller, operation: string, body?: unknown): Promise<Answer>;
  /** Makes a wish in VEJ and answers its key and id. */
  wish(summary: string, fields?: Record<string, unknown>): Promise<{ id: string; key: string }>;
  /** The keys a search finds, as Mette sees them. */
  keys(jql: string, caller?: Caller): Promise<string[]>;
}

export class Clock {
  private time = Date.parse('2026-03-02T09:00:00Z');

  readonly now = () => new Date(this.time);

  advance(ms: number): void {
    this.time += ms;
  }
}

/** A site with one project, VEJ: Mette may do everything, Peter may work, Karl may see nothing. */
export function openSite(options: Partial<JiraOptions> = {}): Site {
  const events: ProductEvent[] = [];
  const clock = new Clock();
  const database = options.database ?? openDatabase(':memory:');
  const jira = createJira({
    manifest: MANIFEST,
    events: (event) => events.push(event),
    now: clock.now,
    ...options,
    database,
  });
  jira.createProject({
    key: 'VEJ',
    name: 'OS2vejviser',
    permissions: {
      [METTE]: ALL_PERMISSIONS,
      [PETER]: ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'ADD_COMMENTS'],
      [LINE]: ['BROWSE_PROJECTS'],
    },
  });
  const callAs =
    (from: ProductRequest['caller']) => async (caller: Caller, operation: string, body?: unknown) => {
      const [method = '', path = ''] = operation.split(/ (.*)/s);
      const given = body === undefined ? {} : { body: JSON.stringify(body) };
      const principal = principalOf(caller);
      const response = await jira.handle({
        product: 'jira',
        method,
        path,
        headers: {},
        ...given,
        principal,
        caller: from,
      });
      const read: unknown = response.body === '' ? undefined : JSON.parse(response.body);
      return { status: response.status, body: read };
    };
  const call = callAs('client');
  return {
    jira,
    events,
    clock,
    call,
    callFromApp: callAs('app'),
    async wish(summary, fields = {}) {
      const body = wishBody(summary, fields);
      const answer = await call(METTE, 'POST /rest/api/3/issue', body);
      if (answer.status !== 201) throw new Error(`The wish was refused: ${JSON.stringify(answer.body)}`);
      return { id: text(answer.body, 'id'), key: text(answer.body, 'key') };
    },
    async keys(jql, caller = METTE) {
      const answer = await call(caller, 'POST /rest/api/3/search/jql', {
        jql,
        fields: ['key'],
        maxResults: 5000,
      });
      if (answer.status !== 200) throw new Error(`The search was refused: ${JSON.stringify(answer.body)}`);
      return list(answer.body, 'issues').map((issue) => text(issue, 'key'));
    },
  };
}

export const wishBody = (summary: string, fields: Record<string, unknown> = {}) => ({
  fields: { project: { key: 'VEJ' }, issuetype: { name: 'Udvikling' }, summary, ...fields },
});

export const adf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
});

/** The part of an answer at a path of keys. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  );
}

export function text(value: unknown, ...path: (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== 'string') throw new Error(`No text at ${path.join('.')} of ${JSON.stringify(value)}`);
  return found;
}

export function list(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path);
  if (!Array.isArray(found)) throw new Error(`No list at ${path.join('.')} of ${JSON.stringify(value)}`);
  return found;
}
