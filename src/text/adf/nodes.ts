import { isoDayOf } from '../date-text';
import { cleanText, oneLine } from './clean-text';
import type {
  AtlassianDocument,
  Block,
  DateNode,
  Expand,
  ExpandBlock,
  Heading,
  HeadingLevel,
  Inline,
  Mark,
  Mention,
  Panel,
  PanelKind,
  Paragraph,
  Rule,
  StatusColor,
  StatusNode,
  TextNode,
} from './types';

/** What stands on a line: nodes, or plain words. */
export type Words = Inline | string;

const marked = (content: string, ...marks: readonly Mark[]): TextNode => ({ ...text(content), marks });

export const text = (content: string): TextNode => ({ type: 'text', text: oneLine(content) });

export const strong = (content: string): TextNode => marked(content, { type: 'strong' });

export const emphasis = (content: string): TextNode => marked(content, { type: 'em' });

/** Addresses that a page may send its reader to; `/browse/KEY` is on the site itself. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|\/(?!\/))[^\s]+$/i;

export const isAddress = (typed: string): boolean => SAFE_ADDRESS.test(typed);

/** A link, named by its address where it has no other name. What is no address stays text. */
export const link = (href: string, label = href): TextNode =>
  isAddress(href)
    ? marked(label.trim() === '' ? href : label, { type: 'link', attrs: { href } })
    : text(label);

/** Somebody, without a name in the page: names are personal data that would outlive the account. */
export const mention = (accountId: string): Mention => ({ type: 'mention', attrs: { id: accountId } });

/** A lozenge. Its words tell all of it; the colour only repeats them. */
export const status = (words: string, color: StatusColor): StatusNode => ({
  type: 'status',
  attrs: { text: words, color },
});

/** The day in Denmark of a day or a moment. */
export const date = (iso: string): DateNode => ({
  type: 'date',
  attrs: { timestamp: String(Date.parse(`${isoDayOf(iso)}T00:00:00Z`)) },
});

const asNode = (part: Words): Inline => (typeof part === 'string' ? text(part) : part);

/** What stands on a line, without empty text, which the format does not allow. */
export const inlines = (parts: readonly Words[]): Inline[] =>
  parts.map(asNode).filter((node) => node.type !== 'text' || node.text !== '');

export const paragraph = (...parts: readonly Words[]): Paragraph => ({
  type: 'paragraph',
  content: inlines(parts),
});

export const heading = (level: HeadingLevel, ...parts: readonly Words[]): Heading => ({
  type: 'heading',
  attrs: { level },
  content: inlines(parts),
});

const withBreaks = (lines: readonly string[]): Paragraph =>
  paragraph(
    ...lines.flatMap((line, place): Words[] => (place === 0 ? [line] : [{ type: 'hardBreak' }, line])),
  );

/** What somebody typed in a field of several lines: an empty line parts paragraphs. Nothing for nothing. */
export const typedText = (typed: string): Paragraph[] =>
  cleanText(typed)
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => withBreaks(part.split('\n').map((line) => line.trimEnd())));

/** What somebody typed on one line: an address becomes a link. */
export const typedLine = (typed: string): TextNode =>
  isAddress(typed.trim()) ? link(typed.trim()) : text(typed);

/** A frame around words that say themselves what it is about; the colour only repeats it. */
export const panel = (kind: PanelKind, ...content: Panel['content']): Panel => ({
  type: 'panel',
  attrs: { panelType: kind },
  content: content.length > 0 ? content : [paragraph()],
});

export const rule = (): Rule => ({ type: 'rule' });

/** A part that the reader opens; exports show it open. */
export const expand = (title: string, ...content: readonly ExpandBlock[]): Expand => ({
  type: 'expand',
  attrs: { title: oneLine(title) },
  content: content.length > 0 ? content : [paragraph()],
});

export const document = <Content extends Block>(
  ...content: readonly Content[]
): AtlassianDocument<Content> => ({ type: 'doc', version: 1, content });
