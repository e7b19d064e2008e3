import * as v from 'valibot';
import { textAttribute, type AdfDocument, type AdfNode } from './adf-node';

/** The app that a macro belongs to, in the environment that is installed. */
export interface MacroApp {
  id: string;
  environmentId: string;
  environmentType: string;
}

/** A macro of the app as it stands on a page. */
export interface ForgeMacro {
  moduleKey: string;
  /** Tells this macro from others of its kind on the page. */
  localId: string;
  config: Record<string, unknown>;
  /** The text inside of a macro that has one. */
  body?: AdfDocument;
}

const ECOSYSTEM = 'com.atlassian.ecosystem';
const EXTENSIONS = new Set(['extension', 'bodiedExtension', 'inlineExtension']);

export const isExtension = ({ type }: AdfNode): boolean => EXTENSIONS.has(type);

const keyOf = ({ id, environmentId }: MacroApp, moduleKey: string): string =>
  `${id}/${environmentId}/static/${moduleKey}`;

const EXTENSION_KEY = /^(?:ari:cloud:ecosystem::extension\/)?([^/]+)\/[^/]+\/static\/([^/]+)$/;

const attributesSchema = v.looseObject({
  extensionType: v.literal(ECOSYSTEM),
  extensionKey: v.pipe(v.string(), v.regex(EXTENSION_KEY)),
  localId: v.optional(v.string()),
  parameters: v.optional(
    v.looseObject({
      guestParams: v.optional(v.record(v.string(), v.unknown()), {}),
      localId: v.optional(v.string()),
    }),
    {},
  ),
});

const bodyOf = ({ type, content = [] }: AdfNode): Pick<ForgeMacro, 'body'> =>
  type === 'bodiedExtension' ? { body: { type: 'doc', version: 1, content } } : {};

/**
 * The macro of the app that a node is; undefined for any other node and for macros of other apps. The app's
 * environments are not told apart: the stage has one.
 */
export function readForgeMacro(node: AdfNode, app: Pick<MacroApp, 'id'>): ForgeMacro | undefined {
  const attrs = v.safeParse(attributesSchema, node.attrs);
  if (!isExtension(node) || !attrs.success) return undefined;
  const { extensionKey, parameters, localId } = attrs.output;
  const [, appId, moduleKey] = EXTENSION_KEY.exec(extensionKey) ?? [];
  if (appId !== app.id || moduleKey === undefined) return undefined;
  return {
    moduleKey,
    localId: localId ?? parameters.localId ?? '',
    config: parameters.guestParams,
    ...bodyOf(node),
  };
}

export interface NewMacro {
  moduleKey: string;
  title: string;
  localId: string;
  isBodied: boolean;
}

/**
 * The node of a macro that was just inserted, in the shape in which Confluence stores it: seen in bodies of
 * public pages (parameters with guestParams, forgeEnvironment, extensionId, extensionTitle; the key without the
 * ari that precedes the id).
 */
export function forgeMacroNode({ moduleKey, title, localId, isBodied }: NewMacro, app: MacroApp): AdfNode {
  const extensionKey = keyOf(app, moduleKey);
  const attrs = {
    layout: 'default',
    extensionType: ECOSYSTEM,
    extensionKey,
    text: title,
    parameters: {
      layout: isBodied ? 'bodiedExtension' : 'extension',
      guestParams: {},
      forgeEnvironment: app.environmentType,
      localId,
      extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
      extensionTitle: title,
    },
    localId,
  };
  if (!isBodied) return { type: 'extension', attrs };
  return { type: 'bodiedExtension', attrs, content: [{ type: 'paragraph' }] };
}

/** The node with another configuration; everything else of it stays as it is. */
export function withConfig(node: AdfNode, config: Record<string, unknown>): AdfNode {
  const parameters: unknown = node.attrs?.['parameters'];
  const rest = v.is(v.record(v.string(), v.unknown()), parameters) ? parameters : {};
  return { ...node, attrs: { ...node.attrs, parameters: { ...rest, guestParams: config } } };
}

/** What a person reads of a macro of which nothing else is known. */
export function extensionTitle(node: AdfNode): string {
  const parameters: unknown = node.attrs?.['parameters'];
  const title = v.safeParse(v.looseObject({ extensionTitle: v.string() }), parameters);
  return title.success ? title.output.extensionTitle : (textAttribute(node, 'extensionKey') ?? node.type);
}
