import Button from '@atlaskit/button/new';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../text';
import styles from './actions.module.css';

export interface DraftShellProps {
  title: string;
  width?: 'medium' | 'large';
  /** The submit button, absent while nothing can be sent. */
  confirm: ReactNode;
  busy: boolean;
  /** Set while something typed would be lost: closing then asks first. */
  onDiscard?: (() => void) | undefined;
  /** The focus goes to the drawer instead of back to where the dialog was opened. */
  leavesForDrawer?: boolean;
  onCancel: () => void;
  children: ReactNode;
}

interface FooterProps {
  asking: boolean;
  busy: boolean;
  confirm: ReactNode;
  onAsk: () => void;
  onContinue: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}

const Footer = ({ asking, busy, confirm, onAsk, onContinue, onKeep, onDiscard }: FooterProps) => {
  const { t } = useTexts();
  if (!asking) {
    return (
      <ModalFooter>
        <div className={styles.footer}>
          <Button appearance="subtle" isDisabled={busy} onClick={onAsk}>
            {t(confirm ? 'shared.cancel' : 'shared.close')}
          </Button>
          {confirm}
        </div>
      </ModalFooter>
    );
  }
  return (
    <ModalFooter>
      <div className={styles.footer}>
        <span className={styles.question} role="status">
          {t('wishes.action.draft.question')}
        </span>
        <Button appearance="subtle" onClick={onDiscard}>
          {t('wishes.action.draft.discard')}
        </Button>
        <Button onClick={onKeep}>{t('wishes.action.draft.keep')}</Button>
        <Button appearance="primary" autoFocus onClick={onContinue}>
          {t('wishes.action.draft.goOn')}
        </Button>
      </div>
    </ModalFooter>
  );
};

/** The frame around what is written to be sent: its name, and a footer that asks before text is thrown away. */
export const DraftShell = (props: DraftShellProps) => {
  const {
    title,
    width = 'medium',
    confirm,
    busy,
    onDiscard,
    leavesForDrawer = false,
    onCancel,
    children,
  } = props;
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const close = () => {
    if (busy) return;
    if (onDiscard && !asking) setAsking(true);
    else onCancel();
  };
  const discard = () => {
    onDiscard?.();
    onCancel();
  };
  return (
    <Modal
      onClose={close}
      shouldCloseOnOverlayClick={false}
      shouldReturnFocus={!leavesForDrawer}
      width={width}
    >
      <ModalHeader hasCloseButton closeButtonLabel={t('shared.close')}>
        <ModalTitle isMultiline>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>{children}</ModalBody>
      <Footer
        asking={asking}
        busy={busy}
        confirm={confirm}
        onAsk={close}
        onContinue={() => setAsking(false)}
        onKeep={onCancel}
        onDiscard={discard}
      />
    </Modal>
  );
};
