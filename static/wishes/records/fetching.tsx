import type { AppError } from '../../../src/contract/errors';
import { ErrorMessage } from '../../shared/parts/error-message';
import styles from './records.module.css';

export interface FetchingProps {
  /** What is told while something is on its way; empty when all is there. */
  progress: string;
  error: AppError | null;
  onRetry: () => void;
}

/** How far the fetching is, or what stopped it and the way on. */
export const Fetching = ({ progress, error, onRetry }: FetchingProps) => (
  <>
    <p role="status" className={styles.note}>
      {error === null && progress}
    </p>
    {error && <ErrorMessage error={error} onReload={onRetry} />}
  </>
);
