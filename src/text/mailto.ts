import { cleanText, oneLine } from './adf/clean-text';

/** What mail programs and browsers take reliably as one address; some cut longer ones without a word. */
export const LONGEST_MAILTO = 2_000;

const encoded = (text: string): string => encodeURIComponent(text);
const encodedLines = (text: string): string => encoded(cleanText(text).replace(/\n/g, '\r\n'));

/**
 * The address that opens a mail program with a draft. Null where it would be too long: then the draft is copied.
 * Source: RFC 6068 (lines end in %0D%0A, blanks are %20).
 */
export const mailtoFor = (mail: { to: string; subject: string; text: string }): string | null => {
  const to = encoded(oneLine(mail.to).trim()).replaceAll('%40', '@');
  const address = `mailto:${to}?subject=${encoded(oneLine(mail.subject))}&body=${encodedLines(mail.text)}`;
  return address.length <= LONGEST_MAILTO ? address : null;
};
