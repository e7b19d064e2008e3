export const LOCALES = ['da-DK', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/** Texts by key; nested, as in the files below locales/. */
export type Messages = { readonly [key: string]: string | Messages };

/** The dotted keys of a tree of texts. */
export type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];

export type TextValues = Readonly<Record<string, string | number>>;

/** Danish for Danish readers and for everybody whose language the app does not speak in English. */
export const localeFor = (wanted: string | undefined): Locale =>
  wanted?.toLowerCase().startsWith('en') ? 'en-US' : 'da-DK';

/**
 * The text at a dotted key.
 *
 * @throws Error for a key that the texts do not have: a fault in the program, which the types rule out
 */
export const textAt = (messages: Messages, key: string): string => {
  let found: string | Messages | undefined = messages;
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined;
  }
  if (typeof found !== 'string') throw new Error(`no text for ${key}`);
  return found;
};
