import * as v from 'valibot';
import { askStage } from './stage-requests';

type Callback = (payload: unknown) => void;

/** A realtime channel as the app names it, and where the page stands unless it is one of the whole site. */
export interface Channel {
  channelName: string;
  token?: string;
  place?: string;
}

const messageSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ channel: v.string(), payload: v.optional(v.unknown()) }),
);

/** Events between the documents of this page, and messages between all windows of the stage. */
export class PageEvents {
  private readonly subscriptions = new Map<number, { name: string; callback: Callback }>();
  private source: EventSource | undefined;
  private last = 0;

  on(name: string, callback: Callback): number {
    this.last += 1;
    this.subscriptions.set(this.last, { name, callback });
    return this.last;
  }

  off(subscription: number): void {
    this.subscriptions.delete(subscription);
  }

  emit(name: string, payload: unknown): void {
    for (const subscription of this.subscriptions.values()) {
      if (subscription.name === name) subscription.callback(payload);
    }
  }

  publish(channel: Channel, payload: unknown): Promise<unknown> {
    return askStage('realtime', { ...channel, payload });
  }

  /** Resolves when the window listens, so that nothing published after that is missed. */
  async subscribe(channel: Channel, callback: Callback): Promise<number> {
    const key = v.parse(v.string(), await askStage('realtime-channel', channel));
    const source = (this.source ??= this.connect());
    if (source.readyState !== EventSource.OPEN) {
      await new Promise((resolve) => source.addEventListener('open', resolve, { once: true }));
    }
    return this.on(`realtime:${key}`, callback);
  }

  private connect(): EventSource {
    const source = new EventSource('/__stage__/realtime');
    source.addEventListener('message', ({ data }) => {
      const { channel, payload } = v.parse(messageSchema, data);
      this.emit(`realtime:${channel}`, payload);
    });
    return source;
  }
}
