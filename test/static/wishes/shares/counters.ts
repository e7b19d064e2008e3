import { propose, type ProposalQuestion } from '../../../../src/domain/support/proposal';
import type { Asked, Told } from '../../../../static/wishes/shares/messages';
import type { CounterEars, OpenCounter } from '../../../../static/wishes/shares/open-worker';

/** What the worker would answer. */
export const answerTo = ({ number, question }: Asked): Told => ({ number, answer: propose(question) });

/** Counts with the real engine as soon as it is asked, in the page itself. */
export const atOnce: OpenCounter = ({ onTold }) => ({
  ask: (asked) => onTold(answerTo(asked)),
  end: () => undefined,
});

/** A counter that says nothing until a test lets it, and what was asked of it. */
export const byHand = () => {
  const asked: Asked[] = [];
  const opened: CounterEars[] = [];
  let ended = 0;
  const open: OpenCounter = (ears) => {
    opened.push(ears);
    return {
      ask: (question) => asked.push(question),
      end: () => {
        ended += 1;
      },
    };
  };
  const ears = (): CounterEars => {
    const last = opened.at(-1);
    if (!last) throw new Error('no counter was opened');
    return last;
  };
  const newest = (): Asked => {
    const last = asked.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  };
  return {
    open,
    asked,
    newest,
    tell: (told: Told) => ears().onTold(told),
    answer: (question: Asked = newest()) => ears().onTold(answerTo(question)),
    breakDown: () => ears().onBroken(),
    counts: () => ({ opened: opened.length, ended }),
  };
};

/** Two wishes of which the money reaches one; `budget` in øre tells questions apart. */
export const aQuestion = (budget: number): ProposalQuestion => ({
  budget,
  completion: 'none',
  candidates: [
    { wishId: '1', cost: 100 },
    { wishId: '2', cost: 50 },
  ],
  voters: [{ authorityId: 'aarhus', weight: 1, supports: ['1', '2'] }],
});
