import { load } from 'cheerio';
import * as v from 'valibot';
import type { AdfDocument } from '../../../stage/confluence/page/adf-node';
import { PERSONAS } from '../../../stage/personas';
import type { StageOptions } from '../../../stage/stage-options';
import type { Stage } from '../../../stage/start-stage';
import type { JiraSite, ProductResponse } from '../../../stage/types';
import { startFixtureStage } from '../platform/builders';
import { document } from './documents';

export const METTE = PERSONAS.tovholder.accountId;
export const KARL = PERSONAS.reader.accountId;

const EVERYTHING = ['view', 'edit', 'delete', 'administer'] as const;

const idSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ id: v.string() }));

/** A site with an open space that Mette writes and Karl reads, and a closed one of Mette's. */
export interface Wiki {
  stage: Stage<JiraSite>;
  open: { id: string; key: string; homepageId: string };
  closed: { id: string; key: string; homepageId: string };
  rest(method: string, path: string, body?: unknown): Promise<ProductResponse>;
  /** Creates a page below the homepage of the open space, and answers its id. */
  page(title: string, adf?: AdfDocument, spaceId?: string): Promise<string>;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** The page that a reader sees. */
  read(path: string): Promise<ReturnType<typeof load>>;
  stop(): Promise<void>;
}

export async function openWiki(options: StageOptions = {}): Promise<Wiki> {
  const stage = await startFixtureStage({ port: 0, ...options });
  const grants = { [METTE]: EVERYTHING, [KARL]: ['view'] as const };
  const open = stage.confluence.createSpace({ key: 'OS2', name: 'OS2vejviser', anonymous: true, grants });
  const closed = stage.confluence.createSpace({
    key: 'KG',
    name: 'Koordinationsgruppe',
    grants: { [METTE]: EVERYTHING },
  });
  const rest: Wiki['rest'] = (method, path, body) =>
    stage.callProduct({
      product: 'confluence',
      method,
      path,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      principal: { as: 'user', accountId: METTE },
      caller: 'client',
    });
  const get: Wiki['get'] = (path, init = {}) => fetch(stage.origin + path, { redirect: 'manual', ...init });
  return {
    stage,
    open,
    closed,
    rest,
    async page(title, adf = document(), spaceId = open.id) {
      const answer = await rest('POST', '/wiki/api/v2/pages', {
        spaceId,
        status: 'current',
        title,
        body: { representation: 'atlas_doc_format', value: JSON.stringify(adf) },
      });
      return v.parse(idSchema, answer.body).id;
    },
    get,
    read: async (path) => load(await (await get(path)).text()),
    stop: () => stage.stop(),
  };
}

const configSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    placed: v.array(
      v.looseObject({ key: v.string(), place: v.string(), context: v.record(v.string(), v.unknown()) }),
    ),
    byline: v.array(
      v.looseObject({ key: v.string(), container: v.string(), context: v.record(v.string(), v.unknown()) }),
    ),
    issue: v.optional(v.unknown()),
    dashboard: v.optional(v.unknown()),
    editor: v.optional(
      v.looseObject({ document: v.unknown(), macros: v.array(v.looseObject({ key: v.string() })) }),
    ),
  }),
);

/** What the script of a page is told. */
export const configOf = ($: ReturnType<typeof load>): v.InferOutput<typeof configSchema> =>
  v.parse(configSchema, $('#stage-config').text());

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
