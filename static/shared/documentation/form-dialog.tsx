import Button from '@atlaskit/button/new';
import { useId, type FormEvent, type ReactNode } from 'react';
import type { Action } from '../use-action';
import { useTexts } from '../text';
import { Dialog, type DialogProps } from './dialog';
import { FormError } from './form-error';
import styles from './form.module.css';

export interface FormDialogProps extends Pick<DialogProps, 'title' | 'width' | 'keepsFocus' | 'onClose'> {
  action: Action;
  /** What the button that sends the form says. */
  confirm: string;
  isDangerous?: boolean;
  /** What the button that leaves the form says, where leaving undoes nothing. */
  leave?: string;
  /** Other buttons beside it. */
  besides?: ReactNode;
  onSend: (form: HTMLFormElement) => void;
  /** Fetches what the form is about anew, where that may be old. */
  onReload?: () => Promise<unknown>;
  children: ReactNode;
}

/** A form in a dialog: what went wrong above its fields, and below them what sends it or leaves it. */
export const FormDialog = (props: FormDialogProps) => {
  const {
    action,
    confirm,
    isDangerous = false,
    besides,
    leave,
    onSend,
    onReload,
    children,
    ...dialog
  } = props;
  const { t } = useTexts();
  const formId = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(event.currentTarget);
  };
  const reload =
    onReload &&
    (() =>
      void action.run(async () => {
        await onReload();
      }));
  return (
    <Dialog
      {...dialog}
      isBusy={action.busy}
      footer={
        <>
          {besides}
          <Button appearance="subtle" isDisabled={action.busy} onClick={dialog.onClose}>
            {leave ?? t('shared.cancel')}
          </Button>
          <Button
            type="submit"
            form={formId}
            appearance={isDangerous ? 'danger' : 'primary'}
            isLoading={action.busy}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        <FormError error={action.error} onReload={reload} />
        {children}
      </form>
    </Dialog>
  );
};
