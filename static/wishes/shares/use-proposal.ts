import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProposalQuestion } from '../../../src/domain/support/proposal';
import { AT_FIRST, createCounting, type Counting, type CountingState } from './counting';
import type { OpenCounter } from './open-worker';

/** So long nothing is typed before it is counted. */
const PAUSE_MS = 120;

export interface ProposalState extends CountingState {
  cancel: () => void;
  again: () => void;
}

/** The proposal for a question, counted anew a moment after the question has changed. */
export const useProposal = (question: ProposalQuestion, open: OpenCounter): ProposalState => {
  const [state, setState] = useState(AT_FIRST);
  const counting = useRef<Counting | null>(null);

  useEffect(() => {
    const opened = createCounting(open, setState);
    counting.current = opened;
    return () => opened.close();
  }, [open]);

  useEffect(() => {
    const timer = setTimeout(() => counting.current?.ask(question), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [question]);

  const cancel = useCallback(() => counting.current?.cancel(), []);
  const again = useCallback(() => counting.current?.ask(question), [question]);
  return { ...state, cancel, again };
};
