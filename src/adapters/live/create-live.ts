import { getAppContext } from '@forge/api';
import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import * as v from 'valibot';
import type { Hint } from '../../contract/live';
import type { Live } from '../../usecases/ports';

type Right = 'publish' | 'subscribe';

/** One channel for each product. It is of the whole site, since the steering group's page belongs to no project. */
const channelOf = (productId: string): string => `product-${productId}`;

const signed = v.object({ token: v.string() });

const sign = async (productId: string, right: Right): Promise<string> => {
  const channel = channelOf(productId);
  return v.parse(signed, await signRealtimeToken(channel, { productId }, [right])).token;
};

/** The right to publish is the app's own and the same for every call: it is signed once, until the platform refuses it. */
const kept = new Map<string, string>();

const publishToken = async (productId: string): Promise<string> => {
  const key = `${getAppContext().installationAri.toString()} ${productId}`;
  const token = kept.get(key) ?? (await sign(productId, 'publish'));
  kept.set(key, token);
  return token;
};

const published = v.object({ errors: v.optional(v.undefined()) });

const publish = async (hint: Hint): Promise<boolean> => {
  const { productId } = hint;
  const token = await publishToken(productId);
  const isPublished = v.is(published, await publishGlobal(channelOf(productId), { ...hint }, { token }));
  if (!isPublished) kept.clear();
  return isPublished;
};

/** Whoever acted waits no longer than this for others to be told. */
const PATIENCE_MS = 2_000;

/** What was done stays done where nobody can be told: pages then find out when they are looked at again. */
const orNothing = async <T>(work: () => Promise<T>): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([work(), patience]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

/** Forge Realtime. Whatever goes wrong with it is nobody's error. */
export const createLive = (): Live => ({
  tell: async (hint) => {
    // A token that has grown too old is signed anew, once.
    await orNothing(async () => (await publish(hint)) || publish(hint));
  },
  pass: async (productId) => {
    const token = await orNothing(() => sign(productId, 'subscribe'));
    return token === null ? null : { productId, channel: channelOf(productId), token };
  },
});
