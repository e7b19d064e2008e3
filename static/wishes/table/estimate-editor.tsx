import Button, { IconButton } from '@atlaskit/button/new';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import CrossIcon from '@atlaskit/icon/core/cross';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useRef, type ChangeEvent, type FormEvent, type KeyboardEvent } from 'react';
import type { Wish } from '../../../src/domain/wish';
import { errorText } from '../../shared/parts/error-text';
import { amountProblemText, typedAmount } from '../../shared/parts/money-field';
import { useTexts, type Texts } from '../../shared/text';
import { readEstimate, type EstimateDraft } from '../state/estimate-drafts';
import type { Estimating } from '../use-estimates';
import { estimateId } from './element-ids';
import styles from './wish-table.module.css';

export interface EstimateEditorProps {
  wish: Wish;
  draft: EstimateDraft;
  estimating: Estimating;
}

const meanwhileText = ({ seen }: EstimateDraft, { t, format }: Texts): string =>
  seen === null
    ? t('wishes.estimate.meanwhileCleared')
    : t('wishes.estimate.meanwhile', { amount: format.kroner(seen) });

const problemText = (draft: EstimateDraft, texts: Texts): string | null => {
  const read = readEstimate(draft.typed);
  if (!read.ok) return amountProblemText(read.error, texts);
  if (!draft.error) return null;
  if (draft.error.code === 'changedMeanwhile') return meanwhileText(draft, texts);
  const { title, next } = errorText(draft.error, texts);
  return `${title}. ${next}`;
};

/** Focus goes into the field when it opens and back to the value when it closes. */
const useFocusInAndBack = (wishId: string) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    return () => {
      if (document.activeElement === document.body) document.getElementById(estimateId(wishId))?.focus();
    };
  }, [wishId]);
  return field;
};

const TakeMeant = ({ draft, onTake }: { draft: EstimateDraft; onTake: (typed: string) => void }) => {
  const { t, format } = useTexts();
  const read = readEstimate(draft.typed);
  if (read.ok || read.error.problem !== 'ambiguous') return null;
  const { meant } = read.error;
  return (
    <Button spacing="compact" onClick={() => onTake(typedAmount(meant))}>
      {t('wishes.estimate.take', { amount: format.kroner(meant) })}
    </Button>
  );
};

/** An estimate as it is typed: Enter saves, Esc restores, and the list follows each keystroke. */
export const EstimateEditor = ({ wish, draft, estimating }: EstimateEditorProps) => {
  const texts = useTexts();
  const { t } = texts;
  const field = useFocusInAndBack(wish.wishId);
  const noteId = useId();
  const problem = problemText(draft, texts);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    estimating.save(wish);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || draft.isSaving) return;
    event.stopPropagation();
    estimating.cancel(wish.wishId);
  };
  return (
    <form className={styles.editor} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <div className={styles.editorFields}>
        <Textfield
          ref={field}
          isCompact
          value={draft.typed}
          inputMode="decimal"
          autoComplete="off"
          aria-label={t('wishes.estimate.label', { key: wish.key })}
          aria-describedby={noteId}
          isInvalid={problem !== null}
          isReadOnly={draft.isSaving}
          onChange={(event: ChangeEvent<HTMLInputElement>) =>
            estimating.type(wish.wishId, event.currentTarget.value)
          }
        />
        <IconButton
          type="submit"
          spacing="compact"
          icon={CheckMarkIcon}
          label={t('wishes.estimate.save')}
          isLoading={draft.isSaving}
        />
        <IconButton
          spacing="compact"
          appearance="subtle"
          icon={CrossIcon}
          label={t('wishes.estimate.cancel')}
          isDisabled={draft.isSaving}
          onClick={() => estimating.cancel(wish.wishId)}
        />
      </div>
      <p id={noteId} className={problem === null ? styles.unsaved : styles.problem}>
        {problem ?? t('wishes.table.unsaved')}
      </p>
      <TakeMeant draft={draft} onTake={(typed) => estimating.type(wish.wishId, typed)} />
    </form>
  );
};
