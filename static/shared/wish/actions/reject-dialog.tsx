import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { call, valueOf } from '../../bridge';
import { LabelledField } from '../../parts/labelled-field';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { useDraft } from './drafts';
import { focusFirstError } from '../../parts/focus-first-error';
import { isComplete, refusalProblem, type RefusalPart, type RefusalWords } from './refusal';
import { useActionCall } from './use-action-call';

interface RefusalFieldsProps {
  words: RefusalWords;
  telling: boolean;
  onWrite: (part: Partial<RefusalWords>) => void;
}

const RefusalFields = ({ words, telling, onWrite }: RefusalFieldsProps) => {
  const { t } = useTexts();
  const errorFor = (part: RefusalPart): string | undefined => {
    const problem = telling ? refusalProblem(words, part) : null;
    return problem ? t(`wishes.action.reject.${part}Problem.${problem}`) : undefined;
  };
  return (
    <>
      {(['thanks', 'reason'] as const).map((part) => (
        <WordsField
          key={part}
          required
          label={t(`wishes.action.reject.${part}`)}
          name={part}
          value={words[part]}
          helper={t(`wishes.action.reject.${part}Help`)}
          error={errorFor(part)}
          onChange={(value) => onWrite({ [part]: value })}
        />
      ))}
      <LabelledField
        required
        label={t('wishes.action.reject.link')}
        helper={t('wishes.action.reject.linkHelp')}
        error={errorFor('link')}
      >
        {(field) => (
          <Textfield
            {...field}
            name="link"
            type="url"
            maxLength={2_000}
            value={words.link}
            onChange={(event: ChangeEvent<HTMLInputElement>) => onWrite({ link: event.currentTarget.value })}
          />
        )}
      </LabelledField>
    </>
  );
};

/** The comment as the functions write it on the issue: thanks, the reason, the link. */
const Preview = ({ words }: { words: RefusalWords }) => {
  const { t } = useTexts();
  return (
    <figure className={styles.figure} aria-label={t('wishes.action.reject.preview')}>
      <figcaption className={styles.notice}>{t('wishes.action.reject.preview')}</figcaption>
      <div className={styles.preview}>
        <p>
          <strong>{t('wishes.action.reject.to')}</strong> {words.thanks}
        </p>
        <p>
          <strong>{t('wishes.action.reject.commentReason')}</strong> {words.reason}
        </p>
        <p>
          {t('wishes.action.reject.commentLink')} {words.link}
        </p>
      </div>
    </figure>
  );
};

const useRejecting = ({ wish, state, onDone }: ActionFormProps) => {
  const { t } = useTexts();
  const draft = useDraft<RefusalWords>(`reject:${wish.wishId}`, {
    thanks: t('wishes.action.reject.thanksProposal'),
    reason: '',
    link: state.page.settings.visionUrl ?? '',
  });
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(t('wishes.action.done.reject', { key: wish.key }), (changed) => {
    draft.discard();
    onDone(changed);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (!isComplete(draft.value)) {
      focusFirstError(event.currentTarget);
      return;
    }
    const { thanks, reason, link } = draft.value;
    void calling.run(() =>
      valueOf(call('rejectWish', { wishId: wish.wishId, thanks, reason, link: link.trim() })),
    );
  };
  return { draft, telling, send, ...calling };
};

/** Turns a wish down with thanks, a reason and a link, written on the issue where whoever wished can read them. */
export const RejectDialog = (props: ActionFormProps) => {
  const { wish, onReload, onCancel } = props;
  const { t } = useTexts();
  const formId = useId();
  const { draft, telling, send, busy, error } = useRejecting(props);
  return (
    <ActionShell
      action="reject"
      wish={wish}
      busy={busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {t('wishes.action.reject.confirm', { key: wish.key })}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        <ActionError error={error} onReload={onReload} />
        <RefusalFields words={draft.value} telling={telling} onWrite={draft.write} />
        <Preview words={draft.value} />
      </form>
    </ActionShell>
  );
};
