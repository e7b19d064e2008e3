import * as v from 'valibot';

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of which only some parts matter, or none; what is read from it is checked where it is read. */
export const anyObject = v.custom<Record<string, unknown>>(isObject);
