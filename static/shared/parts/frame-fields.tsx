import { RadioGroup } from '@atlaskit/radio';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import { grantedBesides, type Frame } from '../../../src/domain/frame';
import { NOTHING } from '../../../src/domain/money';
import { useTexts } from '../text';
import type { FrameDraft } from './frame-draft';
import styles from './frame-form.module.css';
import { LabelledField } from './labelled-field';
import { MoneyField } from './money-field';

const LONGEST_REFERENCE = 300;
const LONGEST_BASIS = 4_000;

export interface FramePartProps {
  frame: Frame;
  draft: FrameDraft;
  /** Tells what is missing, once somebody has tried to send. */
  telling: boolean;
  change: (patch: Partial<FrameDraft>) => void;
}

export const YearChoice = ({ frame, draft, change }: FramePartProps) => {
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

export const FrameMoney = ({ frame, draft, telling, change }: FramePartProps) => {
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

export const FrameGrounds = ({ draft, telling, change }: FramePartProps) => {
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
