/** Calls that only read. Everything else is something that somebody does, and the pages are told of it. */
const READING = /^(open|more|name|find|listen)/;

/** How long after an act of this page a hint of one's own is taken for its echo. */
const ECHO_MS = 3_000;

let underWay = 0;
let endedAt = -Infinity;

/** Notes an act of this page while it is under way. */
export const noteAct = async <T>(name: string, work: Promise<T>): Promise<T> => {
  if (READING.test(name)) return work;
  underWay += 1;
  try {
    return await work;
  } finally {
    underWay -= 1;
    endedAt = Date.now();
  }
};

/** Whether a hint of one's own account is most likely what this very page has just done. */
export const isOwnEcho = (): boolean => underWay > 0 || Date.now() - endedAt < ECHO_MS;
