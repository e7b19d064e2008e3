import * as v from 'valibot';
import { LARGEST_AMOUNT, ore } from '../domain/money';

/** The parts of which payloads are made. What is not named in a schema is refused. */
export const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/));
/** Ids of Jira and Confluence: digits. */
export const numericId = v.pipe(v.string(), v.regex(/^\d{1,18}$/));
export const short = v.pipe(v.string(), v.maxLength(300));
export const long = v.pipe(v.string(), v.maxLength(4_000));
export const rev = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const webAddress = v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:\/\//i));
/** A day of the calendar: 2026-11-24. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'no such day'));
export const year = v.pipe(v.number(), v.safeInteger(), v.minValue(2015), v.maxValue(2100));
export const token = v.pipe(v.string(), v.maxLength(4_000));
/** Øre, never negative. */
export const amount = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(LARGEST_AMOUNT),
  v.transform(ore),
);
/** Øre, negative for what is given back, never nothing. */
export const signedAmount = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(-LARGEST_AMOUNT),
  v.maxValue(LARGEST_AMOUNT),
  v.notValue(0),
  v.transform(ore),
);

function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
