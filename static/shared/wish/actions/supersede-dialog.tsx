import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';
import { SUPERSEDE_WAYS, type SupersedeWay } from '../../../../src/domain/intake/supersede';
import { opinionOn } from '../../../../src/domain/support/voices';
import { call, valueOf } from '../../bridge';
import { ChoiceOf } from '../../documentation/choice-of';
import { ChoiceSelect } from '../../parts/choice-select';
import { focusFirstError } from '../../parts/focus-first-error';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { useDraft, type Draft } from './drafts';
import { useActionCall } from './use-action-call';

type Words = Readonly<Record<'way' | 'successorId' | 'thanks' | 'reason', string>>;

const wayIn = ({ way }: Words): SupersedeWay => SUPERSEDE_WAYS.find((one) => one === way) ?? 'duplicate';

interface PartProps extends Pick<ActionFormProps, 'wish' | 'state'> {
  draft: Draft<Words>;
  /** Whether what is missing is told already. */
  telling: boolean;
}

/** Why it is closed, and which wish goes on in its place. */
const Successor = ({ wish, state, draft, telling }: PartProps) => {
  const { t } = useTexts();
  const { successorId } = draft.value;
  const others = state.wishes.filter(({ wishId }) => wishId !== wish.wishId);
  return (
    <>
      <ChoiceOf
        label={t('wishes.action.supersede.way')}
        options={SUPERSEDE_WAYS.map((way) => ({ value: way, label: t(`wishes.action.supersede.${way}`) }))}
        value={wayIn(draft.value)}
        onChoose={(way) => draft.write({ way })}
      />
      <ChoiceSelect
        required
        label={t('wishes.action.supersede.successor')}
        helper={t('wishes.action.supersede.successorHelp')}
        error={telling && successorId === '' ? t('wishes.action.supersede.successorMissing') : undefined}
        value={successorId || null}
        choices={others.map(({ wishId, key, title }) => ({ value: wishId, label: `${key} ${title}` }))}
        onChoose={(chosen) => draft.write({ successorId: chosen ?? '' })}
      />
    </>
  );
};

const Letter = ({ draft, telling }: PartProps) => {
  const { t } = useTexts();
  return (
    <>
      {(['thanks', 'reason'] as const).map((part) => (
        <WordsField
          key={part}
          required
          label={t(`wishes.action.reject.${part}`)}
          name={part}
          value={draft.value[part]}
          helper={part === 'thanks' ? t('wishes.action.reject.thanksHelp') : undefined}
          error={
            telling && draft.value[part].trim() === ''
              ? t(`wishes.action.reject.${part}Problem.missing`)
              : undefined
          }
          onChange={(words) => draft.write({ [part]: words })}
        />
      ))}
    </>
  );
};

/** What becomes of the support, before it is moved. */
const Effect = ({ wish, state }: PartProps) => {
  const { t } = useTexts();
  const { authorities, voices } = state.page;
  const { supporting } = opinionOn(
    wish.wishId,
    authorities,
    voices.map(({ value }) => value),
  );
  return (
    <p className={styles.notice}>
      {t('wishes.action.supersede.effect', { count: supporting.length, key: wish.key })}
    </p>
  );
};

const useSuperseding = ({ wish, onDone, onReload }: ActionFormProps) => {
  const { t } = useTexts();
  const draft = useDraft<Words>(`supersede:${wish.wishId}`, {
    way: 'duplicate',
    successorId: '',
    thanks: t('wishes.action.supersede.thanksProposal'),
    reason: '',
  });
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(t('wishes.action.done.supersede', { key: wish.key }), (changed) => {
    draft.discard();
    onDone(changed);
    // What the authorities say has changed for the other wish as well.
    onReload();
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    const { successorId, thanks, reason } = draft.value;
    if ([successorId, thanks, reason].some((part) => part.trim() === '')) {
      focusFirstError(event.currentTarget);
      return;
    }
    const sent = { wishId: wish.wishId, successorId, way: wayIn(draft.value), thanks, reason };
    void calling.run(() => valueOf(call('supersedeWish', sent)));
  };
  return { draft, telling, send, ...calling };
};

/** Closes a wish for another one, with thanks and a reason to whoever made it; the support goes along. */
export const SupersedeDialog = (props: ActionFormProps) => {
  const { wish, state, onReload, onCancel } = props;
  const { t } = useTexts();
  const formId = useId();
  const { draft, telling, send, busy, error } = useSuperseding(props);
  const parts = { wish, state, draft, telling };
  return (
    <ActionShell
      action="supersede"
      wish={wish}
      busy={busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {t('wishes.action.supersede.confirm', { key: wish.key })}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        <ActionError error={error} onReload={onReload} />
        <Successor {...parts} />
        <Effect {...parts} />
        <Letter {...parts} />
      </form>
    </ActionShell>
  );
};
