import type { ProductRequest, ProductResponse } from '../types';

export interface DisturbanceOptions {
  latencyMs: number;
  /** How likely a call is to be refused before it is carried out, 0 to 1. */
  faults: number;
  random: () => number;
  sleep: (ms: number) => Promise<void>;
}

/** A client that says so in this header is never refused by chance: it fills the stage. */
export const LOAD_CLIENT_HEADER = 'x-stage-load';

const RETRY_AFTER_SECONDS = 1;

function refusal(random: () => number): ProductResponse {
  const headers = { 'content-type': 'application/json', 'retry-after': String(RETRY_AFTER_SECONDS) };
  return random() < 0.5
    ? { status: 429, headers, body: JSON.stringify({ errorMessages: ['Rate limit exceeded.'], errors: {} }) }
    : { status: 503, headers, body: JSON.stringify({ errorMessages: ['Service unavailable.'], errors: {} }) };
}

/** Slows calls of the products down and refuses some of them, as a real network and a real limit would. */
export class Disturbance {
  private suspended = 0;

  constructor(private readonly options: DisturbanceOptions) {}

  /** What befalls a call before it is carried out: a delay, and perhaps a refusal. */
  async befall(request: Pick<ProductRequest, 'headers'>): Promise<ProductResponse | undefined> {
    if (this.suspended > 0) return undefined;
    const { latencyMs, faults, random, sleep } = this.options;
    if (latencyMs > 0) await sleep(latencyMs);
    const exempt = LOAD_CLIENT_HEADER in request.headers;
    return !exempt && faults > 0 && random() < faults ? refusal(random) : undefined;
  }

  /** Leaves every call alone while the work goes on. */
  async suspendDuring<Result>(work: () => Promise<Result>): Promise<Result> {
    this.suspended += 1;
    try {
      return await work();
    } finally {
      this.suspended -= 1;
    }
  }
}
