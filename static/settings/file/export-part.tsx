import Button from '@atlaskit/button/new';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { useState } from 'react';
import { productFileName } from '../../../src/contract/product-file/file';
import { isoDayOf } from '../../../src/text/date-text';
import { ErrorMessage } from '../../shared/parts/error-message';
import { saveFile } from '../../shared/parts/save-file';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { callApp } from './call-app';
import { FaultList } from './fault-list';
import { fetchFile, type FetchedFile, type FetchProgress } from './fetch-file';
import styles from './file.module.css';

const nameOf = ({ key, exportedAt }: FetchedFile): string => productFileName(key, isoDayOf(exportedAt));

const save = (file: FetchedFile): void => saveFile(nameOf(file), file.text, 'application/json');

/** What there is of the file, and what became of it. */
const Told = ({ progress, saved }: { progress: FetchProgress | null; saved: FetchedFile | null }) => {
  const { t } = useTexts();
  if (progress)
    return t('file.export.progress', { part: t(`file.part.${progress.part}`), rows: progress.rows });
  if (!saved) return null;
  const { wishes, decisions, entries } = saved.counts;
  return [
    t('file.export.done', { name: nameOf(saved), wishes, decisions, entries }),
    ...(saved.unfound === 0 ? [] : [t('file.export.unfound', { count: saved.unfound })]),
  ].join(' ');
};

/** A file whose parts do not agree is not handed out as if they did. */
const Faulty = ({ file, onSave }: { file: FetchedFile; onSave: () => void }) => {
  const { t } = useTexts();
  const actions = [
    <SectionMessageAction onClick={onSave}>{t('file.export.saveAnyway')}</SectionMessageAction>,
  ];
  return (
    <div role="alert" className={styles.result}>
      <SectionMessage appearance="warning" actions={actions}>
        <p>{t('file.export.faulty')}</p>
        <FaultList faults={file.faults} />
      </SectionMessage>
    </div>
  );
};

/** Eksportér: everything that is kept of the product as one file. */
export const ExportPart = ({ productId }: { productId: string }) => {
  const { t } = useTexts();
  const action = useAction();
  const [progress, setProgress] = useState<FetchProgress | null>(null);
  const [saved, setSaved] = useState<FetchedFile | null>(null);
  const [faulty, setFaulty] = useState<FetchedFile | null>(null);
  const handOut = (file: FetchedFile) => {
    save(file);
    setSaved(file);
    setFaulty(null);
  };
  const begin = async () => {
    setSaved(null);
    setFaulty(null);
    await action.run(async () => {
      const file = await fetchFile({ calls: callApp, productId, onProgress: setProgress });
      if (file.faults.length === 0) handOut(file);
      else setFaulty(file);
    });
    setProgress(null);
  };
  return (
    <div className={styles.part}>
      <p className={styles.text}>{t('file.privacy')}</p>
      <Button onClick={() => void begin()} isLoading={action.busy}>
        {t('file.export.button')}
      </Button>
      <p role="status" className={styles.text}>
        <Told progress={progress} saved={saved} />
      </p>
      {faulty && <Faulty file={faulty} onSave={() => handOut(faulty)} />}
      {action.error && <ErrorMessage error={action.error} />}
    </div>
  );
};
