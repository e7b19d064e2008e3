/** An answer that carries the record's next revision. */
interface Revised {
  rev: number;
}

export interface RecordQueue {
  /** Reads the record when everything before has been answered; what is sent later stands on what was read. */
  read<T extends Revised>(reading: () => Promise<T>): Promise<T>;
  /** Sends a change with the revision of the answer before it; rejects as the call does. */
  change<T extends Revised>(changing: (rev: number) => Promise<T>): Promise<T>;
}

/**
 * Sends the changes of one record in the order in which they were made, each on the answer of the one before.
 *
 * What stands behind a failed change is not sent but fails with it: it was made on a record that never came to be.
 */
export const createRecordQueue = (): RecordQueue => {
  let line: Promise<unknown> = Promise.resolve();
  let rev: number | null = null;
  let failure: { cause: unknown } | null = null;
  let waiting = 0;

  const inLine = <T extends Revised>(job: () => Promise<T>): Promise<T> => {
    waiting += 1;
    const done = line.then(job).then(
      (answer) => {
        rev = answer.rev;
        return answer;
      },
      (cause: unknown) => {
        failure = { cause };
        throw cause;
      },
    );
    const leave = () => {
      waiting -= 1;
      if (waiting === 0 && rev !== null) failure = null;
    };
    line = done.then(leave, leave);
    return done;
  };

  return {
    read: (reading) =>
      inLine(() => {
        failure = null;
        return reading();
      }),
    change: (changing) =>
      inLine(async () => {
        if (failure) throw failure.cause;
        if (rev === null) throw new Error('a change before the record was ever read');
        return changing(rev);
      }),
  };
};
