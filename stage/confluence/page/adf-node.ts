import * as v from 'valibot';

/** A node of an Atlassian document (ADF). What the stage does not read is kept as it stands. */
export interface AdfNode {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  marks?: AdfMark[] | undefined;
  content?: AdfNode[] | undefined;
  text?: string | undefined;
  [other: string]: unknown;
}

export interface AdfMark {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  [other: string]: unknown;
}

export interface AdfDocument extends AdfNode {
  type: 'doc';
  version: number;
  content: AdfNode[];
}

const attrs = v.optional(v.record(v.string(), v.unknown()));

export const markSchema = v.looseObject({ type: v.string(), attrs });

export const nodeSchema: v.GenericSchema<AdfNode> = v.looseObject({
  type: v.string(),
  attrs,
  marks: v.optional(v.array(markSchema)),
  content: v.optional(v.array(v.lazy(() => nodeSchema))),
  text: v.optional(v.string()),
});

export const documentSchema = v.looseObject({
  type: v.literal('doc'),
  version: v.number(),
  content: v.array(nodeSchema),
  attrs,
  marks: v.optional(v.array(markSchema)),
  text: v.optional(v.string()),
});

export const EMPTY_DOCUMENT: AdfDocument = { type: 'doc', version: 1, content: [] };

/** An attribute that is a text; undefined when it is anything else. */
export function textAttribute({ attrs: all }: Pick<AdfNode, 'attrs'>, name: string): string | undefined {
  const value = all?.[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberAttribute({ attrs: all }: Pick<AdfNode, 'attrs'>, name: string): number | undefined {
  const value = all?.[name];
  return typeof value === 'number' ? value : undefined;
}

/** Where a node stands below another: the position in the content, level by level. */
export type AdfPath = readonly number[];

export function nodeAt(root: AdfNode, path: AdfPath): AdfNode | undefined {
  return path.reduce<AdfNode | undefined>((node, index) => node?.content?.[index], root);
}

/** The document with one node replaced. Every node that the path does not pass is the same object as before. */
export function replaceAt(root: AdfNode, path: AdfPath, replacement: AdfNode): AdfNode {
  const [index, ...rest] = path;
  if (index === undefined) return replacement;
  const content = (root.content ?? []).map((child, position) =>
    position === index ? replaceAt(child, rest, replacement) : child,
  );
  return { ...root, content };
}

/** All nodes of a document with their paths, the outer before the inner. */
export function* walk(node: AdfNode, path: AdfPath = []): Generator<{ node: AdfNode; path: AdfPath }> {
  yield { node, path };
  for (const [index, child] of (node.content ?? []).entries()) yield* walk(child, [...path, index]);
}
