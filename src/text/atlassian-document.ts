/**
 * The few nodes of the Atlassian document format that comments need.
 * Written out because the format's own builders would add a seventh to the size of the functions.
 * Source: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
interface Mark {
  type: 'strong' | 'link';
  attrs?: { href: string };
}

export interface TextNode {
  type: 'text';
  text: string;
  marks?: readonly Mark[];
}

export interface Paragraph {
  type: 'paragraph';
  content: readonly TextNode[];
}

export interface AtlassianDocument {
  type: 'doc';
  version: 1;
  content: readonly Paragraph[];
}

export const text = (content: string): TextNode => ({ type: 'text', text: content });

export const strong = (content: string): TextNode => ({ ...text(content), marks: [{ type: 'strong' }] });

export const link = (href: string): TextNode => ({
  ...text(href),
  marks: [{ type: 'link', attrs: { href } }],
});

/** A paragraph; the format allows no empty text in it. */
export const paragraph = (...content: readonly TextNode[]): Paragraph => ({
  type: 'paragraph',
  content: content.filter((node) => node.text !== ''),
});

export const document = (...content: readonly Paragraph[]): AtlassianDocument => ({
  type: 'doc',
  version: 1,
  content,
});
