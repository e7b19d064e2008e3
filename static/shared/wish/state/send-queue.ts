/** Sends one thing after another. What waits behind one that fails is dropped: it was built on it. */
export interface SendQueue {
  add(send: () => Promise<void>): void;
  /** Whether something is on its way or waits. */
  isBusy(): boolean;
}

/**
 * @param onFailure told once for each failure, after everything that waited has been dropped
 */
export const createSendQueue = (onFailure: (thrown: unknown) => void): SendQueue => {
  const waiting: (() => Promise<void>)[] = [];
  let isSending = false;

  const sendAll = async (): Promise<void> => {
    isSending = true;
    try {
      for (let send = waiting[0]; send; send = waiting[0]) {
        await send();
        waiting.shift();
      }
    } catch (thrown) {
      waiting.length = 0;
      onFailure(thrown);
    } finally {
      isSending = false;
    }
  };

  return {
    add: (send) => {
      waiting.push(send);
      if (!isSending) void sendAll();
    },
    isBusy: () => isSending,
  };
};
