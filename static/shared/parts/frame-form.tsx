import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { Frame } from '../../../src/domain/frame';
import { call, valueOf } from '../bridge';
import { useTexts } from '../text';
import { useAction } from '../use-action';
import { ErrorMessage } from './error-message';
import { initialDraft, payloadOf } from './frame-draft';
import { FrameGrounds, FrameMoney, YearChoice, type FramePartProps } from './frame-fields';
import styles from './frame-form.module.css';

export interface FrameFormProps {
  frame: Frame;
  rev: number;
  /** Called with the frame that was set, which may be next year's. */
  onSet: (frame: Frame, rev: number) => void;
  onCancel: () => void;
  /** Fetches the frame anew where somebody else has changed it; what was typed stays. */
  onReload: () => void;
}

/** Sets a product's frame of this year or the next, with the decision behind it. */
export const FrameForm = (props: FrameFormProps) => {
  const { frame, onSet, onCancel, onReload } = props;
  const { t } = useTexts();
  const action = useAction();
  const [draft, setDraft] = useState(() => initialDraft(frame));
  const [telling, setTelling] = useState(false);
  const part: FramePartProps = {
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
      <FrameMoney {...part} />
      <FrameGrounds {...part} />
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
