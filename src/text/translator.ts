import { IntlMessageFormat } from 'intl-messageformat';
import { textAt, type Locale, type Messages, type TextValues } from './messages';

export { localeFor, LOCALES, type KeyOf, type Locale, type Messages, type TextValues } from './messages';

export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/**
 * A function from key and values to text in one language, for texts in ICU message format.
 *
 * @throws Error for a key that the texts do not have: a fault in the program, which the types rule out for loaded sections
 */
export const createTranslator = <Key extends string>(locale: Locale, messages: Messages): Translate<Key> => {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const text = textAt(messages, key);
    if (!text.includes('{') && !text.includes("'")) return text;
    const format = formats.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format({ ...values }));
  };
};
