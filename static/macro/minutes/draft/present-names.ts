import { linesOf } from './minutes-draft';

/** "Mette Holm, Aarhus Kommune" names Mette Holm; "Mette Holmgaard" does not. */
const isNamedBy = (line: string, name: string): boolean =>
  line.startsWith(name) && !/^[\p{L}\p{M}\d-]/u.test(line.slice(name.length));

/** Whether a list of who was there names somebody. */
export const isPresent = (present: string, name: string): boolean =>
  linesOf(present).some((line) => isNamedBy(line, name));

/** The list with somebody on it, last; everything that was written stays as it was. */
export const withName = (present: string, name: string): string => {
  const before = present.replace(/\s+$/, '');
  return before === '' ? name : `${before}\n${name}`;
};

export const withoutName = (present: string, name: string): string =>
  present
    .split(/\r?\n/)
    .filter((line) => !isNamedBy(line.trim(), name))
    .join('\n');
