import danish from '../../locales/da-DK/confluence.json';
import type { Governance } from '../domain/roles';
import { dateWriter, FULL_DATE, LONG_DATE, SHORT_DATE, TIME_OF_DAY } from './date-text';
import { fillIn } from './fill-in';
import { textAt, type KeyOf, type TextValues } from './messages';
import { kronerWriter } from './money-text';

const texts = danish.confluence;
type Key = KeyOf<typeof texts>;

/** What the app writes in Confluence is read by everybody there: it is Danish, as what it writes in Jira is. */
export const words = (key: Key, values: TextValues = {}): string => fillIn(textAt(texts, key), values);

/** Texts that are there twice: for one and for any other number. */
type CountedKey = Key extends infer Each ? (Each extends `${infer Stem}.one` ? Stem : never) : never;

export const counted = (key: CountedKey, count: number, values: TextValues = {}): string =>
  words(`${key}.${count === 1 ? 'one' : 'other'}`, { count, ...values });

/** The group that decides what lies outside the mandate, in the middle of a sentence. */
export const decidingGroup = ({ hasSteeringGroup }: Governance): string =>
  words(hasSteeringGroup ? 'group.steering' : 'group.coordination');

export const kroner = kronerWriter('da-DK');
/** `24.11.2026`, for tables. */
export const shortDate = dateWriter('da-DK', SHORT_DATE);
/** `24. november 2026` */
export const longDate = dateWriter('da-DK', LONG_DATE);
/** `tirsdag den 24. november 2026` */
export const fullDate = dateWriter('da-DK', FULL_DATE);
/** `14.07` */
export const timeOfDay = dateWriter('da-DK', TIME_OF_DAY);
