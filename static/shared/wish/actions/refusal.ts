import { isWebAddress } from '../../parts/web-address';

/** Thanks, a reason and a link belong to every refusal. */
export const REFUSAL_PARTS = ['thanks', 'reason', 'link'] as const;
export type RefusalPart = (typeof REFUSAL_PARTS)[number];
export type RefusalWords = Readonly<Record<RefusalPart, string>>;
export type RefusalProblem = 'missing' | 'notAnAddress';

/** What a refusal still lacks. */
export const refusalProblem = (words: RefusalWords, part: RefusalPart): RefusalProblem | null => {
  if (words[part].trim() === '') return 'missing';
  return part === 'link' && !isWebAddress(words.link) ? 'notAnAddress' : null;
};

export const isComplete = (words: RefusalWords): boolean =>
  REFUSAL_PARTS.every((part) => refusalProblem(words, part) === null);
