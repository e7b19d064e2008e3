import { call, valueOf } from '../../bridge';
import { useTexts } from '../../text';
import type { ActionFormProps } from './action-form';
import { ReasonDialog } from './reason-dialog';

/** Writes to whoever made the wish; from then on the wish counts as answered. */
export const AnswerDialog = ({ state: _state, ...props }: ActionFormProps) => {
  const { t } = useTexts();
  const { wishId, key } = props.wish;
  return (
    <ReasonDialog
      {...props}
      action="answer"
      words={{
        what: t('wishes.action.answer.what'),
        label: t('wishes.action.answer.text'),
        helper: t('wishes.action.answer.textHelp'),
        missing: t('wishes.action.answer.textMissing'),
        confirm: t('wishes.action.answer.confirm'),
        done: t('wishes.action.done.answer', { key }),
      }}
      rows={4}
      send={(text) => valueOf(call('answerWish', { wishId, text }))}
    />
  );
};
