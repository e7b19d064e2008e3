import Lozenge from '@atlaskit/lozenge';
import { answerDueOn } from '../../../../src/domain/intake/answer-deadline';
import type { Wish } from '../../../../src/domain/wish';
import { useTexts } from '../../text';
import { lacksAnswerIn } from '../state/answers';
import type { WishesState } from '../state/wishes-state';
import styles from './drawer.module.css';

/** Whether whoever made an open wish still waits for an answer that is overdue, or when they got one. */
export const AnswerNote = ({ wish, state }: { wish: Wish; state: WishesState }) => {
  const { t, format } = useTexts();
  const { answerDays } = state.page.settings.intake;
  if (wish.stage !== 'open') return null;
  if (answerDays !== null && lacksAnswerIn(state, wish)) {
    const date = format.longDate(answerDueOn(wish.createdOn, answerDays));
    return (
      <p className={styles.subtle}>
        <Lozenge appearance="moved">{t('wishes.answer.lacks')}</Lozenge> {t('wishes.answer.due', { date })}
      </p>
    );
  }
  if (wish.answered === null) return null;
  return (
    <p className={styles.subtle}>{t('wishes.answer.given', { date: format.longDate(wish.answered.at) })}</p>
  );
};
