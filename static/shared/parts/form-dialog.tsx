import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useId, type FormEvent, type ReactNode } from 'react';
import { ErrorMessage } from './error-message';
import { useTexts } from '../text';
import type { Action } from '../use-action';
import { focusFirstError } from './focus-first-error';
import styles from '../wish/actions/actions.module.css';

export interface FormDialogProps {
  title: string;
  confirm: string;
  action: Action;
  /** Sends what was filled in; false where something is wrong or missing, which the fields then say. */
  onSend: () => boolean;
  onReload: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with a form: its fields, the error it ended in, and the two ways out. */
export const FormDialog = (props: FormDialogProps) => {
  const { title, confirm, action, onSend, onReload, onClose, children } = props;
  const { t } = useTexts();
  const formId = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!onSend()) focusFirstError(event.currentTarget);
  };
  return (
    <Modal onClose={() => !action.busy && onClose()} shouldCloseOnOverlayClick={false} width="medium">
      <ModalHeader hasCloseButton closeButtonLabel={t('shared.close')}>
        <ModalTitle isMultiline>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <form id={formId} className={styles.form} onSubmit={send} noValidate>
          {action.error && <ErrorMessage error={action.error} onReload={onReload} />}
          {children}
        </form>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" isDisabled={action.busy} onClick={onClose}>
          {t('shared.cancel')}
        </Button>
        <Button appearance="primary" type="submit" form={formId} isLoading={action.busy}>
          {confirm}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
