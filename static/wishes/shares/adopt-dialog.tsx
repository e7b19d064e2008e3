import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { ore } from '../../../src/domain/money';
import { movesBetween, orderWithOnTop } from '../../../src/domain/support/reorder';
import { ErrorMessage } from '../../shared/parts/error-message';
import { LabelledField } from '../../shared/parts/labelled-field';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { idsOf } from '../../shared/wish/state/wishes-state';
import type { ResultsProps } from './results';
import styles from './shares.module.css';
import { useAdoption, type Adopting, type Grounds } from './use-adoption';

type AdoptDialogProps = ResultsProps & { onClose: () => void };

const Fields = ({
  grounds,
  isTold,
  onChange,
}: {
  grounds: Grounds;
  isTold: boolean;
  onChange: (patch: Partial<Grounds>) => void;
}) => {
  const { t } = useTexts();
  return (
    <>
      <WordsField
        label={t('shares.use.basis')}
        name="basis"
        required
        value={grounds.basis}
        error={isTold && grounds.basis.trim() === '' ? t('shares.use.basisMissing') : undefined}
        onChange={(basis) => onChange({ basis })}
      />
      <LabelledField label={t('shares.use.reference')} helper={t('shares.use.referenceHelp')}>
        {(field) => (
          <Textfield
            {...field}
            name="reference"
            maxLength={300}
            value={grounds.reference}
            onChange={(event: ChangeEvent<HTMLInputElement>) =>
              onChange({ reference: event.currentTarget.value })
            }
          />
        )}
      </LabelledField>
    </>
  );
};

const What = ({ state, shown: { proposal } }: Pick<ResultsProps, 'state' | 'shown'>) => {
  const { t } = useTexts();
  const now = idsOf(state);
  const moves = movesBetween(now, orderWithOnTop(now, proposal.selected));
  return (
    <>
      <p className={styles.plain}>{t('shares.use.decide')}</p>
      <p className={styles.plain}>{t('shares.use.what', { count: proposal.selected.length, moves })}</p>
      <p className={styles.plain}>{t('shares.use.logged')}</p>
    </>
  );
};

/** How far it is, or how far it came; what has been moved is not moved again. */
const Standing = ({ adoption: { progress, halt } }: { adoption: Adopting }) => {
  const { t } = useTexts();
  return (
    <p role="status" className={styles.plain}>
      {progress && t('shares.use.moving', { moved: progress.moved, of: progress.of })}
      {halt && t(`shares.use.halted.${halt.by}`, { moved: halt.moved, of: halt.of })}
    </p>
  );
};

const Footer = ({ adoption, onClose }: { adoption: Adopting; onClose: () => void }) => {
  const { t } = useTexts();
  const { busy } = adoption.action;
  return (
    <ModalFooter>
      <Button appearance="subtle" onClick={busy ? adoption.stop : onClose}>
        {t(busy ? 'shares.use.stop' : 'shared.cancel')}
      </Button>
      <Button type="submit" appearance="primary" isLoading={busy}>
        {t('shares.use.confirm')}
      </Button>
    </ModalFooter>
  );
};

/** Asks before the proposal becomes the order, and tells how far the writing is. */
export const AdoptDialog = ({ onClose, ...props }: AdoptDialogProps) => {
  const { t, format } = useTexts();
  const { question, proposal } = props.shown;
  const facts = {
    count: proposal.selected.length,
    cost: format.kroner(ore(proposal.cost)),
    budget: format.kroner(ore(question.budget)),
  };
  const [grounds, setGrounds] = useState<Grounds>(() => ({
    basis: t('shares.use.basisText', facts),
    reference: '',
  }));
  const [isTold, setTold] = useState(false);
  const adoption = useAdoption(props, onClose);
  const { busy, error } = adoption.action;
  const close = (): void => {
    if (!busy) onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (grounds.basis.trim() !== '' && !busy) void adoption.adopt(grounds);
  };
  return (
    <ModalDialog onClose={close} shouldCloseOnOverlayClick={false}>
      <form onSubmit={submit} noValidate>
        <ModalHeader>
          <ModalTitle>{t('shares.use.title')}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles.part}>
            <What {...props} />
            <Fields
              grounds={grounds}
              isTold={isTold}
              onChange={(patch) => setGrounds((now) => ({ ...now, ...patch }))}
            />
            <Standing adoption={adoption} />
            {error && <ErrorMessage error={error} />}
          </div>
        </ModalBody>
        <Footer adoption={adoption} onClose={onClose} />
      </form>
    </ModalDialog>
  );
};
