import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import type { Wish } from '../../../src/domain/wish';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { readPlace } from './read-place';

export interface PlaceDialogProps {
  wish: Wish;
  place: number;
  total: number;
  onMove: (place: number) => void;
  onCancel: () => void;
}

/** Asks for the place that a wish is to move to. */
export const PlaceDialog = ({ wish, place, total, onMove, onCancel }: PlaceDialogProps) => {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [isTold, setTold] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const wanted = readPlace(typed, total);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (wanted === null) field.current?.focus();
    else onMove(wanted);
  };
  return (
    <ModalTransition>
      <ModalDialog width="small" autoFocus={field} onClose={onCancel}>
        <form onSubmit={onSubmit} noValidate>
          <ModalHeader>
            <ModalTitle>{t('wishes.rank.dialogTitle', { key: wish.key })}</ModalTitle>
          </ModalHeader>
          <ModalBody>
            <LabelledField
              required
              label={t('wishes.rank.dialogLabel', { total })}
              helper={t('wishes.rank.dialogHelp', { key: wish.key, place })}
              error={isTold && wanted === null ? t('wishes.rank.dialogProblem', { total }) : undefined}
            >
              {(ties) => (
                <Textfield
                  {...ties}
                  ref={field}
                  value={typed}
                  inputMode="numeric"
                  autoComplete="off"
                  onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value)}
                />
              )}
            </LabelledField>
          </ModalBody>
          <ModalFooter>
            <Button appearance="subtle" onClick={onCancel}>
              {t('shared.cancel')}
            </Button>
            <Button type="submit" appearance="primary">
              {t('wishes.rank.dialogMove')}
            </Button>
          </ModalFooter>
        </form>
      </ModalDialog>
    </ModalTransition>
  );
};
