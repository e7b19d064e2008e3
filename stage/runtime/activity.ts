/** Counts what is under way, so that a caller can wait until nothing is. */
export class Activity {
  private underWay = 0;
  private waiting: (() => void)[] = [];

  /** Says that something begins; the returned function says that it has ended. */
  begin(): () => void {
    this.underWay += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.underWay -= 1;
      if (this.underWay === 0) this.wake();
    };
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const end = this.begin();
    try {
      return await work();
    } finally {
      end();
    }
  }

  idle(): Promise<void> {
    if (this.underWay === 0) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
