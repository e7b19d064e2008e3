import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { SettingsPage } from '../../../src/contract/definitions';
import { may } from '../../../src/domain/roles';
import { useTexts } from '../../shared/text';
import { SectionBox } from '../parts/section';
import styles from './file.module.css';

const ExportPart = lazy(async () => ({ default: (await import('./export-part')).ExportPart }));
const ImportPart = lazy(async () => ({ default: (await import('./import-part')).ImportPart }));

export interface FileSectionProps {
  page: SettingsPage;
  onSaved: (page: SettingsPage) => void;
  onReload: () => void;
}

const Export = ({ page }: { page: SettingsPage }) => {
  const { t } = useTexts();
  const { actor, product } = page;
  return may(actor, 'exportProduct', product.settings) ? (
    <ExportPart productId={product.productId} />
  ) : (
    <p className={styles.text}>{t('file.export.readOnly')}</p>
  );
};

/** The focus was on a button that is gone. */
const Done = () => {
  const { t } = useTexts();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <p ref={told} tabIndex={-1} className={styles.text}>
      {t('file.import.done')}
    </p>
  );
};

/** Data ind og ud: the product as a file, out of a project where the app is in use and into one where it is not yet. */
export const FileSection = ({ page, onSaved, onReload }: FileSectionProps) => {
  const { t } = useTexts();
  const [isDone, setDone] = useState(false);
  const { actor, product, rev } = page;
  const isFresh = rev === 0;
  const broughtIn = (saved: SettingsPage) => {
    setDone(true);
    onSaved(saved);
  };
  return (
    <SectionBox title={t('file.title')} help={t('file.help')}>
      {isDone && <Done />}
      <Suspense fallback={<p>{t('shared.loading')}</p>}>
        {!isFresh && <Export page={page} />}
        {isFresh && may(actor, 'importProduct', product.settings) && (
          <ImportPart page={page} onBroughtIn={broughtIn} onReload={onReload} />
        )}
      </Suspense>
      {!isFresh && <p className={styles.text}>{t('file.import.inUse')}</p>}
    </SectionBox>
  );
};
