import * as v from 'valibot';
import type { WishItem } from './read-wishes';
import { wishIssue } from './wish-issue';

const BATCH = 50;

export interface LoadOptions {
  items: readonly WishItem[];
  projectKey: string;
  /** Sends one batch to the site. */
  post(body: unknown): Promise<{ status: number; body: unknown }>;
  progress(created: number, total: number): void;
}

/** The site took no more: how many wishes were made before, and why. */
export class LoadRefused extends Error {
  constructor(
    readonly created: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

const refusal = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(v.record(v.string(), v.string()), {}),
});

const answerSchema = v.object({
  issues: v.array(v.object({ key: v.string() })),
  errors: v.array(v.object({ failedElementNumber: v.number(), elementErrors: refusal })),
});

/** Makes a wish of every item, fifty at a time; stops at the first refusal. */
export async function loadWishes({ items, projectKey, post, progress }: LoadOptions): Promise<number> {
  let created = 0;
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    const { status, body } = await post({ issueUpdates: batch.map((item) => wishIssue(item, projectKey)) });
    const answer = v.safeParse(answerSchema, body);
    if (!answer.success) throw new LoadRefused(created, `Jira svarede ${status}: ${explain(body)}`);
    created += answer.output.issues.length;
    if (answer.output.issues.length > 0) progress(created, items.length);
    const [failure] = answer.output.errors;
    if (failure) {
      const item = batch[failure.failedElementNumber];
      throw new LoadRefused(
        created,
        `"${item?.title ?? '?'}" blev afvist: ${explain(failure.elementErrors)}`,
      );
    }
  }
  return created;
}

function explain(body: unknown): string {
  const told = v.safeParse(refusal, body);
  const { errorMessages, errors } = told.success ? told.output : { errorMessages: [], errors: {} };
  const fields = Object.entries(errors).map(([field, message]) => `${field}: ${message}`);
  return [...errorMessages, ...fields].join('; ') || 'uden forklaring';
}
