import Button from '@atlaskit/button/new';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { SettingsPage } from '../../../src/contract/definitions';
import type { TovholderProblem } from '../../../src/domain/tovholder';
import { isTovholder } from '../../../src/domain/tovholder';
import { ErrorMessage } from '../../shared/parts/error-message';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { useSaving } from '../state/use-saving';
import type { SectionProps } from '../state/use-settings-draft';
import styles from './roles.module.css';

/** What a form lacks: a rule that would be broken, or a choice that has not been made. */
export type FormProblem = TovholderProblem | 'nobodyChosen' | 'daysMissing';

export interface TovholderFormProps extends Pick<SectionProps, 'page' | 'onSaved' | 'onReload'> {
  /** On the button that opens the form, and on the one that sends it. */
  label: string;
  problem: FormProblem | null;
  send: (reason: string) => Promise<SettingsPage>;
  /** Empties the fields when the form is opened anew. */
  onOpen: () => void;
  children: ReactNode;
}

const useForm = ({ page, onSaved, problem, send }: TovholderFormProps, onDone: () => void) => {
  const saving = useSaving(onSaved);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const inPerson = isTovholder(page.product, page.actor.accountId);
  const found = problem ?? (!inPerson && reason.trim() === '' ? 'reasonMissing' : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (found !== null) return;
    saving.send(async () => {
      const saved = await send(reason.trim());
      onDone();
      return saved;
    });
  };
  return { saving, reason, setReason, inPerson, told: tried ? found : null, submit };
};

const problemText = (problem: FormProblem, { t }: ReturnType<typeof useTexts>): string =>
  problem === 'nobodyChosen' || problem === 'daysMissing'
    ? t(`settings.tovholder.${problem}`)
    : t(`shared.error.tovholder.${problem}`);

interface FieldsProps extends TovholderFormProps {
  onDone: () => void;
}

const Fields = (props: FieldsProps) => {
  const { label, children, onDone, onReload } = props;
  const texts = useTexts();
  const { t } = texts;
  const { saving, reason, setReason, inPerson, told, submit } = useForm(props, onDone);
  return (
    <form className={styles.editor} aria-label={label} onSubmit={submit} noValidate>
      {children}
      <WordsField
        label={t('settings.tovholder.reason')}
        name="reason"
        value={reason}
        onChange={setReason}
        required={!inPerson}
        helper={t(inPerson ? 'settings.tovholder.reasonHelp' : 'settings.tovholder.reasonOfOther')}
      />
      {told && (
        <p className={styles.problem} role="alert">
          {problemText(told, texts)}
        </p>
      )}
      {saving.action.error && <ErrorMessage error={saving.action.error} onReload={onReload} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" isLoading={saving.action.busy}>
          {label}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {t('shared.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** A form behind a button; when it closes, the button has the focus again. */
export const TovholderForm = (props: TovholderFormProps) => {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  };
  if (open) return <Fields {...props} onDone={close} />;
  const show = () => {
    props.onOpen();
    setOpen(true);
  };
  return (
    <div>
      <Button ref={opener} onClick={show}>
        {props.label}
      </Button>
    </div>
  );
};
