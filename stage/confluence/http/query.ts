import * as v from 'valibot';
import { integer, list } from '../../rest/query';

export * from '../../rest/query';

/** How many things a page of a list of the second generation has. */
export const limit = v.optional(
  v.pipe(v.nonOptional(integer), v.number(), v.minValue(1), v.maxValue(250)),
  () => ['25'],
);

/** Ids by repeating the parameter or with commas between; more than `most` are refused. */
export const ids = (most: number) =>
  v.optional(
    v.pipe(
      v.nonOptional(list),
      v.array(v.pipe(v.string(), v.regex(/^\d+$/, 'must be a whole number'))),
      v.maxLength(most, `must not name more than ${most}`),
    ),
  );

/** Some of a fixed set of names, given like ids. */
export const someOf = <const T extends readonly string[]>(options: T) =>
  v.optional(v.pipe(v.nonOptional(list), v.array(v.picklist(options))));
