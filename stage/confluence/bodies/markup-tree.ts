import { load } from 'cheerio';

/** An element of markup, or a text when it has no name. */
export interface MarkupNode {
  name: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly MarkupNode[];
}

interface ParsedNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: ParsedNode[];
}

function treeOf(node: ParsedNode): MarkupNode[] {
  if (node.type === 'text') return [{ name: '', text: node.data ?? '', attributes: {}, children: [] }];
  const children = (node.children ?? []).flatMap(treeOf);
  if (node.type === 'cdata') return children;
  if (node.name === undefined || node.attribs === undefined) return [];
  return [{ name: node.name, text: '', attributes: node.attribs, children }];
}

/** Reads well-formed markup with the names of HTML and of Confluence. */
export function readMarkup(markup: string): MarkupNode[] {
  const xml = { xmlMode: false, recognizeSelfClosing: true, recognizeCDATA: true, lowerCaseTags: false };
  return load(markup, { xml }, false)
    .root()
    .contents()
    .toArray()
    .flatMap((node) => treeOf(node));
}

/** The words inside of an element, as they stand. */
export const innerText = ({ text, children }: MarkupNode): string => text + children.map(innerText).join('');

export const childNamed = ({ children }: MarkupNode, name: string): MarkupNode | undefined =>
  children.find((child) => child.name === name);
