import { makeInvoke } from '@forge/bridge';
import type { Definitions } from '../../src/contract/definitions';
import type { Answer, AppError } from '../../src/contract/errors';
import { noteAct } from './live/own-acts';

const invoke = makeInvoke<Definitions>();

/** Calls the app's own functions: `await valueOf(call('openWish', { wishId }))`. */
export const call: typeof invoke = (name, ...payload) => noteAct(name, invoke(name, ...payload));

/** An answer that is an error. The screen turns its code into a sentence. */
export class CallFailed extends Error {
  constructor(
    readonly error: AppError,
    options?: ErrorOptions,
  ) {
    super(error.code, options);
    this.name = 'CallFailed';
  }
}

let answered: () => void;

/** Settles with the first answer, of whatever kind: until then nothing else is asked of the host. */
export const firstAnswer = new Promise<void>((resolve) => {
  answered = resolve;
});

/**
 * The value of an answer.
 *
 * @throws CallFailed with the closed set of codes; a platform that does not answer counts as `unavailable`
 */
export const valueOf = async <T>(answer: Promise<Answer<T>>): Promise<T> => {
  const given = await answer
    .catch((cause: unknown) => {
      throw new CallFailed({ code: 'unavailable' }, { cause });
    })
    .finally(answered);
  if (!given.ok) throw new CallFailed(given.error);
  return given.value;
};
