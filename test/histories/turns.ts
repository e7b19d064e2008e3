/** A call that the platform ended in the middle of its work; nobody hears of it. */
export class Ended extends Error {}

/** Where a call ends: at its nth touch of the world, before or after that touch took effect. */
export interface Crash {
  at: number;
  when: 'before' | 'after';
}

/** About what a call takes from one touch of the world to the next; far cheaper than a turn of the event loop. */
const MICROTASKS = 10;

const microtasksDone = async (): Promise<void> => {
  for (let passed = 0; passed < MICROTASKS; passed += 1) await Promise.resolve();
};

/** Several calls at once. Each touch of the world waits for its turn, and whose turn it is, is chosen. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private place = 0;

  constructor(private readonly choices: readonly number[]) {}

  take(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Lets calls run until all have ended, one turn after the other. */
  async letRun(calls: readonly Promise<unknown>[]): Promise<void> {
    let running = calls.length;
    for (const call of calls) void call.finally(() => (running -= 1));
    while (running > 0) {
      await microtasksDone();
      this.next()?.();
    }
  }

  private next(): (() => void) | undefined {
    const choice = this.choices[this.place % this.choices.length] ?? 0;
    this.place += 1;
    return this.waiting.splice(choice % this.waiting.length, 1)[0];
  }
}

/** One call's way to the world: every touch takes its turn, and the call may end at one of them. */
export type Touch = <T>(effect: () => T) => Promise<T>;

export const touchOf = (turns: Turns, crash: Crash | null): Touch => {
  let touches = 0;
  let hasEnded = false;
  return async (effect) => {
    await turns.take();
    const ends = crash?.at === touches;
    touches += 1;
    if (hasEnded || (ends && crash.when === 'before')) {
      hasEnded = true;
      throw new Ended();
    }
    const answer = effect();
    if (ends) {
      hasEnded = true;
      throw new Ended();
    }
    return answer;
  };
};
