import { PERSONAS } from '../personas';
import type { Persona, Reader } from '../types';
import type { ColorMode, Locale } from './module-context';

/** Who looks at the site, and how. Kept in the address, so that a link reproduces it, and in cookies. */
export interface Choice {
  reader: Reader;
  locale: Locale;
  colorMode: ColorMode;
}

/** The names of the choice in an address. An app's own query never begins with an underscore here. */
export const CHOICE_PARAMETERS = { reader: '_persona', locale: '_lang', colorMode: '_theme' } as const;

/** How an address says that nobody is signed in. */
export const ANONYMOUS = 'anonymous';

const LOCALES = ['da-DK', 'en-US'] as const satisfies Locale[];
const COLOR_MODES = ['light', 'dark'] as const satisfies ColorMode[];
const EVERYONE: Persona[] = Object.values(PERSONAS);

/** The personas that the bar offers. */
export const OFFERED_PERSONAS: Persona[] = EVERYONE.filter(
  ({ accountId }) => accountId !== PERSONAS.administrator.accountId,
);

/** A persona by account id or e-mail address. */
export function findPersona(name: string | undefined): Persona | undefined {
  return EVERYONE.find(({ accountId, email }) => accountId === name || email === name);
}

/** Reads the choice from the address first, then from what was chosen before. */
export function readChoice(read: (parameter: string) => (string | undefined)[]): Choice {
  const pick = <Value extends string>(parameter: string, allowed: readonly Value[]): Value | undefined =>
    read(parameter).flatMap((found) => allowed.filter((value) => value === found))[0];
  const readers = [...EVERYONE.map(({ accountId }) => accountId), ANONYMOUS];
  const reader = pick(CHOICE_PARAMETERS.reader, readers) ?? PERSONAS.tovholder.accountId;
  return {
    reader: reader === ANONYMOUS ? null : reader,
    locale: pick(CHOICE_PARAMETERS.locale, LOCALES) ?? 'da-DK',
    colorMode: pick(CHOICE_PARAMETERS.colorMode, COLOR_MODES) ?? 'light',
  };
}

export function choiceParameters({ reader, locale, colorMode }: Choice): Record<string, string> {
  return {
    [CHOICE_PARAMETERS.reader]: reader ?? ANONYMOUS,
    [CHOICE_PARAMETERS.locale]: locale,
    [CHOICE_PARAMETERS.colorMode]: colorMode,
  };
}

/** A path of the site with the choice in its query. */
export function withChoice(path: string, choice: Choice): string {
  const query = new URLSearchParams(choiceParameters(choice)).toString();
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
