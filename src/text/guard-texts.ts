import danishGuards from '../../locales/da-DK/guards.json';
import danish from '../../locales/da-DK/shared.json';
import englishGuards from '../../locales/en-US/guards.json';
import english from '../../locales/en-US/shared.json';
import type { WishObstacle } from '../contract/errors';
import { fillIn } from './fill-in';

const LANGUAGES = [
  { guard: danishGuards.guard, obstacle: danish.shared.obstacle },
  { guard: englishGuards.guard, obstacle: english.shared.obstacle },
];

/**
 * A validator is told nothing of the person it answers, so the answer is in Danish and then in English.
 * What is missing is said in the words that the app's own pages have for it.
 */
const inEachLanguage = (write: (words: (typeof LANGUAGES)[number]) => readonly string[]): string =>
  LANGUAGES.map((words) => write(words).join(' ')).join('\n\n');

export const refusedText = (
  guarded: 'start' | 'close',
  { obstacles, openCriteria }: { obstacles: readonly WishObstacle[]; openCriteria: readonly string[] },
): string =>
  inEachLanguage(({ guard, obstacle }) => [
    guard[guarded].refused,
    ...obstacles.map((name) => obstacle[name]),
    ...(openCriteria.length > 0 ? [fillIn(guard.openCriteria, { list: openCriteria.join('; ') })] : []),
    guard[guarded].next,
  ]);

/** @param why `unreadable`: the app may not see the issue; `failed`: nobody knows, and trying again is harmless */
export const unjudgedText = (why: 'unreadable' | 'failed'): string =>
  inEachLanguage(({ guard }) => [guard[why]]);
