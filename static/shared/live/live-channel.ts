import { realtime } from '@forge/bridge';
import * as v from 'valibot';
import { hintSchema, type Hint, type Pass } from '../../../src/contract/live';
import { call, valueOf } from '../bridge';

/** A payload comes as the object that was published or as its text. */
const heardSchema = v.union([hintSchema, v.pipe(v.string(), v.parseJson(), hintSchema)]);

type Subscription = Awaited<ReturnType<typeof realtime.subscribeGlobal>>;

const subscribe = ({ channel, token }: Pass, onHint: (hint: Hint) => void): Promise<Subscription> =>
  realtime.subscribeGlobal(
    channel,
    (payload) => {
      const heard = v.safeParse(heardSchema, payload);
      if (heard.success) onHint(heard.output);
    },
    { token },
  );

/** Listens to the products, all of them or none: half a page that is live would be taken for a whole one. */
export const openChannel = async (
  productIds: readonly string[],
  onHint: (hint: Hint) => void,
): Promise<() => void> => {
  const { passes } = await valueOf(call('listen', { productIds }));
  if (passes.length < productIds.length) throw new Error('not every product can be listened to');
  const opened = await Promise.allSettled(passes.map((pass) => subscribe(pass, onHint)));
  const subscriptions = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = (): void => {
    for (const subscription of subscriptions) void subscription.unsubscribe();
  };
  if (subscriptions.length === passes.length) return close;
  close();
  throw new Error('not every channel could be opened');
};
