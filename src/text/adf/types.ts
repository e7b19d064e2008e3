/**
 * The nodes of the Atlassian document format that the app writes, each with the content that the format allows it.
 * Written out because the format's own builders would add a seventh to the size of the functions.
 * Source: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export type Mark = { type: 'strong' } | { type: 'em' } | { type: 'link'; attrs: { href: string } };

export interface TextNode {
  type: 'text';
  text: string;
  marks?: readonly Mark[];
}

export interface HardBreak {
  type: 'hardBreak';
}

/** A day that everybody sees in their own language; midnight in UTC, in milliseconds. */
export interface DateNode {
  type: 'date';
  attrs: { timestamp: string };
}

/** Somebody by account id only: Confluence finds the name, for those who may see it. */
export interface Mention {
  type: 'mention';
  attrs: { id: string };
}

export type StatusColor = 'neutral' | 'blue' | 'green' | 'yellow' | 'red' | 'purple';

export interface StatusNode {
  type: 'status';
  attrs: { text: string; color: StatusColor };
}

export type Inline = TextNode | HardBreak | DateNode | Mention | StatusNode;

export interface Paragraph {
  type: 'paragraph';
  content: readonly Inline[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface Heading {
  type: 'heading';
  attrs: { level: HeadingLevel };
  content: readonly Inline[];
}

export interface ListItem {
  type: 'listItem';
  content: readonly Paragraph[];
}

export interface BulletList {
  type: 'bulletList';
  content: readonly ListItem[];
}

export interface OrderedList {
  type: 'orderedList';
  attrs: { order: number };
  content: readonly ListItem[];
}

export interface TaskItem {
  type: 'taskItem';
  attrs: { localId: string; state: 'TODO' | 'DONE' };
  content: readonly Inline[];
}

export interface TaskList {
  type: 'taskList';
  attrs: { localId: string };
  content: readonly TaskItem[];
}

export interface DecisionItem {
  type: 'decisionItem';
  attrs: { localId: string; state: 'DECIDED' };
  content: readonly Inline[];
}

export interface DecisionList {
  type: 'decisionList';
  attrs: { localId: string };
  content: readonly DecisionItem[];
}

export type PanelKind = 'info' | 'note' | 'success' | 'warning' | 'error';

export interface Panel {
  type: 'panel';
  attrs: { panelType: PanelKind };
  content: readonly (Paragraph | BulletList | OrderedList)[];
}

export interface Rule {
  type: 'rule';
}

/** What a cell of a table may hold. */
export type CellBlock = Paragraph | BulletList | OrderedList | TaskList | DecisionList | Panel;

export interface TableCell {
  type: 'tableCell' | 'tableHeader';
  content: readonly CellBlock[];
}

export interface TableRow {
  type: 'tableRow';
  content: readonly TableCell[];
}

export interface Table {
  type: 'table';
  content: readonly TableRow[];
}

/** What a part that opens and closes may hold: everything but another one. */
export type ExpandBlock = CellBlock | Heading | Rule | Table;

export interface Expand {
  type: 'expand';
  attrs: { title: string };
  content: readonly ExpandBlock[];
}

export type Block = ExpandBlock | Expand;

export interface AtlassianDocument<Content extends Block = Block> {
  type: 'doc';
  version: 1;
  content: readonly Content[];
}
