import type { TextValues } from './messages';

/**
 * A text with its names filled in and nothing else of the message format, so that the functions do without
 * the grammar that the screens load for plurals. What was typed stays as it was typed.
 */
export const fillIn = (text: string, values: TextValues): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
