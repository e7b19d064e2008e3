import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { SettingsPage } from '../../../src/contract/definitions';
import { readProductFile, type ProductFile } from '../../../src/contract/product-file/file';
import { ErrorMessage } from '../../shared/parts/error-message';
import { FileField } from '../../shared/parts/file-field';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { callApp } from './call-app';
import styles from './file.module.css';
import { sendFile, type SendProgress } from './send-file';
import { TrialResult, trialOf, type Trial } from './trial';
import { tryFile } from './try-file';

export interface ImportPartProps {
  page: SettingsPage;
  onBroughtIn: (page: SettingsPage) => void;
  onReload: () => void;
}

const Begun = ({ page, onReload }: Pick<ImportPartProps, 'page' | 'onReload'>) => {
  const { t, format } = useTexts();
  const action = useAction();
  if (!page.arrival) return null;
  const { source, exportedAt } = page.arrival.file;
  const clear = () =>
    void action.run(async () => {
      const { productId } = page.product;
      while ((await callApp.dropImport({ productId })).left);
      onReload();
    });
  return (
    <div className={styles.part}>
      <SectionMessage appearance="warning">
        <p>{t('file.import.begun', { key: source.key, date: format.date(exportedAt) })}</p>
      </SectionMessage>
      <Button onClick={clear} isLoading={action.busy}>
        {t('file.import.clear')}
      </Button>
      {action.error && <ErrorMessage error={action.error} onReload={onReload} />}
    </div>
  );
};

/** The text of the file, tried against itself and against the project. */
const tried = async (productId: string, text: string): Promise<Trial> => {
  const read = readProductFile(text);
  if (!read.ok) return { ok: false, faults: read.error };
  return trialOf(read.value, await tryFile(callApp, productId, read.value));
};

interface Sending {
  trial: Trial | null;
  progress: SendProgress | null;
  isTrying: boolean;
}

const Told = ({ progress, isTrying }: Omit<Sending, 'trial'>) => {
  const { t } = useTexts();
  if (isTrying) return t('file.import.trying');
  if (!progress) return null;
  const { part, sent, of } = progress;
  return t('file.import.progress', { part: t(`file.part.${part}`), sent, of });
};

/** The steps that a chosen file goes through: tried, then sent. */
const useSending = ({ page, onBroughtIn }: ImportPartProps) => {
  const { productId } = page.product;
  const action = useAction();
  const [sending, setSending] = useState<Sending>({ trial: null, progress: null, isTrying: false });
  const reset = () => {
    action.clear();
    setSending({ trial: null, progress: null, isTrying: false });
  };
  const begin = async (text: string) => {
    setSending({ trial: null, progress: null, isTrying: true });
    await action.run(async () => {
      const trial = await tried(productId, text);
      setSending({ trial, progress: null, isTrying: false });
    });
    setSending((now) => ({ ...now, isTrying: false }));
  };
  const send = async (file: ProductFile) => {
    const onProgress = (progress: SendProgress) => setSending((now) => ({ ...now, progress }));
    await action.run(async () => {
      onBroughtIn(await sendFile({ calls: callApp, productId, file, onProgress }));
    });
    setSending((now) => ({ ...now, progress: null }));
  };
  return { action, sending, reset, begin, send };
};

/** Indlæs: a file is chosen, tried without anything being written, and then brought in. */
export const ImportPart = (props: ImportPartProps) => {
  const { page, onReload } = props;
  const { t } = useTexts();
  const [text, setText] = useState<string | null>('');
  const [isTelling, setTelling] = useState(false);
  const { action, sending, reset, begin, send } = useSending(props);
  const { trial } = sending;
  const problem = text === null ? t('shared.error.productFile.unreadable') : t('file.import.missing');
  const take = (taken: string | null) => {
    reset();
    setTelling(taken === null);
    setText(taken);
  };
  const start = () => {
    setTelling(true);
    if (text) void begin(text);
  };
  return (
    <div className={styles.part}>
      <Heading as="h3" size="small">
        {t('file.import.title')}
      </Heading>
      <p className={styles.text}>{t('file.import.explain', { key: page.heading.key })}</p>
      <Begun page={page} onReload={onReload} />
      <FileField
        label={t('file.import.file')}
        choose={t('file.import.choose')}
        error={isTelling && !text ? problem : undefined}
        onText={take}
      />
      <div className={styles.buttons}>
        <Button onClick={start} isLoading={sending.isTrying} isDisabled={action.busy && !sending.isTrying}>
          {t('file.import.try')}
        </Button>
        {trial?.ok && (
          <Button
            appearance="primary"
            isLoading={action.busy && !sending.isTrying}
            onClick={() => void send(trial.file)}
          >
            {t('file.import.bring')}
          </Button>
        )}
      </div>
      <p role="status" className={styles.text}>
        <Told progress={sending.progress} isTrying={sending.isTrying} />
      </p>
      <div role="status" className={styles.result}>
        {trial && <TrialResult trial={trial} />}
      </div>
      {action.error && <ErrorMessage error={action.error} />}
    </div>
  );
};
