import type { AppError } from '../../../src/contract/errors';
import { CallFailed } from '../bridge';

/** The error behind whatever a call threw; a fault that is none of the known ones counts as no answer. */
export const errorOf = (thrown: unknown): AppError =>
  thrown instanceof CallFailed ? thrown.error : { code: 'unavailable' };
