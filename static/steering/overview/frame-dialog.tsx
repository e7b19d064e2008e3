import Modal, { ModalBody, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { balanceOf, type Frame } from '../../../src/domain/frame';
import { tellDone } from '../../shared/parts/flags';
import { FrameForm } from '../../shared/parts/frame-form';
import { useTexts } from '../../shared/text';
import type { InboxProduct } from '../state/inbox-state';
import styles from './frame-dialog.module.css';

export interface FrameDialogProps {
  product: InboxProduct;
  onSet: (frame: Frame) => void;
  onReload: () => void;
  onClose: () => void;
}

/** "Fastsæt ramme" for one product. Only the buttons close it, so that a click beside it loses nothing. */
export const FrameDialog = ({ product, onSet, onReload, onClose }: FrameDialogProps) => {
  const { t, format } = useTexts();
  const { heading, frame, frameRev } = product;
  const set = (changed: Frame) => {
    onSet(changed);
    onClose();
    const amount = format.kroner(balanceOf(changed).granted);
    tellDone(t('shared.frameForm.done', { year: changed.year, amount }), heading.name);
    onReload();
  };
  return (
    <Modal onClose={onClose} shouldCloseOnOverlayClick={false}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{t('overview.frames.setOf', { product: heading.name })}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className={styles.body}>
          <FrameForm frame={frame} rev={frameRev} onSet={set} onCancel={onClose} onReload={onReload} />
        </div>
      </ModalBody>
    </Modal>
  );
};
