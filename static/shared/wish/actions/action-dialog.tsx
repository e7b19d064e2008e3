import { lazy, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ActionFormProps } from './action-form';
import { askToMend, type MendPlace } from './mend-place';
import { obstaclesOf } from './obstacles-of';
import type { WishAction } from './wish-action';

export interface ActionDialogProps extends ActionFormProps {
  action: WishAction;
  /** Opens the drawer of a wish, where what it lacks is mended. */
  onMend: (wishId: string) => void;
}

const Missing = lazy(async () => ({ default: (await import('./missing-dialog')).MissingDialog }));

const FORMS = {
  start: lazy(async () => ({ default: (await import('./start-dialog')).StartDialog })),
  close: lazy(async () => ({ default: (await import('./close-dialog')).CloseDialog })),
  answer: lazy(async () => ({ default: (await import('./answer-dialog')).AnswerDialog })),
  reject: lazy(async () => ({ default: (await import('./reject-dialog')).RejectDialog })),
  supersede: lazy(async () => ({ default: (await import('./supersede-dialog')).SupersedeDialog })),
  invoice: lazy(async () => ({ default: (await import('./invoice-dialog')).InvoiceDialog })),
  regularise: lazy(async () => ({ default: (await import('./regularise-dialog')).RegulariseDialog })),
  withdraw: lazy(async () => ({ default: (await import('./withdraw-dialog')).WithdrawDialog })),
  submit: lazy(async () => ({ default: (await import('./submit-dialog')).SubmitDialog })),
};

/** The dialog of an action: first everything that keeps it from being done, and its form when nothing does. */
export const ActionDialog = ({ action, onMend, ...form }: ActionDialogProps) => {
  const [leaves, setLeaves] = useState(false);
  const obstacles = obstaclesOf(action, form.wish, form.state);
  const Form = FORMS[action];
  const go = (place: MendPlace) => {
    // The dialog must know before it closes that the focus is not to come back to where it was opened.
    flushSync(() => setLeaves(true));
    onMend(form.wish.wishId);
    askToMend({ wishId: form.wish.wishId, place });
  };
  return (
    <Suspense fallback={null}>
      {obstacles.length === 0 ? (
        <Form {...form} />
      ) : (
        <Missing
          action={action}
          wish={form.wish}
          state={form.state}
          obstacles={obstacles}
          leavesForDrawer={leaves}
          onGo={go}
          onCancel={form.onCancel}
        />
      )}
    </Suspense>
  );
};
