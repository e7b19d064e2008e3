import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import type { ReactNode } from 'react';
import { useTexts } from '../text';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  footer: ReactNode;
  /** A call is under way: the dialog stays until it has answered. */
  isBusy?: boolean;
  /** Whether the focus goes back to where the dialog was opened; after some changes it is sent elsewhere. */
  keepsFocus?: boolean;
  width?: 'medium' | 'large';
  onClose: () => void;
  children: ReactNode;
}

/** The frame of every dialog of the macro. Only its buttons and Esc close it, so that a click beside it loses nothing. */
export const Dialog = (props: DialogProps) => {
  const { title, footer, isBusy = false, keepsFocus = true, width = 'medium', onClose, children } = props;
  const { t } = useTexts();
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <>
      <div className={styles.room} />
      <Modal onClose={close} shouldCloseOnOverlayClick={false} shouldReturnFocus={keepsFocus} width={width}>
        <ModalHeader hasCloseButton closeButtonLabel={t('shared.close')}>
          <ModalTitle isMultiline>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>{children}</ModalBody>
        <ModalFooter>
          <div className={styles.footer}>{footer}</div>
        </ModalFooter>
      </Modal>
    </>
  );
};
