import { ALL_SPACE_PERMISSIONS } from '../../../stage/confluence/administration';
import {
  createConfluence,
  type ConfluenceOptions,
  type ConfluenceStage,
} from '../../../stage/confluence/create-confluence';
import { PERSONAS } from '../../../stage/personas';
import { openDatabase } from '../../../stage/store/open-database';
import type { Principal, ProductEvent, ProductRequest } from '../../../stage/types';
import { at, Clock, list, text } from '../jira/jira-site';

export { adf, at, Clock, list, text } from '../jira/jira-site';

export const METTE: Caller = PERSONAS.tovholder.accountId;
export const PETER: Caller = PERSONAS.vendor.accountId;
export const LINE: Caller = PERSONAS.secretariat.accountId;
export const KARL: Caller = PERSONAS.reader.accountId;

export interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

/** An account id, `app` or `nobody`. */
export type Caller = string;

function principalOf(caller: Caller): Principal {
  if (caller === 'app') return { as: 'app' };
  return caller === 'nobody' ? { as: 'none' } : { as: 'user', accountId: caller };
}

export interface Wiki {
  confluence: ConfluenceStage;
  events: ProductEvent[];
  clock: Clock;
  spaceId: string;
  homepageId: string;
  call(caller: Caller, operation: string, body?: unknown): Promise<Answer>;
  /** Like `call`, but held against the scopes of the manifest. */
  callFromApp(caller: Caller, operation: string, body?: unknown): Promise<Answer>;
  /** Makes a page as Mette and answers its id. */
  page(title: string, fields?: Record<string, unknown>): Promise<string>;
  /** The titles a query finds, as Mette sees them. */
  titles(cql: string, caller?: Caller): Promise<string[]>;
}

export const V2 = '/wiki/api/v2';
export const V1 = '/wiki/rest/api';

export const document = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export const adfBody = (value: unknown) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify(value),
});

export const storageBody = (value: string) => ({ representation: 'storage', value });

/** The body of an update that changes what is given and keeps the rest. */
export const update = (id: string, number: number, fields: Record<string, unknown> = {}) => ({
  id,
  status: 'current',
  title: 'Referat',
  body: storageBody('<p>Ny</p>'),
  version: { number },
  ...fields,
});

export const MANIFEST = { permissions: { scopes: [] } };

/** A wiki with one space, KON: Mette may do everything, Peter may write, Line may read, Karl may see nothing. */
export function openWiki(options: Partial<ConfluenceOptions> = {}): Wiki {
  const events: ProductEvent[] = [];
  const clock = new Clock();
  const database = options.database ?? openDatabase(':memory:');
  const confluence = createConfluence({
    manifest: MANIFEST,
    events: (event) => events.push(event),
    now: clock.now,
    ...options,
    database,
  });
  const space = confluence.createSpace({
    key: 'KON',
    name: 'Koordinationsgruppen',
    grants: { [METTE]: ALL_SPACE_PERMISSIONS, [PETER]: ['view', 'edit'], [LINE]: ['view'] },
  });
  const callAs =
    (from: ProductRequest['caller']) =>
    async (caller: Caller, operation: string, body?: unknown): Promise<Answer> => {
      const [method = '', path = ''] = operation.split(/ (.*)/s);
      const response = await confluence.handle({
        product: 'confluence',
        method,
        path,
        headers: {},
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        principal: principalOf(caller),
        caller: from,
      });
      const read: unknown = response.body === '' ? undefined : JSON.parse(response.body);
      return { status: response.status, body: read, headers: response.headers };
    };
  const call = callAs('client');
  return {
    confluence,
    events,
    clock,
    spaceId: space.id,
    homepageId: space.homepageId,
    call,
    callFromApp: callAs('app'),
    async page(title, fields = {}) {
      const answer = await call(METTE, `POST ${V2}/pages`, { spaceId: space.id, title, ...fields });
      if (answer.status !== 200) throw new Error(`The page was refused: ${JSON.stringify(answer.body)}`);
      return text(answer.body, 'id');
    },
    async titles(cql, caller = METTE) {
      const answer = await call(caller, `GET ${V1}/search?limit=250&cql=${encodeURIComponent(cql)}`);
      if (answer.status !== 200) throw new Error(`The search was refused: ${JSON.stringify(answer.body)}`);
      return list(answer.body, 'results').map((result) => text(result, 'title'));
    },
  };
}

/** Every item of a list, page by page, as the links lead on. */
export async function allOf(wiki: Wiki, caller: Caller, path: string): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let next: unknown = path; typeof next === 'string';) {
    const answer = await wiki.call(caller, `GET ${next}`);
    if (answer.status !== 200) throw new Error(`The list was refused: ${JSON.stringify(answer.body)}`);
    items.push(...list(answer.body, 'results'));
    const link = at(answer.body, '_links', 'next');
    next = typeof link === 'string' ? link.replace(/^(?!\/wiki)/, '/wiki') : undefined;
  }
  return items;
}
