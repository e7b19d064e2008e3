import type { Locator } from 'playwright-core';

/** A text with plain spaces: amounts hold spaces that do not break. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

export const textOf = async (locator: Locator): Promise<string> => plain((await locator.textContent()) ?? '');

export const textsOf = async (locator: Locator): Promise<string[]> =>
  (await locator.allTextContents()).map(plain);
