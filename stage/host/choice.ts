import { PERSONAS } from '../personas';
import type { Persona } from '../types';
import type { ColorMode, Locale } from './module-context';

/** Who looks at the site, and how. Kept in the address, so that a link reproduces it, and in cookies. */
export interface Choice {
  accountId: string;
  locale: Locale;
  colorMode: ColorMode;
}

/** The names of the choice in an address. An app's own query never begins with an underscore here. */
export const CHOICE_PARAMETERS = { accountId: '_persona', locale: '_lang', colorMode: '_theme' } as const;

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
  const accounts = EVERYONE.map(({ accountId }) => accountId);
  return {
    accountId: pick(CHOICE_PARAMETERS.accountId, accounts) ?? PERSONAS.tovholder.accountId,
    locale: pick(CHOICE_PARAMETERS.locale, LOCALES) ?? 'da-DK',
    colorMode: pick(CHOICE_PARAMETERS.colorMode, COLOR_MODES) ?? 'light',
  };
}

export function choiceParameters(choice: Choice): Record<string, string> {
  return {
    [CHOICE_PARAMETERS.accountId]: choice.accountId,
    [CHOICE_PARAMETERS.locale]: choice.locale,
    [CHOICE_PARAMETERS.colorMode]: choice.colorMode,
  };
}

export function withChoice(path: string, choice: Choice): string {
  return `${path}?${new URLSearchParams(choiceParameters(choice)).toString()}`;
}
