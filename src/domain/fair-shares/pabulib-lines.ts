/** A line of a PaBuLib file, cut into its fields, and where in the text it ends. */
interface Cut {
  fields: string[];
  end: number;
}

const SEPARATOR = ';';

const endOfLine = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};

/** Where a quoted field that opens at `start` closes, -1 where it never does. Two quotes stand for one. */
const closingQuote = (text: string, start: number): number => {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};

const unquoted = (field: string): string =>
  field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;

/** A quoted field may hold semicolons, quotes and line breaks. Null where it does not end. */
const cutQuoted = (text: string, start: number): Cut | null => {
  const fields: string[] = [];
  for (let at = start; ;) {
    const isQuoted = text[at] === '"';
    const closed = isQuoted ? closingQuote(text, at) : at;
    if (closed < 0) return null;
    const stop = endOfLine(text, closed);
    // Within the line: a search of the rest of a long text for every line would take forever.
    const separator = text.slice(closed, stop).indexOf(SEPARATOR);
    const end = separator < 0 ? stop : closed + separator;
    const field = text.slice(at, end).trim();
    fields.push(isQuoted ? unquoted(field) : field);
    if (end === stop) return { fields, end };
    at = end + 1;
  }
};

const cutPlain = (text: string, start: number, end: number): Cut => {
  const last = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
  return { fields: text.slice(start, last).split(SEPARATOR), end };
};

const countLines = (text: string, start: number, end: number): number => {
  let count = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/**
 * Cuts a text into lines and these into fields, and hands over each line that is not blank with its number, from 1.
 * Goes on as long as `take` answers true.
 *
 * @returns the number of the line where a quoted field begins that never ends, else null
 */
export const readLines = (text: string, take: (fields: string[], line: number) => boolean): number | null => {
  const hasQuotes = text.includes('"');
  let line = 1;
  for (let start = 0; start < text.length;) {
    const stop = endOfLine(text, start);
    const isQuoted = hasQuotes && text.slice(start, stop).includes('"');
    const cut = isQuoted ? cutQuoted(text, start) : cutPlain(text, start, stop);
    if (cut === null) return line;
    const { fields, end } = cut;
    const isBlank = fields.length === 1 && fields[0]?.trim() === '';
    if (!isBlank && !take(fields, line)) return null;
    line += isQuoted ? countLines(text, start, end) : 1;
    start = end + 1;
  }
  return null;
};
