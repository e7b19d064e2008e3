import { lazy, Suspense } from 'react';
import type { DocumentationView, MacroView } from '../../../src/contract/documentation';
import { Spoken } from '../../shared/documentation/spoken';
import { useTexts } from '../../shared/text';
import { mayIn } from '../rights';
import type { SectionProps } from '../sections';
import { ChecklistTable } from './checklist-table';
import type { Asking, Keeper } from './keeper';
import { RetiredItems } from './retired-items';
import { useChecklist } from './use-checklist';
import styles from './checklist.module.css';

const ChecklistDialogs = lazy(async () => ({
  default: (await import('./checklist-dialogs')).ChecklistDialogs,
}));
const FormError = lazy(async () => ({
  default: (await import('../../shared/documentation/form-error')).FormError,
}));

export interface ChecklistPanelProps {
  macro: MacroView;
  documentation: DocumentationView;
  onChanged: (documentation: DocumentationView) => void;
  onReload: SectionProps['onReload'];
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
}

const isEmpty = ({ places, tally }: DocumentationView): boolean => tally.total === 0 && places.length === 0;

const Kept = ({ documentation, keeper }: { documentation: DocumentationView; keeper: Keeper }) => {
  const { checklist } = keeper;
  const retired = documentation.places.flatMap(({ items }) => items.filter(({ item }) => item.retired));
  return (
    <>
      <RetiredItems items={retired} keeper={keeper} />
      {checklist.error && (
        <Suspense fallback={null}>
          <FormError error={checklist.error} onReload={checklist.reload} />
        </Suspense>
      )}
      <Spoken>{checklist.heard}</Spoken>
    </>
  );
};

/** The checklist: every document by its place, and for who keeps it, what changes it. */
export const ChecklistPanel = (props: ChecklistPanelProps) => {
  const { macro, documentation, asking, onAsk, onReload } = props;
  const { t } = useTexts();
  const checklist = useChecklist({ ...props, productId: macro.productId });
  const keeper = mayIn(macro, 'keepChecklist') ? { checklist, onAsk } : null;
  return (
    <div className={styles.list}>
      {isEmpty(documentation) ? (
        <p>{t('macro.checklist.empty')}</p>
      ) : (
        <ChecklistTable documentation={documentation} people={macro.people} at={macro.at} keeper={keeper} />
      )}
      {keeper && <Kept documentation={documentation} keeper={keeper} />}
      {keeper && asking && (
        <Suspense fallback={null}>
          <ChecklistDialogs
            asking={asking}
            documentation={documentation}
            people={macro.people}
            send={checklist.send}
            onReload={onReload}
            onClose={() => onAsk(null)}
          />
        </Suspense>
      )}
    </div>
  );
};
