/** Everything that waits really waits. */
const TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Lets a test set the date, and nothing else of time; `jest.useRealTimers` ends it. */
export const useOwnDate = (now: Date = new Date()): void => {
  jest.useFakeTimers({ doNotFake: [...TIMERS], now });
};
