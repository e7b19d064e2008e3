import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import type { MacroView, Section } from '../../src/contract/documentation';
import { focusOn } from '../shared/documentation/focus-on';
import { Label } from '../shared/documentation/label';
import { MenuButton } from '../shared/documentation/menu-button';
import { useTexts, type TextKey, type Texts } from '../shared/text';
import { HeaderDialogs, type HeaderDialog } from './header-dialogs';
import { mayIn } from './rights';
import type { SectionProps } from './sections';
import styles from './macro.module.css';

const PUBLISH_BUTTON = 'macro-publish';
const MENU_BUTTON = 'macro-menu';

const titleKeyOf = (sections: readonly Section[]): TextKey => {
  if (sections.includes('documentation') || sections.includes('minutes')) return 'macro.title.documents';
  if (!sections.includes('roadmap')) return 'macro.title.product';
  return sections.includes('product') ? 'macro.title.productAndRoadmap' : 'macro.title.roadmap';
};

const Published = ({ macro: { publishedAt } }: { macro: MacroView }) => {
  const { t, format } = useTexts();
  return publishedAt === null ? (
    <Label tone="neutral">{t('macro.notPublished')}</Label>
  ) : (
    <Label tone="success">{t('macro.published', { date: format.date(publishedAt) })}</Label>
  );
};

/** A reader without access sees what was published, and since when that is so. */
const ShownAsPublished = ({ at }: { at: string }) => {
  const { t, format } = useTexts();
  const values = { date: format.longDate(at), time: format.time(at) };
  return <p className={styles.shownAs}>{t('macro.shownAsPublished', values)}</p>;
};

const offersOf = (macro: MacroView, { t }: Texts) => {
  const offers = [
    { key: 'page', action: 'keepProfile', label: t('macro.page.action') },
    { key: 'news', action: 'sendNews', label: t('macro.news.action') },
    { key: 'plan', action: 'editSettings', label: t('macro.plan.action') },
  ] as const;
  return offers.filter(({ action }) => mayIn(macro, action));
};

export interface MacroHeaderProps extends Omit<SectionProps, 'onReload'> {
  sections: readonly Section[];
}

/** Whose documentation it is, since when it is public, and what may be done with all of it. */
export const MacroHeader = ({ macro, sections, onChange }: MacroHeaderProps) => {
  const texts = useTexts();
  const { t } = texts;
  const [asking, ask] = useState<HeaderDialog | null>(null);
  const offers = offersOf(macro, texts);
  const close = () => {
    ask(null);
    // A dialog that fetches first is another one when it has fetched, and knows no more where it was opened.
    focusOn(asking === 'publish' ? PUBLISH_BUTTON : MENU_BUTTON);
  };
  return (
    <header className={styles.header}>
      <Heading as="h1" size="medium">
        {t(titleKeyOf(sections), { name: macro.plan.name })}
      </Heading>
      {macro.live ? (
        <div className={styles.actions}>
          <div>
            <Published macro={macro} />
          </div>
          {mayIn(macro, 'publishSnapshot') && (
            <Button id={PUBLISH_BUTTON} aria-haspopup="dialog" onClick={() => ask('publish')}>
              {t(macro.publishedAt === null ? 'macro.publish.action' : 'macro.publish.again')}
            </Button>
          )}
          {offers.length > 0 && (
            <MenuButton
              id={MENU_BUTTON}
              label={t('macro.menu')}
              entries={offers.map(({ key, label }) => ({ key, label, asks: true, onChoose: () => ask(key) }))}
            />
          )}
        </div>
      ) : (
        macro.publishedAt !== null && <ShownAsPublished at={macro.publishedAt} />
      )}
      {asking && (
        <HeaderDialogs
          asking={asking}
          macro={macro}
          sections={sections}
          onChange={onChange}
          onClose={close}
        />
      )}
    </header>
  );
};
