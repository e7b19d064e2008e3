import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { badInput, Refusal, type Answer, type AppError } from '../contract/errors';
import type { World } from '../usecases/ports';
import { reportFault } from './report-fault';
import { createWorld } from './world';

const accountIn = (context: Request['context']): string => {
  const accountId: unknown = context['accountId'];
  if (typeof accountId === 'string' && accountId !== '') return accountId;
  throw new Refusal({ code: 'refused' });
};

const errorOf = (error: unknown, call: string): AppError => {
  if (error instanceof Refusal) return error.error;
  reportFault(call, error);
  return { code: 'unavailable' };
};

/**
 * One resolver: the payload is parsed, the account is taken from the platform, the use case runs,
 * and whatever happens becomes an answer. What nobody foresaw is written in the log and told as `unavailable`.
 */
export const answer =
  <Output, Value>(
    call: string,
    schema: v.GenericSchema<unknown, Output>,
    useCase: (world: World, payload: Output) => Promise<Value>,
  ) =>
  async ({ payload, context }: Request<unknown>): Promise<Answer<Value>> => {
    try {
      const parsed = v.safeParse(schema, payload);
      if (!parsed.success) return { ok: false, error: badInput(parsed.issues) };
      return { ok: true, value: await useCase(createWorld(accountIn(context)), parsed.output) };
    } catch (error) {
      return { ok: false, error: errorOf(error, call) };
    }
  };
