import { randomUUID } from 'node:crypto';
import { deliveriesOf, type EventDisturbance } from '../log/event-disturbance';
import type { Manifest } from '../manifest';
import type { EventSink, ProductEvent } from '../types';
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
  random: () => number;
  sleep: (ms: number) => Promise<void>;
  /** How the delivery is disturbed from the beginning. */
  disturbance: EventDisturbance;
}

export interface Triggers {
  fire: EventSink;
  disturb(disturbance: EventDisturbance): void;
}

interface Delivery {
  event: ProductEvent;
  eventId: string;
  delayMs: number;
}

/**
 * Sends the events of the products to the triggers of the manifest, after the call that caused them has gone on.
 * [assumed] that an event has an id, and keeps it when it is delivered again: the documents name none.
 */
export function createTriggers({
  manifest,
  invoker,
  activity,
  output,
  random,
  sleep,
  ...options
}: TriggerOptions): Triggers {
  let { disturbance } = options;

  async function run(trigger: Trigger, { event, eventId, delayMs }: Delivery): Promise<void> {
    try {
      await new Promise((resolve) => setImmediate(resolve));
      if (delayMs > 0) await sleep(delayMs);
      await invoker.run({
        functionKey: trigger.function,
        module: { key: trigger.key, type: 'trigger' },
        payload: {
          eventType: event.eventType,
          eventId,
          selfGenerated: event.selfGenerated,
          ...event.payload,
        },
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
  function fire(event: ProductEvent): void {
    const eventId = randomUUID();
    for (const trigger of (manifest.modules.trigger ?? []).filter((each) => wants(each, event))) {
      for (const delayMs of deliveriesOf(disturbance, random)) {
        void activity.during(() => run(trigger, { event, eventId, delayMs }));
      }
    }
  }

  return {
    fire,
    disturb: (wanted) => {
      disturbance = wanted;
    },
  };
}
