import Button from '@atlaskit/button/new';
import { RadioGroup } from '@atlaskit/radio';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import { baseOf, grantedBesides } from './frame-base';
import { ErrorMessage } from './error-message';
import { LabelledField } from './labelled-field';
import { MoneyField } from './money-field';
import { isSet, type Frame } from '../../../src/domain/frame';
import { NOTHING, type Ore } from '../../../src/domain/money';
import { call, valueOf } from '../bridge';
import { useTexts } from '../text';
import { useAction } from '../use-action';
import styles from './frame-form.module.css';

const LONGEST_REFERENCE = 300;
const LONGEST_BASIS = 4_000;

export interface FrameFormProps {
  frame: Frame;
  rev: number;
  /** Called with the frame that was set, which may be next year's. */
  onSet: (frame: Frame, rev: number) => void;
  onCancel: () => void;
  /** Fetches the frame anew where somebody else has changed it; what was typed stays. */
  onReload: () => void;
}

interface Draft {
  year: number;
  amount: Ore | null;
  limit: Ore | null;
  limitValid: boolean;
  basis: string;
  reference: string;
}

interface PartProps {
  frame: Frame;
  draft: Draft;
  telling: boolean;
  change: (patch: Partial<Draft>) => void;
}

const YearChoice = ({ frame, draft, change }: PartProps) => {
  const { t } = useTexts();
  const labelId = useId();
  return (
    <div>
      <p id={labelId} className={styles.label}>
        {t('shared.frameForm.year')}
      </p>
      <RadioGroup
        name="year"
        labelId={labelId}
        value={String(draft.year)}
        options={[frame.year, frame.year + 1].map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(event) => change({ year: Number(event.currentTarget.value) })}
      />
    </div>
  );
};

const Money = ({ frame, draft, telling, change }: PartProps) => {
  const { t, format } = useTexts();
  const besides = draft.year === frame.year ? grantedBesides(frame) : NOTHING;
  return (
    <>
      <MoneyField
        label={t('shared.frameForm.amount')}
        name="amount"
        required
        initial={draft.amount}
        telling={telling}
        helper={
          besides === NOTHING
            ? t('shared.frameForm.amountHelp')
            : t('shared.frameForm.besides', { amount: format.kroner(besides) })
        }
        onAmount={(amount) => change({ amount })}
      />
      <MoneyField
        label={t('shared.frameForm.limit')}
        name="wishLimit"
        initial={draft.limit}
        telling={telling}
        helper={t('shared.frameForm.limitHelp')}
        onAmount={(limit, limitValid) => change({ limit, limitValid })}
      />
    </>
  );
};

const Grounds = ({ draft, telling, change }: PartProps) => {
  const { t } = useTexts();
  const missing = (text: string, message: string) => (telling && text.trim() === '' ? message : undefined);
  return (
    <>
      <LabelledField
        label={t('shared.frameForm.basis')}
        required
        error={missing(draft.basis, t('shared.frameForm.basisMissing'))}
      >
        {({ isRequired: _asterisk, ...field }) => (
          <TextArea
            {...field}
            name="basis"
            aria-required
            minimumRows={2}
            maxLength={LONGEST_BASIS}
            value={draft.basis}
            onChange={(event) => change({ basis: event.currentTarget.value })}
          />
        )}
      </LabelledField>
      <LabelledField
        label={t('shared.frameForm.reference')}
        required
        helper={t('shared.frameForm.referenceHelp')}
        error={missing(draft.reference, t('shared.frameForm.referenceMissing'))}
      >
        {(field) => (
          <Textfield
            {...field}
            name="reference"
            maxLength={LONGEST_REFERENCE}
            value={draft.reference}
            onChange={(event) => change({ reference: event.currentTarget.value })}
          />
        )}
      </LabelledField>
    </>
  );
};

const initialDraft = (frame: Frame): Draft => ({
  year: frame.year,
  amount: isSet(frame) ? baseOf(frame) : null,
  limit: frame.wishLimit,
  limitValid: true,
  basis: '',
  reference: '',
});

/** What is sent; null while something is missing. A frame of another year is set for the first time: revision 0. */
const payloadOf = (draft: Draft, { frame, rev }: FrameFormProps) => {
  const { year, amount, limit, limitValid } = draft;
  const basis = draft.basis.trim();
  const reference = draft.reference.trim();
  if (amount === null || !limitValid || basis === '' || reference === '') return null;
  const seen = year === frame.year ? rev : 0;
  return { productId: frame.productId, rev: seen, year, amount, wishLimit: limit, basis, reference };
};

/** Sets a product's frame of this year or the next, with the decision behind it. */
export const FrameForm = (props: FrameFormProps) => {
  const { frame, onSet, onCancel, onReload } = props;
  const { t } = useTexts();
  const action = useAction();
  const [draft, setDraft] = useState(() => initialDraft(frame));
  const [telling, setTelling] = useState(false);
  const part: PartProps = {
    frame,
    draft,
    telling,
    change: (patch) => setDraft((now) => ({ ...now, ...patch })),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTelling(true);
    const payload = payloadOf(draft, props);
    if (!payload) return;
    void action.run(async () => {
      const { frame: set, rev } = await valueOf(call('setFrame', payload));
      onSet(set, rev);
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <YearChoice {...part} />
      <Money {...part} />
      <Grounds {...part} />
      <p className={styles.note}>{t('shared.frameForm.lasting')}</p>
      {action.error && <ErrorMessage error={action.error} onReload={onReload} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" isLoading={action.busy}>
          {t('shared.frameForm.set')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('shared.cancel')}
        </Button>
      </div>
    </form>
  );
};
