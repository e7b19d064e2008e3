import type { Inbox } from '../../../src/contract/definitions';
import {
  framesOnce,
  outlookOf,
  shortBy,
  sumOfOutlooks,
  type FrameOutlook,
} from '../../../src/domain/steering/outlook';
import { sum, type Ore } from '../../../src/domain/money';

/** Every frame of the page that is shown or waited on, as it would be if all its cases were approved. */
export const outlooksOf = ({ products, waiting }: Inbox): FrameOutlook[] => {
  const cases = waiting.map((entry) => entry.case);
  const frames = framesOnce([...products.map(({ frame }) => frame), ...waiting.map(({ frame }) => frame)]);
  return frames.map((frame) => outlookOf(frame, cases));
};

/** Whether the frames carry everything that waits: what is left of them, or how many fall short and by how much. */
export type Verdict = { verdict: 'enough'; left: Ore } | { verdict: 'short'; frames: number; by: Ore };

export const verdictOn = (outlooks: readonly FrameOutlook[]): Verdict => {
  const short = outlooks.filter(({ cases, left }) => cases > 0 && left < 0);
  if (short.length === 0) return { verdict: 'enough', left: sumOfOutlooks(outlooks).left };
  return { verdict: 'short', frames: short.length, by: sum(short.map(shortBy)) };
};
