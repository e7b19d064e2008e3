import { createContext, useContext, type ReactNode } from 'react';
import type shared from '../../locales/da-DK/shared.json';
import type settings from '../../locales/da-DK/settings.json';
import type steering from '../../locales/da-DK/steering.json';
import type wishes from '../../locales/da-DK/wishes.json';
import { createFormats, type Formats } from '../../src/text/formats';
import {
  createTranslator,
  type KeyOf,
  type Locale,
  type Messages,
  type Translate,
} from '../../src/text/translator';

/** Every key of every screen. A screen loads the sections it uses. */
export type TextKey = KeyOf<typeof shared & typeof settings & typeof steering & typeof wishes>;

export interface Texts {
  locale: Locale;
  t: Translate<TextKey>;
  format: Formats;
}

export const createTexts = (locale: Locale, sections: readonly Messages[]): Texts => ({
  locale,
  t: createTranslator<TextKey>(
    locale,
    Object.fromEntries(sections.flatMap((section) => Object.entries(section))),
  ),
  format: createFormats(locale),
});

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = ({ texts, children }: { texts: Texts; children: ReactNode }) => (
  <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
);

export const useTexts = (): Texts => {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('texts are used outside of their provider');
  return texts;
};
