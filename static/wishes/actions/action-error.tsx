import type { AppError } from '../../../src/contract/errors';
import { ErrorMessage } from '../../shared/parts/error-message';

/** Errors after which the page shows something old: loading again is the next step. */
const STALE: readonly AppError['code'][] = ['changedMeanwhile', 'movedMeanwhile', 'obstacles', 'refused'];

/** Why the action was not carried out. What was typed stays. */
export const ActionError = ({ error, onReload }: { error: AppError | null; onReload: () => void }) =>
  error && <ErrorMessage error={error} {...(STALE.includes(error.code) ? { onReload } : {})} />;
