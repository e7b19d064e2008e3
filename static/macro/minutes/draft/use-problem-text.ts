import { useTexts } from '../../../shared/text';
import type { DraftField } from './draft-problems';
import type { NewMinutesForm } from './use-new-minutes';

/** What is wrong with a field, in words. */
export const useProblemText = ({ problems }: Pick<NewMinutesForm, 'problems'>) => {
  const { t } = useTexts();
  return (field: DraftField): string | undefined => {
    const found = problems[field];
    if (!found) return undefined;
    const { problem, ...values } = found;
    return t(`minutes.problem.${problem}`, { ...values });
  };
};
