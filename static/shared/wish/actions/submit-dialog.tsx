import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';
import { MOST_LINKS, PAPER_PARTS, type DecisionCase, type Paper } from '../../../../src/domain/decision-case';
import type { FoundDraft } from '../../../../src/contract/definitions';
import { call, valueOf } from '../../bridge';
import { DayField } from '../../documentation/day-field';
import { WordsField } from '../../parts/words-field';
import { useTexts } from '../../text';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { useDraft, type Draft } from './drafts';
import { Together, alsoAsked, askedFor } from './together';
import { beginDraft, chosenBeside, chosenReason, readDraft, type SubmitDraft } from './submit-draft';
import { focusFirstError } from '../../parts/focus-first-error';
import { beyondText } from './paper-proposal';
import { ReasonChoice } from './reason-choice';
import { SaveDraft, useSavedDraft } from './save-draft';
import { useActionCall } from './use-action-call';
import { useDraftOfGroup } from './use-draft-of-group';
import { useSentBack } from './use-sent-back';

interface SubmitFormProps extends ActionFormProps {
  /** The case as the steering group sent it back; null where the wish was never there. */
  earlier: DecisionCase | null;
  /** What the group keeps of an unfinished sagsoplæg. */
  found: FoundDraft;
}

const useSubmitting = ({ wish, state, onDone, earlier, found }: SubmitFormProps) => {
  const texts = useTexts();
  const { wishId } = wish;
  const saved = useSavedDraft(wishId, found);
  const draft = useDraft<SubmitDraft>(
    `submit:${wishId}`,
    beginDraft({ found, earlier }, { wish, state, texts }),
  );
  const [telling, setTelling] = useState(false);
  const calling = useActionCall(texts.t('wishes.action.done.submit', { key: wish.key }), (changed) => {
    draft.discard();
    onDone(changed);
  });
  const { paper, written, missing } = readDraft(draft.value);
  const also = alsoAsked(chosenBeside(draft.value), { wish, state });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTelling(true);
    if (!written?.reason || missing.length > 0) {
      focusFirstError(event.currentTarget);
      return;
    }
    const sent = { wishId, ...written, reason: written.reason, amount: askedFor(wish, also), also };
    void calling.run(() => valueOf(call('submitCase', sent)));
  };
  return {
    draft,
    amount: askedFor(wish, also),
    paper,
    reason: chosenReason(draft.value),
    missing,
    written,
    saved,
    telling,
    send,
    ...calling,
  };
};

interface PaperFieldsProps {
  paper: Paper;
  optional: readonly string[];
  missing: readonly string[];
  onWrite: (part: Partial<Paper>) => void;
}

const PaperFields = ({ paper, optional, missing, onWrite }: PaperFieldsProps) => {
  const { t } = useTexts();
  return PAPER_PARTS.map((part) => (
    <WordsField
      key={part}
      label={t(`shared.paper.${part}`)}
      name={part}
      required={!optional.includes(part)}
      value={paper[part]}
      helper={t(`wishes.action.submit.help.${part}`)}
      error={missing.includes(part) ? t('wishes.action.submit.partMissing') : undefined}
      rows={3}
      onChange={(value) => onWrite({ [part]: value })}
    />
  ));
};

/** What goes with the sagsoplæg: by when an answer is asked for, and bilag as links. */
const Beside = ({ draft, hasBadLink }: { draft: Draft<SubmitDraft>; hasBadLink: boolean }) => {
  const { t } = useTexts();
  return (
    <>
      <DayField
        label={t('wishes.action.submit.answerBy')}
        name="answerBy"
        value={draft.value.answerBy}
        onChange={(answerBy) => draft.write({ answerBy })}
      />
      <WordsField
        label={t('wishes.action.submit.links')}
        name="links"
        value={draft.value.links}
        helper={t('wishes.action.submit.linksHelp', { most: MOST_LINKS })}
        error={hasBadLink ? t('wishes.action.submit.linksWrong', { most: MOST_LINKS }) : undefined}
        onChange={(links) => draft.write({ links })}
      />
    </>
  );
};

/** Who wrote what the dialog begins with. */
const DraftNote = ({ found: { value, by } }: { found: FoundDraft }) => {
  const texts = useTexts();
  if (!value) return null;
  const name = by?.name ?? texts.t('shared.person.unknown');
  const date = texts.format.longDate(value.savedAt);
  return <p>{texts.t('wishes.action.submit.draftBy', { name, date })}</p>;
};

const SubmitForm = (props: SubmitFormProps) => {
  const { wish, state, earlier, onReload, onCancel } = props;
  const texts = useTexts();
  const { t, format } = texts;
  const formId = useId();
  const submitting = useSubmitting(props);
  const { draft, paper, reason, missing, written, saved, telling, send, busy, error } = submitting;
  const beyond = beyondText(state.line.statuses.get(wish.wishId), state, texts);
  const optional = reason === 'economy' ? ['analysis'] : ['analysis', 'financing'];
  return (
    <ActionShell
      action="submit"
      wish={wish}
      busy={busy}
      onDiscard={draft.written ? draft.discard : undefined}
      onCancel={onCancel}
      confirm={
        <>
          <SaveDraft saved={saved} written={written} />
          <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
            {t('wishes.action.submit.confirm', { amount: format.kroner(submitting.amount) })}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        <ActionError error={error ?? saved.error} onReload={onReload} />
        <DraftNote found={props.found} />
        {earlier?.ruling && <p>{t('wishes.action.submit.sentBack', { motive: earlier.ruling.motive })}</p>}
        {beyond && <p>{beyond}</p>}
        <ReasonChoice
          value={reason}
          error={telling && reason === null ? t('wishes.action.submit.reasonMissing') : undefined}
          onChoose={(chosen) => draft.write({ reason: chosen })}
        />
        <PaperFields
          paper={paper}
          optional={optional}
          missing={telling ? missing : []}
          onWrite={(part) => draft.write(part)}
        />
        <Together
          wish={wish}
          state={state}
          chosen={chosenBeside(draft.value)}
          onChange={(chosen) => draft.write({ also: chosen.join(' ') })}
        />
        <Beside draft={draft} hasBadLink={telling && written === null} />
      </form>
    </ActionShell>
  );
};

/** Submits a wish to the steering group with the sagsoplæg that it decides on; what was sent back is written on. */
export const SubmitDialog = (props: ActionFormProps) => {
  const earlier = useSentBack(props.wish);
  const found = useDraftOfGroup(props.wish.wishId);
  return earlier === undefined || found === undefined ? null : (
    <SubmitForm {...props} earlier={earlier} found={found} />
  );
};
