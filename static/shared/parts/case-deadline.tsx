import Lozenge from '@atlaskit/lozenge';
import { useTexts } from '../text';

/** By when an answer is asked for, and whether that day has gone; nothing where none is asked for. */
export const CaseDeadline = ({ answerBy, at }: { answerBy: string | null; at: string }) => {
  const { t, format } = useTexts();
  if (answerBy === null) return null;
  const days = format.daysBetween(at, answerBy);
  return days < 0 ? (
    <Lozenge appearance="removed">{t('shared.waiting.overdue', { days: -days })}</Lozenge>
  ) : (
    <Lozenge>{t('shared.waiting.answerBy', { date: format.date(answerBy) })}</Lozenge>
  );
};
