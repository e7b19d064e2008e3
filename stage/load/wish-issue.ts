import type { WishItem } from './read-wishes';

const LONGEST_SUMMARY = 255;
const LONGEST_LABEL = 255;
const REPAIR = /\b(hot|bug)?fix(e[sd]|er|et)?\b|\bbugs?\b|\brettelser?\b|\bfejlret/i;

/** Repairs are maintenance, all else is development. */
export const issueTypeOf = ({ title, labels }: WishItem): 'Vedligehold' | 'Udvikling' =>
  [title, ...labels].some((text) => REPAIR.test(text)) ? 'Vedligehold' : 'Udvikling';

interface AdfNode {
  type: string;
  [key: string]: unknown;
}

const paragraph = (text: string): AdfNode => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text }],
});

const link = (href: string): AdfNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }],
});

/** An address is a link only if it leads to the web; anything else stays text. */
const source = (url: string): AdfNode => (/^https?:\/\/\S+$/.test(url) ? link(url) : paragraph(url));

function descriptionOf({ body, url }: WishItem): AdfNode {
  const lines = (body ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  return { type: 'doc', version: 1, content: [...lines.map(paragraph), ...(url ? [source(url)] : [])] };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const labelOf = (label: string) => oneLine(label).replaceAll(' ', '-').slice(0, LONGEST_LABEL);

/** The body that makes one issue of a wish. */
export const wishIssue = (item: WishItem, projectKey: string) => ({
  fields: {
    project: { key: projectKey },
    issuetype: { name: issueTypeOf(item) },
    summary: oneLine(item.title).slice(0, LONGEST_SUMMARY),
    description: descriptionOf(item),
    labels: [...new Set(item.labels.map(labelOf).filter((label) => label !== ''))],
  },
});
