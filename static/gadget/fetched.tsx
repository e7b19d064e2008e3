import type { ReactNode } from 'react';
import type { AppError } from '../../src/contract/errors';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts } from '../shared/text';
import { useLoaded } from '../shared/use-loaded';
import { Title } from './title';
import styles from './gadget.module.css';

export interface FetchedProps<Value extends { at: string }> {
  /** Stable: module-level, or from useCallback. */
  load: () => Promise<Value>;
  /** What is being fetched; what is there has a title of its own. */
  title: string;
  /** What is said to whoever may not see it. */
  refused: string;
  children: (value: Value) => ReactNode;
}

interface NotThereProps {
  error: AppError;
  refused: string;
  onReload: () => void;
}

const NotThere = ({ error, refused, onReload }: NotThereProps) =>
  error.code === 'refused' ? <p>{refused}</p> : <ErrorMessage error={error} onReload={onReload} />;

/** What a gadget has fetched, with the time of it: a dashboard may stay open for days. */
export const Fetched = <Value extends { at: string }>({
  load,
  title,
  refused,
  children,
}: FetchedProps<Value>) => {
  const { t, format } = useTexts();
  const { loaded, reload } = useLoaded(load);
  if (loaded.phase === 'ready')
    return (
      <>
        {children(loaded.value)}
        <p className={styles.note}>{t('gadget.fetched', { time: format.time(loaded.value.at) })}</p>
      </>
    );
  return (
    <>
      <Title>{title}</Title>
      {loaded.phase === 'loading' ? (
        <p>{t('shared.loading')}</p>
      ) : (
        <NotThere error={loaded.error} refused={refused} onReload={() => void reload()} />
      )}
    </>
  );
};
