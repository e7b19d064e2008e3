import { router, showFlag } from '@forge/bridge';
import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import type { MinutesRow } from '../../../../src/contract/documentation';
import type { AppError } from '../../../../src/contract/errors';
import { valueOf } from '../../../shared/bridge';
import { useTexts, type Texts } from '../../../shared/text';
import { useAction } from '../../../shared/use-action';
import { call } from '../../../shared/documentation/bridge';
import { focusFirstError } from '../../../shared/parts/focus-first-error';
import { keepWords, type KeptWords } from '../../../shared/documentation/kept-words';
import { shortTitle } from '../parts/meeting-text';
import { todayInDenmark } from '../../../shared/documentation/today';
import { draftProblems, type DraftProblems } from './draft-problems';
import { draftPayload, newDraft, type MinutesDraft } from './minutes-draft';
import { useProposal, type Proposing } from './use-proposal';

const useDraftWords = keepWords<MinutesDraft>();

const begin = (): MinutesDraft => newDraft(crypto.randomUUID(), todayInDenmark());

const tellMade = ({ title, url }: MinutesRow, { t }: Texts): void => {
  showFlag({
    id: crypto.randomUUID(),
    type: 'success',
    title: t('minutes.draft.done'),
    description: shortTitle(title),
    actions: [{ text: t('minutes.draft.open'), onClick: () => void router.navigate(url) }],
    isAutoDismiss: true,
  });
};

export interface NewMinutesForm {
  words: KeptWords<MinutesDraft>;
  proposing: Proposing;
  problems: DraftProblems;
  busy: boolean;
  /** Null too where the error stands at its field. */
  error: AppError | null;
  isDone: boolean;
  startOver: () => void;
  send: (event: FormEvent<HTMLFormElement>) => void;
}

interface Taken {
  takenTitle: string | null;
  isTelling: boolean;
}

/** New minutes being written: what is proposed, what is missing, and the one page that comes of it. */
export const useNewMinutes = (productId: string, onDone: (row: MinutesRow) => void): NewMinutesForm => {
  const texts = useTexts();
  const words = useDraftWords(productId, begin);
  const draft = words.value;
  const proposing = useProposal({ productId, kind: draft.kind, date: draft.date });
  const [{ takenTitle, isTelling }, setTelling] = useState<Taken>({ takenTitle: null, isTelling: false });
  const [isDone, setDone] = useState(false);
  const { busy, error, run } = useAction();
  const problems = draftProblems({ draft, proposal: proposing.proposal, takenTitle });

  const make = async (payload: ReturnType<typeof draftPayload>) => {
    const { row } = await valueOf(call('draftMinutes', payload));
    words.discard();
    tellMade(row, texts);
    // The dialog must know before it goes that the index sends the focus on.
    flushSync(() => setDone(true));
    onDone(row);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTelling({ takenTitle, isTelling: true });
    if (Object.keys(problems).length > 0) {
      focusFirstError(form);
      return;
    }
    const payload = draftPayload(productId, draft, proposing.proposal);
    words.write({ wasSent: true });
    void run(() => make(payload)).then((ending) => {
      if (ending?.code !== 'titleTaken') return;
      setTelling({ takenTitle: payload.title, isTelling: true });
      focusFirstError(form);
    });
  };
  return {
    words,
    proposing,
    problems: isTelling ? problems : {},
    busy,
    error: error?.code === 'titleTaken' ? null : error,
    isDone,
    startOver: () => words.discard(begin()),
    send,
  };
};
