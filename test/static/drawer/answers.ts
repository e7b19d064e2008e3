import type { Call } from '../../../src/contract/definitions';
import type { AppError } from '../../../src/contract/errors';
import { answerWith } from '../wishes/bridge-in-place';

export interface Called {
  call: string;
  payload: Record<string, unknown>;
}

type Answers = Partial<Record<Call, (payload: Record<string, unknown>) => unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** An answer that refuses. */
export class No {
  constructor(readonly error: AppError) {}
}

/** What the functions answer from now on, by call; what is asked is noted, flags by their titles. */
export const answerCalls = (answers: Answers): { called: Called[]; flags: unknown[] } => {
  const called: Called[] = [];
  const flags: unknown[] = [];
  answerWith((command, asked) => {
    if (!isRecord(asked)) return true;
    if (command === 'showFlag') flags.push(asked['title']);
    if (command !== 'invoke') return true;
    const call = String(asked['functionKey']);
    const payload = isRecord(asked['payload']) ? asked['payload'] : {};
    called.push({ call, payload });
    const answered = Object.entries(answers).find(([name]) => name === call)?.[1](payload);
    return answered instanceof No ? { ok: false, error: answered.error } : { ok: true, value: answered };
  });
  return { called, flags };
};
