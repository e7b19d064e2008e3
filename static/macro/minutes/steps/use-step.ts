import { useState, type FormEvent } from 'react';
import type { MinutesRow } from '../../../../src/contract/documentation';
import { CallFailed, valueOf } from '../../../shared/bridge';
import { tellDone } from '../../../shared/parts/flags';
import { useTexts } from '../../../shared/text';
import { useAction, type Action } from '../../../shared/use-action';
import { call } from '../../../shared/documentation/bridge';
import { keepWords, type KeptWords } from '../../../shared/documentation/kept-words';
import { focusFirstError } from '../../../shared/parts/focus-first-error';
import { todayInDenmark } from '../../../shared/documentation/today';
import {
  stepProblems,
  takeStep,
  wordsFor,
  type StepProblems,
  type StepSubject,
  type StepWords,
} from './step-words';

const useStepWords = keepWords<StepWords>();

export interface StepOutcome {
  onDone: (row: MinutesRow) => void;
  /** The minutes as they are now, where somebody else came first. */
  onFresh: (row: MinutesRow) => void;
}

export interface Step extends Pick<Action, 'busy' | 'error'> {
  words: KeptWords<StepWords>;
  today: string;
  problems: StepProblems;
  send: (event: FormEvent<HTMLFormElement>) => void;
  reload: () => void;
}

const rowNow = async (pageId: string): Promise<MinutesRow> => {
  const { row } = await valueOf(call('openMinutes', { pageId }));
  if (!row) throw new CallFailed({ code: 'refused' });
  return row;
};

/** One step being taken: what it asks for, what it lacks, and how it ended. */
export const useStep = (subject: StepSubject, { onDone, onFresh }: StepOutcome): Step => {
  const { t } = useTexts();
  const { action, row } = subject;
  const [today] = useState(todayInDenmark);
  const words = useStepWords(`${action}:${row.pageId}`, () => wordsFor(row, today));
  const [isTelling, setTelling] = useState(false);
  const { busy, error, run } = useAction();
  const problems = stepProblems(action, words.value, today);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (Object.keys(problems).length > 0) {
      focusFirstError(event.currentTarget);
      return;
    }
    void run(async () => {
      const changed = await takeStep(subject, words.value);
      words.discard();
      tellDone(t(`minutes.step.done.${action}`, { version: row.version }));
      onDone(changed);
    });
  };
  const reload = () => void run(async () => onFresh(await rowNow(row.pageId)));
  return { words, today, problems: isTelling ? problems : {}, send, reload, busy, error };
};
