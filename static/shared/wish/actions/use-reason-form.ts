import { useState, type FormEvent } from 'react';
import type { WishChanged } from '../../../../src/contract/definitions';
import { focusFirstError } from '../../parts/focus-first-error';
import type { ActionFormProps } from './action-form';
import { useDraft } from './drafts';
import { useActionCall } from './use-action-call';

interface ReasonForm extends Pick<ActionFormProps, 'wish' | 'onDone'> {
  action: 'withdraw' | 'regularise' | 'answer';
  done: string;
  send: (reason: string) => Promise<WishChanged>;
}

/** An action that asks for one thing only, mostly why. What is written is kept until it is sent. */
export const useReasonForm = ({ action, wish, done, send, onDone }: ReasonForm) => {
  const draft = useDraft<{ reason: string }>(`${action}:${wish.wishId}`, { reason: '' });
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(done, (changed) => {
    draft.discard();
    onDone(changed);
  });
  const reason = draft.value.reason.trim();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (reason === '') focusFirstError(event.currentTarget);
    else void calling.run(() => send(reason));
  };
  return { draft, isMissing: telling && reason === '', submit, ...calling };
};
