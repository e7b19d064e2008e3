import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Manifest } from '../manifest';
import type { StageDatabase } from '../store/open-database';
import type { Activity } from './activity';
import { FunctionTimeoutError, RuntimeLostError, type OutputSink } from './invocation';
import type { Invoker } from './invoker';
import { QueueStore, type QueuedEvent } from './queue-store';

const MAX_RETRIES = 4;
const MAX_DELAY_SECONDS = 900;
const RETRY_AFTER_LOSS_SECONDS = 1;

const publishSchema = v.object({
  queueName: v.string(),
  jobId: v.string(),
  payload: v.pipe(
    v.array(
      v.object({
        body: v.record(v.string(), v.unknown()),
        delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_DELAY_SECONDS)), 0),
        concurrency: v.optional(v.object({ key: v.string(), limit: v.pipe(v.number(), v.minValue(1)) })),
      }),
    ),
    v.minLength(1),
    v.maxLength(50),
  ),
});

const jobSchema = v.object({ queueName: v.string(), jobId: v.string() });

const retrySchema = v.object({
  _retry: v.literal(true),
  retryOptions: v.optional(
    v.object({
      retryAfter: v.optional(v.number(), 1),
      retryReason: v.optional(v.string()),
      retryData: v.optional(v.unknown()),
    }),
    {},
  ),
});

export interface QueueOptions {
  manifest: Manifest;
  database: StageDatabase;
  invoker: Invoker;
  activity: Activity;
  output: OutputSink;
  now: () => number;
}

export interface QueueAnswer {
  status: number;
  body?: unknown;
}

/**
 * Events on their way to the consumers of the manifest. An event leaves the database only when its consumer
 * is done with it, so that one that was under way when the stage ended is delivered again.
 */
export class EventQueue {
  private readonly store: QueueStore;
  private readonly inFlight = new Map<string, QueuedEvent>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: QueueOptions) {
    this.store = new QueueStore(options.database);
  }

  /** Begins to deliver what is due, also what an earlier run of the stage left behind. */
  start(): void {
    this.deliverDue();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Makes every event due that waits for its delay or for another attempt. */
  hurry(): void {
    this.store.makeDue(this.options.now());
    this.deliverDue();
  }

  handle(operation: string, body: unknown): QueueAnswer {
    if (operation === 'publish') return this.publish(body);
    const job = v.parse(jobSchema, body);
    if (!this.store.hasJob(job.jobId))
      return { status: 404, body: { message: `There is no job ${job.jobId}` } };
    if (operation === 'stats') return { status: 200, body: this.store.stats(job.jobId) };
    this.store.cancel(job.jobId, new Set(this.inFlight.keys()));
    return { status: 204 };
  }

  private publish(body: unknown): QueueAnswer {
    const request = v.safeParse(publishSchema, body);
    if (!request.success) return { status: 400, body: { message: v.summarize(request.issues) } };
    const { queueName, jobId, payload } = request.output;
    if (!this.consumer(queueName)) {
      return { status: 400, body: { message: `No consumer of the manifest reads the queue ${queueName}` } };
    }
    this.store.add(
      payload.map(({ body: content, delayInSeconds, concurrency }) => ({
        eventId: randomUUID(),
        jobId,
        queueName,
        body: content,
        dueAt: this.options.now() + delayInSeconds * 1000,
        retries: 0,
        ...(concurrency ? { concurrency } : {}),
      })),
    );
    this.deliverDue();
    return { status: 201, body: {} };
  }

  private consumer(queueName: string) {
    return this.options.manifest.modules.consumer?.find(({ queue }) => queue === queueName);
  }

  private deliverDue(): void {
    if (this.stopped) return;
    for (const event of this.store.due(this.options.now())) {
      if (this.inFlight.has(event.eventId) || this.isHeldBack(event)) continue;
      this.inFlight.set(event.eventId, event);
      void this.options.activity.during(() => this.deliver(event));
    }
    this.wakeForNext();
  }

  private isHeldBack({ concurrency }: QueuedEvent): boolean {
    if (!concurrency) return false;
    const sameKey = [...this.inFlight.values()].filter((other) => other.concurrency?.key === concurrency.key);
    return sameKey.length >= concurrency.limit;
  }

  private wakeForNext(): void {
    clearTimeout(this.timer);
    const now = this.options.now();
    const next = this.store.nextDueAfter(now);
    if (next === undefined) return;
    this.timer = setTimeout(() => this.deliverDue(), next - now);
    this.timer.unref();
  }

  private async deliver(event: QueuedEvent): Promise<void> {
    // The publisher goes on first, as it does when the queue is another machine.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      const result = await this.consume(event);
      if (this.stopped) return;
      const retry = v.safeParse(retrySchema, result);
      if (retry.success) this.retry(event, retry.output.retryOptions);
      else this.store.finish(event, 'success');
    } catch (error) {
      this.failed(event, error);
    } finally {
      this.inFlight.delete(event.eventId);
      this.deliverDue();
    }
  }

  private consume(event: QueuedEvent): Promise<unknown> {
    const consumer = this.consumer(event.queueName);
    const functionKey = consumer?.function ?? consumer?.resolver?.function;
    if (!consumer || functionKey === undefined) {
      return Promise.reject(new Error(`No consumer of the manifest reads the queue ${event.queueName}`));
    }
    const { body, queueName, jobId, eventId, retryContext } = event;
    const asyncEvent = { body, queueName, jobId, eventId, ...(retryContext ? { retryContext } : {}) };
    const method = consumer.resolver?.method;
    const payload =
      method === undefined
        ? asyncEvent
        : { call: { functionKey: method, payload: body, jobId }, context: {} };
    return this.options.invoker.run({
      functionKey,
      module: { key: consumer.key, type: 'consumer' },
      payload,
    });
  }

  private failed(event: QueuedEvent, error: unknown): void {
    if (this.stopped) return;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.options.output('error', event.queueName, `The event ${event.eventId} was not consumed: ${message}`);
    const lost = error instanceof RuntimeLostError || error instanceof FunctionTimeoutError;
    if (lost) this.retry(event, { retryAfter: RETRY_AFTER_LOSS_SECONDS, retryReason: error.name });
    else this.store.finish(event, 'failed');
  }

  private retry(
    event: QueuedEvent,
    { retryAfter, retryReason, retryData }: v.InferOutput<typeof retrySchema>['retryOptions'],
  ): void {
    if (event.retries >= MAX_RETRIES) {
      this.options.output(
        'error',
        event.queueName,
        `The event ${event.eventId} was given up after ${MAX_RETRIES} retries`,
      );
      this.store.finish(event, 'failed');
      return;
    }
    const retryCount = event.retries + 1;
    this.store.postpone({
      ...event,
      retries: retryCount,
      retryContext: { retryCount, retryReason, retryData },
      dueAt: this.options.now() + Math.min(retryAfter, MAX_DELAY_SECONDS) * 1000,
    });
  }
}
