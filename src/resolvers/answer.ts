import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { badInput, Refusal, type Answer, type AppError } from '../contract/errors';
import { accountOf } from './account';
import { reportFault } from './report-fault';

const accountIn = (context: Request['context']): string | null => accountOf(context['accountId']);

const known = (accountId: string | null): string => {
  if (accountId !== null) return accountId;
  throw new Refusal({ code: 'refused' });
};

const errorOf = (error: unknown, call: string): AppError => {
  if (error instanceof Refusal) return error.error;
  reportFault(call, error);
  return { code: 'unavailable' };
};

/**
 * One resolver over a world: the payload is parsed, the account is taken from the platform, the use case runs,
 * and whatever happens becomes an answer. What nobody foresaw is written in the log and told as `unavailable`.
 */
export const answerIn =
  <Touched>(createTouched: (accountId: string | null) => Touched) =>
  <Output, Value>(
    call: string,
    schema: v.GenericSchema<unknown, Output>,
    useCase: (touched: Touched, payload: Output) => Promise<Value>,
  ) =>
  async ({ payload, context }: Request<unknown>): Promise<Answer<Value>> => {
    try {
      const parsed = v.safeParse(schema, payload);
      if (!parsed.success) return { ok: false, error: badInput(parsed.issues) };
      return { ok: true, value: await useCase(createTouched(accountIn(context)), parsed.output) };
    } catch (error) {
      return { ok: false, error: errorOf(error, call) };
    }
  };

/** Refuses whoever is not logged in. */
export const forKnown =
  <Touched>(createTouched: (accountId: string) => Touched) =>
  (accountId: string | null): Touched =>
    createTouched(known(accountId));
