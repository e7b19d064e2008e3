import * as v from 'valibot';

/** The raw values of one query parameter, in the order they were written. */
const values = v.array(v.string());

const single = v.pipe(
  values,
  v.transform((given) => given.at(-1) ?? ''),
);

export const text = v.optional(single);

export const requiredText = single;

export const integer = v.optional(
  v.pipe(single, v.regex(/^-?\d+$/, 'must be a whole number'), v.transform(Number), v.safeInteger()),
);

export const flag = v.optional(
  v.pipe(
    single,
    v.picklist(['true', 'false']),
    v.transform((given) => given === 'true'),
  ),
);

export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.optional(v.pipe(single, v.picklist(options)));

/** Values given by repeating the parameter, by commas, or both. */
export const list = v.optional(
  v.pipe(
    values,
    v.transform((given) => given.flatMap((value) => value.split(',')).filter((value) => value !== '')),
  ),
);

/** Values given by repeating the parameter; a comma is part of the value. */
export const repeated = v.optional(values);

export const integers = v.optional(
  v.pipe(
    values,
    v.transform((given) => given.flatMap((value) => value.split(','))),
    v.array(v.pipe(v.string(), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number))),
  ),
);

export const noQuery = v.strictObject({});

/** Turns a query string into the shape the schemas of this file read. */
export function readQuery(parameters: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]));
}
