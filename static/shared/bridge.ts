import { makeInvoke } from '@forge/bridge';
import type { Definitions } from '../../src/contract/definitions';
import type { Answer, AppError } from '../../src/contract/errors';

const invoke = makeInvoke<Definitions>();

/** Calls that only read. Everything else is something that somebody does, and the pages are told of it. */
const READING = /^(open|more|name|find|listen)/;

/** How long after an act of this page a hint of one's own is taken for its echo. */
const ECHO_MS = 3_000;

let underWay = 0;
let endedAt = -Infinity;

/** Notes an act of this page while it is under way. */
const noteAct = async <T>(name: string, work: Promise<T>): Promise<T> => {
  if (READING.test(name)) return work;
  underWay += 1;
  try {
    return await work;
  } finally {
    underWay -= 1;
    endedAt = Date.now();
  }
};

/** Whether a hint of one's own account is most likely what this very page has just done. */
export const isOwnEcho = (): boolean => underWay > 0 || Date.now() - endedAt < ECHO_MS;

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
