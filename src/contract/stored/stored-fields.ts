import * as v from 'valibot';
import { ore } from '../../domain/money';

/** The parts of which schemas of stored data are made. */
export type Schema<T> = v.GenericSchema<unknown, T>;

export const text = v.string();
export const maybe = v.nullable(text);
export const amount = v.pipe(v.number(), v.safeInteger(), v.transform(ore));
export const texts = v.array(text);
