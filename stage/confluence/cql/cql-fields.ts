import { spaceOf } from '../access';
import { notEmulated } from '../http/errors';
import type { Page } from '../model';
import { pageWords, titleWords } from '../store/page-words';
import { accountOf, type World } from '../world';

/** What is wrong with a query. */
export class CqlRefusal extends Error {}

/** What a clause and ORDER BY can do with a field. Which parts there are decides the operators. */
export interface CqlField {
  name: string;
  /** Compared as one of a set of names, in lower case. */
  member?: { tokens(page: Page): readonly string[]; resolve?(text: string): string; takesLists: boolean };
  /** Compared as a time in milliseconds. */
  date?: (page: Page) => number;
  /** Searched for words. */
  words?: (page: Page) => readonly string[];
  sort?: (page: Page) => string | number;
}

const lower = (texts: readonly string[]): string[] => texts.map((text) => text.toLowerCase());

const named = (
  name: string,
  read: (page: Page) => readonly string[],
  { takesLists = true, sort }: { takesLists?: boolean; sort?: (page: Page) => string | number } = {},
): CqlField => ({
  name,
  member: { tokens: (page) => lower(read(page)), takesLists },
  ...(sort ? { sort } : {}),
});

const ID = /^\d+$/;

/** Content is named by its number. */
function content(name: string, read: (page: Page) => readonly string[], takesLists = true): CqlField {
  const resolve = (text: string): string => {
    if (!ID.test(text)) throw new CqlRefusal(`'${text}' is not a content id for the field '${name}'`);
    return text;
  };
  return { name, member: { tokens: read, resolve, takesLists } };
}

const TYPES = [
  'page',
  'blogpost',
  'comment',
  'attachment',
  'space',
  'whiteboard',
  'database',
  'embed',
  'folder',
];

/** The stage has pages only; the other types are known and find nothing. */
const type: CqlField = {
  name: 'type',
  member: {
    tokens: () => ['page'],
    resolve(text) {
      if (TYPES.includes(text.toLowerCase())) return text.toLowerCase();
      throw new CqlRefusal(`The content type '${text}' does not exist`);
    },
    takesLists: true,
  },
  sort: () => 'page',
};

/**
 * Every name a clause may begin with, in lower case, with the operators that Atlassian's "CQL fields" gives each
 * (developer.atlassian.com/cloud/confluence/cql-fields/). A space that does not exist finds nothing.
 */
export function cqlFields(world: World): ReadonlyMap<string, CqlField> {
  const { store } = world;
  const key = (page: Page) => spaceOf(page, world).key;
  const words = (page: Page) => pageWords(page, () => store.labelsOf(page));
  const id: CqlField = { ...content('id', (page) => [page.id]), sort: (page) => Number(page.id) };
  const person = (name: string, read: (page: Page) => readonly string[]): CqlField => named(name, read);
  const created = (page: Page) => Date.parse(page.created);
  const modified = (page: Page) => Date.parse(page.version.created);
  const fields: readonly (readonly [string, CqlField])[] = [
    ['space', named('space', (page) => [key(page)], { sort: key })],
    ['space.key', named('space.key', (page) => [key(page)], { sort: key })],
    ['space.type', named('space.type', () => ['global'])],
    ['type', type],
    ['label', named('label', (page) => store.labelsOf(page).map(({ name }) => name))],
    [
      'title',
      {
        ...named('title', ({ title }) => [title], { sort: ({ title }) => title.toLowerCase() }),
        words: titleWords,
      },
    ],
    ['text', { name: 'text', words }],
    ['sitesearch', { name: 'siteSearch', words }],
    ['id', id],
    ['content', { ...id, name: 'content' }],
    ['ancestor', content('ancestor', (page) => store.ancestorsOf(page).map((above) => above.id))],
    ['parent', content('parent', ({ parentId }) => [parentId ?? ''], false)],
    [
      'creator',
      { ...person('creator', ({ author }) => [author]), sort: (page) => nameOf(page.author, world) },
    ],
    ['contributor', person('contributor', ({ contributors }) => contributors)],
    ['created', { name: 'created', date: created, sort: created }],
    ['lastmodified', { name: 'lastmodified', date: modified, sort: modified }],
  ];
  return new Map(fields);
}

const nameOf = (accountId: string, world: World): string => accountOf(accountId, world).displayName;

const NOT_EMULATED =
  /^(container|favou?rite|macro|mention|watcher|space\.(category|title)|content\.property)$/i;

/** The field of a name, in any case. */
export function requireField(name: string, fields: ReadonlyMap<string, CqlField>): CqlField {
  const field = fields.get(name.toLowerCase());
  if (field) return field;
  if (NOT_EMULATED.test(name)) throw notEmulated(`the CQL field '${name}'`);
  throw new CqlRefusal(`Unsupported CQL field '${name}' for this resource`);
}
