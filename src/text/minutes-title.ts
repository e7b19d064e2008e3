import type { MeetingKind } from '../domain/minutes/minutes';
import { oneLine, shortened } from './adf/clean-text';
import { words } from './confluence-texts';
import { meetingName } from './documentation-names';

/** The longest title that Confluence takes. */
export const LONGEST_TITLE = 255;

/** What OS2 keeps out of the names of files and pages, because its file store refuses it. A slash would name a folder. */
const FORBIDDEN = /[<>:"\\|?*/]+/g;

/** A title as a page may have it: on one line, without OS2's forbidden characters, at most {@link LONGEST_TITLE} long. */
export const pageTitle = (title: string): string =>
  shortened(oneLine(title).replace(FORBIDDEN, ' ').replace(/ {2,}/g, ' ').trim(), LONGEST_TITLE);

/**
 * The title of minutes, which sorts by date: `2026-11-24 Referat – Koordinationsgruppen`.
 *
 * @param date ISO day
 * @param number which meeting of the year it was, where the group counts them
 */
export const minutesTitle = (kind: MeetingKind, date: string, number?: number): string => {
  const values = { date, meeting: meetingName(kind) };
  return number === undefined
    ? words('minutes.title', values)
    : words('minutes.titleNumbered', { ...values, number });
};

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };

/** A part of a file name: letters and digits that every system keeps. */
const filePart = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[æøå]/gi, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The name of the file that minutes are published as, in OS2's form: `2026-11-24_Referat_Koordinationsgruppen_OS2iot.pdf`.
 *
 * @param facts.date ISO day
 * @param facts.extension without the point
 */
export const fileNameFor = (facts: {
  kind: MeetingKind;
  date: string;
  product: string;
  extension: string;
}): string => {
  const parts = [words('minutes.fileName'), meetingName(facts.kind), shortened(filePart(facts.product), 80)];
  const named = parts.map(filePart).filter((part) => part !== '');
  return `${[facts.date, ...named].join('_')}.${facts.extension}`;
};
