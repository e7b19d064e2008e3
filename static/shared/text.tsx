import { createContext, useContext, type ReactNode } from 'react';
import type documentation from '../../locales/da-DK/documentation.json';
import type economy from '../../locales/da-DK/economy.json';
import type gadget from '../../locales/da-DK/gadget.json';
import type intake from '../../locales/da-DK/intake.json';
import type live from '../../locales/da-DK/live.json';
import type macro from '../../locales/da-DK/macro.json';
import type meeting from '../../locales/da-DK/meeting.json';
import type overview from '../../locales/da-DK/overview.json';
import type minutes from '../../locales/da-DK/minutes.json';
import type productFile from '../../locales/da-DK/product-file.json';
import type shared from '../../locales/da-DK/shared.json';
import type shares from '../../locales/da-DK/shares.json';
import type settings from '../../locales/da-DK/settings.json';
import type setUp from '../../locales/da-DK/set-up.json';
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
export type TextKey = KeyOf<
  typeof shared &
    typeof documentation &
    typeof economy &
    typeof gadget &
    typeof intake &
    typeof live &
    typeof macro &
    typeof meeting &
    typeof minutes &
    typeof overview &
    typeof productFile &
    typeof settings &
    typeof setUp &
    typeof shares &
    typeof steering &
    typeof wishes
>;

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

/** The same texts with one more section, for a part of a screen that is loaded when somebody opens it. */
export const withSection = (texts: Texts, name: string, section: Messages): Texts => {
  const own = createTexts(texts.locale, [section]);
  return {
    ...texts,
    t: (key, values) => (key.startsWith(`${name}.`) ? own : texts).t(key, values),
  };
};

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = ({ texts, children }: { texts: Texts; children: ReactNode }) => (
  <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
);

export const useTexts = (): Texts => {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('texts are used outside of their provider');
  return texts;
};
