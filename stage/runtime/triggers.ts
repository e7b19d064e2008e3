import type { Manifest } from '../manifest';
import type { ProductEvent } from '../types';
import type { Activity } from './activity';
import type { OutputSink } from './invocation';
import type { Invoker } from './invoker';
import { SITE } from './site';

type Trigger = NonNullable<Manifest['modules']['trigger']>[number];

function wants(trigger: Trigger, { eventType, selfGenerated }: ProductEvent): boolean {
  return trigger.events.some((event) => {
    const subscription = typeof event === 'string' ? { eventType: event, filter: undefined } : event;
    const ignoreSelf = (subscription.filter ?? trigger.filter)?.ignoreSelf ?? false;
    return subscription.eventType === eventType && !(ignoreSelf && selfGenerated);
  });
}

export interface TriggerOptions {
  manifest: Manifest;
  invoker: Invoker;
  activity: Activity;
  output: OutputSink;
}

/** Sends the events of the products to the triggers of the manifest, after the call that caused them has gone on. */
export function createTriggers({ manifest, invoker, activity, output }: TriggerOptions) {
  async function run(trigger: Trigger, event: ProductEvent): Promise<void> {
    try {
      await new Promise((resolve) => setImmediate(resolve));
      await invoker.run({
        functionKey: trigger.function,
        module: { key: trigger.key, type: 'trigger' },
        payload: { eventType: event.eventType, selfGenerated: event.selfGenerated, ...event.payload },
        context: {
          installContext: SITE.contextAri,
          installation: { ari: SITE.installationAri },
          license: SITE.license,
        },
      });
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      output(
        'error',
        trigger.function,
        `The trigger ${trigger.key} failed on ${event.eventType}: ${message}`,
      );
    }
  }
  return (event: ProductEvent): void => {
    const triggers = manifest.modules.trigger ?? [];
    for (const trigger of triggers) {
      if (wants(trigger, event)) void activity.during(() => run(trigger, event));
    }
  };
}
