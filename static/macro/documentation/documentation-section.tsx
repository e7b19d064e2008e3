import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy, Suspense, useState } from 'react';
import type { DocumentationView } from '../../../src/contract/documentation';
import { ChecklistPanel } from '../checklist/checklist';
import { LIST_MENU } from '../checklist/element-ids';
import type { Asking } from '../checklist/keeper';
import { tallyText } from '../checklist/tally-text';
import { MenuButton } from '../../shared/documentation/menu-button';
import { useTexts, type Texts } from '../../shared/text';
import { mayIn } from '../rights';
import { SectionCard } from '../section-card';
import type { SectionProps } from '../sections';
import styles from './documentation.module.css';

const GovernanceTab = lazy(async () => ({
  default: (await import('../governance/governance-tab')).GovernanceTab,
}));

interface DocumentationProps extends SectionProps {
  documentation: DocumentationView;
}

const listEntries = (onAsk: (asking: Asking) => void, { t }: Texts) => [
  {
    key: 'addItem',
    label: t('macro.checklist.addItem'),
    asks: true,
    onChoose: () => onAsk({ asking: 'addItem', placeId: null }),
  },
  {
    key: 'addPlace',
    label: t('macro.checklist.addPlace'),
    asks: true,
    onChoose: () => onAsk({ asking: 'addPlace' }),
  },
  {
    key: 'preset',
    label: t('macro.checklist.preset'),
    asks: true,
    onChoose: () => onAsk({ asking: 'preset' }),
  },
];

const Checklist = (
  props: DocumentationProps & { asking: Asking | null; ask: (asking: Asking | null) => void },
) => {
  const { onChange, ask, ...shared } = props;
  return (
    <ChecklistPanel
      {...shared}
      onAsk={ask}
      onChanged={(documentation) => onChange((now) => ({ ...now, documentation }))}
    />
  );
};

const Documentation = (props: DocumentationProps) => {
  const { macro, documentation } = props;
  const texts = useTexts();
  const { t } = texts;
  const [asking, ask] = useState<Asking | null>(null);
  const checklist = <Checklist {...props} asking={asking} ask={ask} />;
  return (
    <SectionCard
      title={t('macro.section.documentation')}
      aside={tallyText(documentation.tally, texts)}
      actions={
        mayIn(macro, 'keepChecklist') && (
          <MenuButton
            id={LIST_MENU}
            label={t('macro.checklist.listMenu')}
            entries={listEntries(ask, texts)}
          />
        )
      }
    >
      {mayIn(macro, 'readWishes') ? (
        <Tabs id="documentation">
          <TabList>
            <Tab>{t('macro.checklist.tab')}</Tab>
            <Tab>{t('macro.governance.tab')}</Tab>
          </TabList>
          <TabPanel>
            <div className={styles.panel}>{checklist}</div>
          </TabPanel>
          <TabPanel>
            <div className={styles.panel}>
              <Suspense fallback={<p>{t('shared.loading')}</p>}>
                <GovernanceTab macro={macro} />
              </Suspense>
            </div>
          </TabPanel>
        </Tabs>
      ) : (
        checklist
      )}
    </SectionCard>
  );
};

/** "Dokumentation": the checklist by place, and OS2's governance requirements beside it. */
export const DocumentationSection = (props: SectionProps) =>
  props.macro.documentation && <Documentation {...props} documentation={props.macro.documentation} />;
