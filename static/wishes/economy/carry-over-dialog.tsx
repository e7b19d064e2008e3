import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { toCarryOver, type Frame } from '../../../src/domain/frame';
import type { Ore } from '../../../src/domain/money';
import { call, valueOf } from '../../shared/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { tellDone } from '../../shared/parts/flags';
import { LabelledField } from '../../shared/parts/labelled-field';
import { MoneyField } from '../../shared/parts/money-field';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { focusFirstError } from '../../shared/wish/actions/focus-first-error';
import styles from '../../shared/wish/actions/actions.module.css';

export interface CarryOverDialogProps {
  product: { productId: string; name: string };
  /** The frame of the year that ends. */
  frame: Frame;
  onDone: () => void;
  onReload: () => void;
  onClose: () => void;
}

const useCarrying = ({ product, frame, onDone, onClose }: CarryOverDialogProps) => {
  const { t } = useTexts();
  const action = useAction();
  const { bound, free } = toCarryOver(frame);
  const [rest, setRest] = useState<Ore | null>(free);
  const [grounds, setGrounds] = useState({ basis: '', reference: '' });
  const [telling, setTelling] = useState(false);
  const isTooMuch = rest !== null && rest > free;
  const missing = (part: keyof typeof grounds): boolean => telling && grounds[part].trim() === '';
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    const { basis, reference } = grounds;
    if (rest === null || isTooMuch || basis.trim() === '' || reference.trim() === '') {
      focusFirstError(event.currentTarget);
      return;
    }
    const { productId } = product;
    const { year } = frame;
    void action.run(async () => {
      await valueOf(call('carryOver', { productId, year, bound, rest, basis, reference }));
      onClose();
      tellDone(t('economy.carry.done', { year: String(year), next: String(year + 1) }), product.name);
      onDone();
    });
  };
  return { ...action, bound, free, rest, setRest, isTooMuch, grounds, setGrounds, telling, missing, send };
};

type Carrying = ReturnType<typeof useCarrying>;

const Money = ({ carrying, year }: { carrying: Carrying; year: number }) => {
  const { t, format } = useTexts();
  const { bound, free, isTooMuch, telling } = carrying;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('economy.carry.bound')}</dt>
        <dd>{format.kroner(bound)}</dd>
        <dt>{t('economy.carry.free', { year: String(year) })}</dt>
        <dd>{format.kroner(free)}</dd>
      </dl>
      <MoneyField
        required
        label={t('economy.carry.rest')}
        name="rest"
        initial={free}
        telling={telling}
        helper={t('economy.carry.restHelp')}
        fault={isTooMuch ? t('economy.carry.tooMuch', { amount: format.kroner(free) }) : undefined}
        onAmount={carrying.setRest}
      />
    </>
  );
};

const Grounds = ({ carrying: { grounds, setGrounds, missing } }: { carrying: Carrying }) => {
  const { t } = useTexts();
  return (
    <>
      <WordsField
        required
        label={t('economy.carry.basis')}
        name="basis"
        value={grounds.basis}
        helper={t('economy.carry.basisHelp')}
        error={missing('basis') ? t('economy.carry.basisMissing') : undefined}
        onChange={(basis) => setGrounds((now) => ({ ...now, basis }))}
      />
      <LabelledField
        required
        label={t('economy.carry.reference')}
        helper={t('economy.carry.referenceHelp')}
        error={missing('reference') ? t('economy.carry.referenceMissing') : undefined}
      >
        {(field) => (
          <Textfield
            {...field}
            name="reference"
            maxLength={300}
            value={grounds.reference}
            onChange={(event: ChangeEvent<HTMLInputElement>) => {
              const reference = event.currentTarget.value;
              setGrounds((now) => ({ ...now, reference }));
            }}
          />
        )}
      </LabelledField>
    </>
  );
};

/** Overfør: what is bound follows its wishes into the next year, and the steering group says what of the rest does. */
export const CarryOverDialog = (props: CarryOverDialogProps) => {
  const { frame, onReload, onClose } = props;
  const { t } = useTexts();
  const formId = useId();
  const carrying = useCarrying(props);
  const years = { year: String(frame.year), next: String(frame.year + 1) };
  const close = () => {
    if (!carrying.busy) onClose();
  };
  return (
    <Modal onClose={close} shouldCloseOnOverlayClick={false} width="medium">
      <ModalHeader hasCloseButton closeButtonLabel={t('shared.close')}>
        <ModalTitle isMultiline>{t('economy.carry.title', years)}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <form id={formId} className={styles.form} onSubmit={carrying.send} noValidate>
          {carrying.error && <ErrorMessage error={carrying.error} onReload={onReload} />}
          <p>{t('economy.carry.what', years)}</p>
          <Money carrying={carrying} year={frame.year} />
          <Grounds carrying={carrying} />
        </form>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" isDisabled={carrying.busy} onClick={onClose}>
          {t('shared.cancel')}
        </Button>
        <Button appearance="primary" type="submit" form={formId} isLoading={carrying.busy}>
          {t('economy.carry.confirm', years)}
        </Button>
      </ModalFooter>
    </Modal>
  );
};
