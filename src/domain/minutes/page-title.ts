import { isValid, parseISO } from 'date-fns';
import type { MeetingKind } from './minutes';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH_NAME =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)';

/** The ways in which OS2's groups write a day. File names are ISO, templates dd-mm-yyyy, people write the rest. */
const WAYS: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/gu,
  /(?<!\d)(?<day>\d{1,2})(?<mark>[-.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/gu,
  /(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})[ /-](?<year>\d{4})(?!\d)/gu,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\.? ?(?<month>${MONTH_NAME})\\.? (?<year>\\d{4})(?!\\d)`, 'giu'),
];

const monthNumber = (month: string): number =>
  /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;

const isoDay = ({ year = '', month = '', day = '' }: Record<string, string | undefined>): string =>
  [year, String(monthNumber(month)).padStart(2, '0'), day.padStart(2, '0')].join('-');

/** What no calendar has, as 31 February, is not valid. */
const isDay = (text: string): boolean => isValid(parseISO(text));

/**
 * The first day that a title names, as an ISO day; null where it names none that the calendar has.
 * Reads `2025-03-15_Referat`, `15-03-2025`, `15.03.2025`, `15. marts 2025` and `15/3 2025`.
 */
export const dateInTitle = (title: string): string | null => {
  const found = WAYS.flatMap((way) => [...title.normalize('NFC').matchAll(way)])
    .map(({ groups = {}, index }) => ({ day: isoDay(groups), index }))
    .filter(({ day }) => isDay(day))
    .toSorted((a, b) => a.index - b.index);
  return found[0]?.day ?? null;
};

/** Words for each group; in file names ø is written oe. */
const GROUPS: readonly { kind: MeetingKind; words: RegExp }[] = [
  { kind: 'steering', words: /styregruppe|(?<!\p{L})stg(?!\p{L})/iu },
  { kind: 'users', words: /(?:anvender|bruger)(?:m(?:ø|oe)de|gruppe|forum)/iu },
  { kind: 'coordination', words: /koordinationsgruppe|koordineringsgruppe/iu },
];

/** Whose meeting a title names: the group that is named first, and the coordination group where none is. */
export const kindInTitle = (title: string): MeetingKind => {
  const named = GROUPS.map(({ kind, words }) => ({ kind, at: title.normalize('NFC').search(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return named[0]?.kind ?? 'coordination';
};

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Whether a title says that the page is minutes: the word ends there, so "Mødereferat" and "2025-03-15_Referat" are
 * minutes, and "Referater", the page that lists them, is not.
 *
 * @param word what the product agreed on, `referat` to begin with
 */
export const looksLikeMinutes = (title: string, word: string): boolean => {
  const sought = word.trim().normalize('NFC');
  return sought !== '' && new RegExp(`${escaped(sought)}(?!\\p{L})`, 'iu').test(title.normalize('NFC'));
};
