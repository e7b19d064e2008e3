import * as v from 'valibot';
import { askStage } from './stage-requests';

type Callback = (payload: unknown) => void;

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

  async publish(channel: string, payload: unknown): Promise<void> {
    await askStage('realtime', { channel, payload });
  }

  /** Resolves when the window listens, so that nothing published after that is missed. */
  async subscribe(channel: string, callback: Callback): Promise<number> {
    const source = (this.source ??= this.connect());
    if (source.readyState !== EventSource.OPEN) {
      await new Promise((resolve) => source.addEventListener('open', resolve, { once: true }));
    }
    return this.on(`realtime:${channel}`, callback);
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
