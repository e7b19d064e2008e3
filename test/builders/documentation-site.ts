import type { DocumentationDefinitions, Section } from '../../src/contract/documentation';
import type { Answer } from '../../src/contract/errors';
import { ALL_SPACE_PERMISSIONS } from '../../stage/confluence/administration';
import { PERSONAS, type PersonaName } from '../../stage/personas';
import { macroNode } from '../../stage/seed/macro-node';
import { aSite, type Site } from './site';

type Calls = DocumentationDefinitions;
type Payload<C extends keyof Calls> = Parameters<Calls[C]>[0];
type Value<C extends keyof Calls> = Extract<ReturnType<Calls[C]>, { ok: true }>['value'];

/** The site of {@link aSite} with a space in Confluence that the product is linked to. */
export interface DocumentationSite extends Site {
  productId: string;
  spaceId: string;
  spaceKey: string;
  /** Calls a resolver as a persona, or as a reader without login. */
  ask<C extends keyof Calls>(
    who: PersonaName | null,
    name: C,
    payload: Payload<C>,
  ): Promise<ReturnType<Calls[C]>>;
  /** The same, for calls that must succeed. */
  got<C extends keyof Calls>(who: PersonaName | null, name: C, payload: Payload<C>): Promise<Value<C>>;
  /** Makes a page through REST as a persona and gives its id. */
  page(title: string, options?: NewPage): Promise<string>;
  /** Makes a page with the macro and gives its address. */
  macroPage(sections: readonly Section[]): Promise<string>;
}

interface NewPage {
  by?: PersonaName;
  labels?: string[];
  content?: object;
}

const WRITERS: readonly PersonaName[] = [
  'tovholder',
  'coordinationOdense',
  'coordinationBallerup',
  'steeringAarhus',
  'steeringKoebenhavn',
  'vendor',
  'administrator',
];

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value;

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const documentOf = (content: object) => JSON.stringify({ type: 'doc', version: 1, content: [content] });

export const aDocumentationSite = async (
  overrides: Parameters<typeof aSite>[0] & { linked?: boolean } = {},
): Promise<DocumentationSite> => {
  const site = await aSite(overrides);
  const { stage, project } = site;
  const spaceKey = 'VEJ';
  const grants = Object.fromEntries(WRITERS.map((name) => [PERSONAS[name].accountId, ALL_SPACE_PERMISSIONS]));
  const space = stage.confluence.createSpace({ key: spaceKey, name: 'OS2vejviser', grants, anonymous: true });
  const ask: DocumentationSite['ask'] = async (who, name, payload) => {
    const accountId = who === null ? null : PERSONAS[who].accountId;
    const answer = await stage.invoke(accountId, 'documentation-macro', name, payload);
    if (!isAnswer(answer)) throw new Error(`${name} gave no answer`);
    return answer as never;
  };
  const got: DocumentationSite['got'] = async (who, name, payload) => {
    const answer: Answer<unknown> = await ask(who, name, payload);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  const page: DocumentationSite['page'] = async (title, options = {}) => {
    const { by = 'tovholder', labels = [], content = paragraph(title) } = options;
    const rest = site.rest(by);
    const body = { representation: 'atlas_doc_format', value: documentOf(content) };
    const created = await rest.post<{ id: string }>('/wiki/api/v2/pages', {
      spaceId: space.id,
      status: 'current',
      title,
      body,
    });
    if (labels.length > 0)
      await rest.post(
        `/wiki/rest/api/content/${created.id}/label`,
        labels.map((name) => ({ prefix: 'global', name })),
      );
    return created.id;
  };
  const macroPage: DocumentationSite['macroPage'] = async (sections) => {
    const content = macroNode(stage, { productId: project.id, sections });
    return `/wiki/spaces/${spaceKey}/pages/${await page('Dokumentation', { content })}`;
  };
  if (overrides.linked !== false)
    await got('tovholder', 'linkSpace', { productId: project.id, spaceId: space.id });
  return { ...site, productId: project.id, spaceId: space.id, spaceKey, ask, got, page, macroPage };
};
