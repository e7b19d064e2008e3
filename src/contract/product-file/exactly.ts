import * as v from 'valibot';
import { hostilePath } from '../json-file';

type Path = readonly string[];

/** Parts of a row that are somebody else's file, kept as it came. */
const FOREIGN = 'imported';

/** What a text must look like by the name it stands under: a stranger's file must not make a page fail or lead astray. */
const FORMS: readonly { names: RegExp; form: (text: string) => boolean }[] = [
  {
    names: /^(url|link|address|visionUrl|broughtUrl)$/,
    form: (text) => /^(https?:\/\/|\/(?!\/))/i.test(text),
  },
  { names: /^(wishIds?|productId|pageId|spaceId|\w*StatusIds?)$/, form: (text) => /^\d{1,18}$/.test(text) },
  { names: /^id$|Ids?$/, form: (text) => /^[\w:.-]{1,200}$/.test(text) },
  { names: /^(at|since)$|At$/, form: (text) => Number.isFinite(Date.parse(text)) },
  { names: /^(on|date)$|On$/, form: (text) => /^\d{4}-\d\d-\d\d$/.test(text) },
];

const isMisformed = (name: string, text: string): boolean => {
  const rule = FORMS.find(({ names }) => names.test(name));
  return text !== '' && rule !== undefined && !rule.form(text);
};

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An entry of a list is named as the list is. */
const nameAt = (path: Path): string => path.findLast((key) => !/^\d+$/.test(key)) ?? '';

/** The first place where a value has what the schema left out of it, or a text that is not what its name says. */
const faultyPath = (given: unknown, read: unknown, path: Path): Path | null => {
  if (typeof given === 'string') return isMisformed(nameAt(path), given) ? path : null;
  if (!isTree(given) || !isTree(read) || path.at(-1) === FOREIGN) return null;
  for (const key of Object.keys(given)) {
    const inner = [...path, key];
    if (!Object.hasOwn(read, key)) return inner;
    const found = faultyPath(Reflect.get(given, key), Reflect.get(read, key), inner);
    if (found) return found;
  }
  return null;
};

const itemAt = (key: string): v.UnknownPathItem => ({
  type: 'unknown',
  origin: 'value',
  input: undefined,
  key,
  value: undefined,
});

const pathOf = ([first = '', ...rest]: Path): [v.UnknownPathItem, ...v.UnknownPathItem[]] => [
  itemAt(first),
  ...rest.map(itemAt),
];

/**
 * A schema of stored data for data that comes from outside: what the schema does not know is refused instead of left
 * out, and so is what no page could show: nesting without end, addresses that are none, ids and times that are none.
 */
export const exactly = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): T => {
      const hostile = hostilePath(dataset.value);
      if (hostile !== null) {
        addIssue({ message: 'nested too deeply', path: pathOf(hostile.split('.')) });
        return NEVER;
      }
      const read = v.safeParse(schema, dataset.value);
      if (!read.success) {
        for (const issue of read.issues) addIssue({ message: issue.message, path: issue.path });
        return NEVER;
      }
      const faulty = faultyPath(dataset.value, read.output, []);
      if (faulty) {
        addIssue({ message: 'not known, or not what its name says', path: pathOf(faulty) });
        return NEVER;
      }
      return read.output;
    }),
  );
