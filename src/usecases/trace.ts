import type { Trace } from '../contract/definitions';

/** What happened to a wish and is no decision. Written once. */
export interface WishTrace {
  traceId: string;
  wishId: string;
  at: string;
  accountId: string;
  what: Extract<
    Trace,
    { trace: 'done' | 'order' | 'rank' | 'answered' | 'tookOver' | 'support' | 'minutes' }
  >;
}
