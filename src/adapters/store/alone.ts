import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import * as v from 'valibot';

/** Longer than any function runs: a lock that is older was left behind by one that was ended. */
const LONGEST_MS = 30_000;
const TRIES = 8;
const WAIT_MS = 120;

const lock = v.object({ until: v.number() });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const take = async (key: string, now: number): Promise<boolean> => {
  try {
    await kvs.set(
      key,
      { until: now + LONGEST_MS },
      { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'MINUTES' } },
    );
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.responseDetails.status < 500) return false;
    throw error;
  }
};

const breakIfAbandoned = async (key: string, now: number): Promise<void> => {
  const held = v.safeParse(lock, await kvs.get(key));
  if (held.success && held.output.until < now) await kvs.delete(key);
};

/** Runs work while nobody else runs work under the same name; null when the others take too long. */
export const alone = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
  const key = `lock:${name}`;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await take(key, Date.now())) {
      try {
        return await work();
      } finally {
        await kvs.delete(key);
      }
    }
    await breakIfAbandoned(key, Date.now());
    await pause(WAIT_MS);
  }
  return null;
};
