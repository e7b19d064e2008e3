import type { AppError } from '../../../src/contract/errors';
import { CallFailed } from '../bridge';

/** The error behind whatever a call threw. A fault of the program is reported to the browser and told as "no answer". */
export const errorOf = (thrown: unknown): AppError => {
  if (thrown instanceof CallFailed) return thrown.error;
  reportError(thrown);
  return { code: 'unavailable' };
};
