import { lacksAnswer } from '../../../../src/domain/intake/answer-deadline';
import type { Wish } from '../../../../src/domain/wish';
import { isoDayOf } from '../../../../src/text/date-text';
import type { WishesState } from './wishes-state';

/** Mangler svar, on the day the list was fetched. */
export const lacksAnswerIn = ({ page }: WishesState, wish: Wish): boolean =>
  lacksAnswer(wish, { answerDays: page.settings.intake.answerDays, today: isoDayOf(page.at) });
