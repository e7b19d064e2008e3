import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { useId, useState, type ReactNode } from 'react';
import { ErrorMessage, isMendedByReload } from '../../shared/parts/error-message';
import { useTexts } from '../../shared/text';
import type { Action } from '../../shared/use-action';
import styles from './section.module.css';

export interface SaveBarProps {
  action: Action;
  unsaved: boolean;
  savedAt: string | null;
  onSave: () => void;
  onDiscard: () => void;
  onReload: () => void;
  /** What keeps the section from being saved, in words. */
  problem?: string | null;
}

export interface SectionBoxProps {
  title: string;
  help: string;
  /** Left out where nothing can be saved. */
  saveBar?: SaveBarProps | null;
  children: ReactNode;
}

const Failure = ({ action, onReload }: SaveBarProps) => {
  const { t } = useTexts();
  if (!action.error) return null;
  const reload = () => {
    action.clear();
    onReload();
  };
  return (
    <>
      <ErrorMessage error={action.error} onReload={reload} />
      {isMendedByReload(action.error) && <p className={styles.kept}>{t('settings.kept')}</p>}
    </>
  );
};

const SaveBar = (props: SaveBarProps) => {
  const { action, unsaved, savedAt, onSave, onDiscard, problem } = props;
  const { t, format } = useTexts();
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (!problem) onSave();
  };
  return (
    <div className={styles.save}>
      <Failure {...props} />
      {tried && problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button appearance={unsaved ? 'primary' : 'default'} isLoading={action.busy} onClick={save}>
          {t('shared.save')}
        </Button>
        {unsaved && (
          <Button appearance="subtle" onClick={onDiscard}>
            {t('settings.discard')}
          </Button>
        )}
        {!unsaved && savedAt !== null && (
          <span className={styles.saved}>{t('settings.savedAt', { time: format.time(savedAt) })}</span>
        )}
      </div>
    </div>
  );
};

/** One topic of the page: a heading, what it is for, its fields, and its own way to save. */
export const SectionBox = ({ title, help, saveBar, children }: SectionBoxProps) => {
  const { t } = useTexts();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.heading}>
        <Heading as="h2" size="medium" id={headingId}>
          {title}
        </Heading>
        {saveBar?.unsaved && <Lozenge appearance="moved">{t('settings.unsaved')}</Lozenge>}
      </div>
      <p className={styles.help}>{help}</p>
      {children}
      {saveBar && <SaveBar {...saveBar} />}
    </section>
  );
};
