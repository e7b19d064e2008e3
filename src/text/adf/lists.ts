import { inlines, paragraph, type Words } from './nodes';
import type { BulletList, DecisionList, ListItem, OrderedList, TaskList } from './types';

/** Items of a list; one may be of several parts on its line. */
type Items = readonly (Words | readonly Words[])[];

const isLine = (item: Words | readonly Words[]): item is readonly Words[] => Array.isArray(item);

const lineOf = (item: Words | readonly Words[]): readonly Words[] => (isLine(item) ? item : [item]);

/** The format allows no list without an item. */
const listItems = (items: Items): ListItem[] =>
  (items.length > 0 ? items : ['']).map((item) => ({
    type: 'listItem',
    content: [paragraph(...lineOf(item))],
  }));

export const bulletList = (items: Items): BulletList => ({ type: 'bulletList', content: listItems(items) });

export const orderedList = (items: Items): OrderedList => ({
  type: 'orderedList',
  attrs: { order: 1 },
  content: listItems(items),
});

/**
 * Tasks to tick off.
 *
 * @param listId names the list within its page; the items are numbered after it
 * @param items an empty list gets one empty item to write in
 */
export const taskList = (listId: string, items: Items): TaskList => ({
  type: 'taskList',
  attrs: { localId: listId },
  content: (items.length > 0 ? items : ['']).map((item, place) => ({
    type: 'taskItem',
    attrs: { localId: `${listId}-${place + 1}`, state: 'TODO' },
    content: inlines(lineOf(item)),
  })),
});

/** Decisions, which Confluence also gathers from all pages. See {@link taskList}. */
export const decisionList = (listId: string, items: Items): DecisionList => ({
  type: 'decisionList',
  attrs: { localId: listId },
  content: (items.length > 0 ? items : ['']).map((item, place) => ({
    type: 'decisionItem',
    attrs: { localId: `${listId}-${place + 1}`, state: 'DECIDED' },
    content: inlines(lineOf(item)),
  })),
});
