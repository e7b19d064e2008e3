/** A node of an Atlassian document, with nothing missing. */
export interface AdfNode {
  type: string;
  text: string;
  attrs: Readonly<Record<string, unknown>>;
  marks: readonly AdfNode[];
  content: readonly AdfNode[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nodesOf = (value: unknown): AdfNode[] => (Array.isArray(value) ? value.map(readNode) : []);

/** Reads what has been checked to be a document. */
export function readNode(value: unknown): AdfNode {
  const node = isRecord(value) ? value : {};
  return {
    type: typeof node['type'] === 'string' ? node['type'] : '',
    text: typeof node['text'] === 'string' ? node['text'] : '',
    attrs: isRecord(node['attrs']) ? node['attrs'] : {},
    marks: nodesOf(node['marks']),
    content: nodesOf(node['content']),
  };
}

/** An attribute as text; nothing where it has none. */
export function attribute({ attrs }: AdfNode, name: string): string | undefined {
  const value = attrs[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
