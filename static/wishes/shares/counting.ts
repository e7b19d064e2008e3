import type { ElectionProblem } from '../../../src/domain/fair-shares';
import type { Proposal, ProposalQuestion, ProposalStep } from '../../../src/domain/support/proposal';
import type { Told } from './messages';
import type { Counter, OpenCounter } from './open-worker';

export type Phase = 'idle' | 'counting' | 'done' | 'cancelled' | 'broken' | 'impossible';

export interface CountingState {
  phase: Phase;
  step: ProposalStep;
  /** The newest answer there is, with what it answers; it stays in sight while a newer one is worked out. */
  shown: { question: ProposalQuestion; proposal: Proposal } | null;
  problem: ElectionProblem | null;
}

export interface Counting {
  /** Asks for a proposal. What is asked while another is counted waits; only the newest question is kept. */
  ask: (question: ProposalQuestion) => void;
  cancel: () => void;
  /** Lets the counter go; a later question opens another. */
  close: () => void;
}

export const AT_FIRST: CountingState = { phase: 'idle', step: 'prepare', shown: null, problem: null };

/** One counter, one question at a time, and of the answers only the newest. */
export const createCounting = (open: OpenCounter, onState: (state: CountingState) => void): Counting => {
  let state = AT_FIRST;
  let counter: Counter | null = null;
  let number = 0;
  let asked: ProposalQuestion | null = null;
  let waiting: ProposalQuestion | null = null;

  const set = (patch: Partial<CountingState>): void => {
    state = { ...state, ...patch };
    onState(state);
  };

  const close = (): void => {
    counter?.end();
    counter = null;
    asked = null;
    waiting = null;
    number += 1;
  };

  const send = (question: ProposalQuestion): void => {
    number += 1;
    asked = question;
    counter ??= open({ onTold: hear, onBroken: breakDown });
    set({ phase: 'counting', step: 'prepare' });
    counter.ask({ number, question });
  };

  const finish = (question: ProposalQuestion, answer: Extract<Told, { answer: unknown }>['answer']): void => {
    asked = null;
    const next = waiting;
    waiting = null;
    if (next) return send(next);
    if (answer.ok) set({ phase: 'done', shown: { question, proposal: answer.value }, problem: null });
    else set({ phase: 'impossible', problem: answer.error });
  };

  const hear = (told: Told): void => {
    if (told.number !== number || !asked) return;
    if ('step' in told) set({ step: told.step });
    else finish(asked, told.answer);
  };

  const breakDown = (): void => {
    close();
    set({ phase: 'broken' });
  };

  return {
    ask: (question) => {
      if (asked) waiting = question;
      else send(question);
    },
    cancel: () => {
      if (!asked) return;
      close();
      set({ phase: 'cancelled' });
    },
    close,
  };
};
