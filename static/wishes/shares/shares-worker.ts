import { propose } from '../../../src/domain/support/proposal';
import type { Asked, Told } from './messages';

const tell = (told: Told): void => self.postMessage(told);

// The counting of shares, away from the page: however long it takes, the page answers.
self.addEventListener('message', ({ data: { number, question } }: MessageEvent<Asked>) => {
  tell({ number, answer: propose(question, (step) => tell({ number, step })) });
});
