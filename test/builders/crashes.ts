/** The files that the manifest's handlers name, the way a site loads them. */
type Load = (file: string) => Promise<Record<string, unknown>>;
type Handler = (...given: unknown[]) => Promise<unknown>;

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

export interface Crashes {
  load: Load;
  /** Ends the next calls of a handler so, one after the other; those after them run undisturbed. */
  next(handler: string, fates: readonly Fate[]): void;
}

/** Before it did anything, after it did everything, or not at all. */
export type Fate = 'before' | 'after' | 'spared';

/** Functions that end in the middle of their work, as the platform may end any of them. */
export const withCrashes = (load: Load): Crashes => {
  const waiting = new Map<string, Fate[]>();
  const disturbed =
    (name: string, handler: Handler): Handler =>
    async (...given) => {
      const fate = waiting.get(name)?.shift() ?? 'spared';
      if (fate === 'before') throw new Error('ended before it began');
      const answer = await handler(...given);
      if (fate === 'after') throw new Error('ended before it answered');
      return answer;
    };
  return {
    load: async (file) =>
      Object.fromEntries(
        Object.entries(await load(file)).map(([name, value]) => [
          name,
          isHandler(value) ? disturbed(name, value) : value,
        ]),
      ),
    next: (handler, fates) => waiting.set(handler, [...fates]),
  };
};
