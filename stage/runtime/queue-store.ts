import * as v from 'valibot';
import type { StageDatabase } from '../store/open-database';

const eventSchema = v.object({
  eventId: v.string(),
  jobId: v.string(),
  queueName: v.string(),
  body: v.record(v.string(), v.unknown()),
  dueAt: v.number(),
  retries: v.number(),
  concurrency: v.exactOptional(v.object({ key: v.string(), limit: v.number() })),
  retryContext: v.exactOptional(v.record(v.string(), v.unknown())),
});

export type QueuedEvent = v.InferOutput<typeof eventSchema>;

const eventRow = v.pipe(
  v.object({ event: v.pipe(v.string(), v.parseJson(), eventSchema) }),
  v.transform(({ event }) => event),
);
const statsSchema = v.object({ success: v.number(), inProgress: v.number(), failed: v.number() });
const nextSchema = v.object({ due_at: v.nullable(v.number()) });

/** The events and jobs of the queue in the database. */
export class QueueStore {
  constructor(private readonly database: StageDatabase) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS queue_job (
        job_id TEXT PRIMARY KEY,
        success INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0
      );
      CREATE TABLE IF NOT EXISTS queue_event (
        event_id TEXT PRIMARY KEY,
        job_id TEXT NOT NULL,
        due_at INTEGER NOT NULL,
        event TEXT NOT NULL
      );
      CREATE INDEX IF NOT EXISTS queue_event_due ON queue_event (due_at);`);
  }

  add(events: QueuedEvent[]): void {
    this.database.transaction(() => {
      for (const event of events) {
        this.database.prepare('INSERT OR IGNORE INTO queue_job (job_id) VALUES (?)').run(event.jobId);
        this.write(event);
      }
    })();
  }

  postpone(event: QueuedEvent): void {
    this.write(event);
  }

  finish(event: QueuedEvent, outcome: 'success' | 'failed'): void {
    this.database.transaction(() => {
      this.database.prepare('DELETE FROM queue_event WHERE event_id = ?').run(event.eventId);
      this.database
        .prepare(`UPDATE queue_job SET ${outcome} = ${outcome} + 1 WHERE job_id = ?`)
        .run(event.jobId);
    })();
  }

  /** Drops the events of a job that are not being delivered right now. */
  cancel(jobId: string, inFlight: ReadonlySet<string>): void {
    for (const event of this.all('job_id = ?', jobId)) {
      if (!inFlight.has(event.eventId)) this.finish(event, 'failed');
    }
  }

  hasJob(jobId: string): boolean {
    return this.database.prepare('SELECT 1 FROM queue_job WHERE job_id = ?').get(jobId) !== undefined;
  }

  stats(jobId: string): v.InferOutput<typeof statsSchema> {
    const row = this.database
      .prepare(
        `SELECT success, failed, (SELECT COUNT(*) FROM queue_event WHERE job_id = queue_job.job_id) AS inProgress
         FROM queue_job WHERE job_id = ?`,
      )
      .get(jobId);
    return v.parse(statsSchema, row);
  }

  due(now: number): QueuedEvent[] {
    return this.all('due_at <= ?', now);
  }

  nextDueAfter(now: number): number | undefined {
    const row = this.database
      .prepare('SELECT MIN(due_at) AS due_at FROM queue_event WHERE due_at > ?')
      .get(now);
    return v.parse(nextSchema, row).due_at ?? undefined;
  }

  makeDue(now: number): void {
    for (const event of this.all('due_at > ?', now)) this.write({ ...event, dueAt: now });
  }

  private write(event: QueuedEvent): void {
    this.database
      .prepare('INSERT OR REPLACE INTO queue_event VALUES (?, ?, ?, ?)')
      .run(event.eventId, event.jobId, event.dueAt, JSON.stringify(event));
  }

  private all(where: string, parameter: string | number): QueuedEvent[] {
    return this.database
      .prepare(`SELECT event FROM queue_event WHERE ${where} ORDER BY due_at, rowid`)
      .all(parameter)
      .map((row) => v.parse(eventRow, row));
  }
}
