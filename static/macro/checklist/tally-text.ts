import type { ChecklistTally } from '../../../src/domain/checklist/item-status';
import type { Texts } from '../../shared/text';

/** `9 af 12 på plads · 2 mangler ansvarlig · 1 overskredet`; what counts nothing is left out. */
export const tallyText = (tally: ChecklistTally, { t }: Texts): string => {
  const { inPlace, total, withoutResponsible, overdue } = tally;
  return [
    t('macro.checklist.tally.inPlace', { inPlace, total }),
    withoutResponsible > 0 && t('macro.checklist.tally.withoutResponsible', { count: withoutResponsible }),
    overdue > 0 && t('macro.checklist.tally.overdue', { count: overdue }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
};
