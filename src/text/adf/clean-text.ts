/** Characters that XML, and with it Confluence's storage format, does not know: controls, halves of pairs, non-characters. */
const FORBIDDEN = /[\p{Cs}\u{fffe}\u{ffff}]|(?![\t\n])\p{Cc}/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/** What somebody typed without what no page can hold; every way to break a line is one. */
export const cleanText = (typed: string): string => typed.replace(LINE_BREAKS, '\n').replace(FORBIDDEN, '');

/** The same on one line. */
export const oneLine = (typed: string): string => cleanText(typed).replace(/\s*\n\s*/g, ' ');

/** The first characters of a text, `length` at most, with an ellipsis where something is left out; no pair is cut in two. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
