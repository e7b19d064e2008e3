export type SaveAnswer = () => Promise<void>;

export interface AnswerQueue {
  /** Saves an answer to a requirement after everything before it; one to the same requirement that still waits is dropped. */
  put: (requirementId: string, save: SaveAnswer) => void;
}

/**
 * Saves answers one at a time and each requirement's newest only, so that somebody may go on at their own speed.
 * An answer that fails holds up none of the others: each requirement has a revision of its own.
 */
export const createAnswerQueue = (): AnswerQueue => {
  const waiting = new Map<string, SaveAnswer>();
  let isWorking = false;
  const work = async (): Promise<void> => {
    isWorking = true;
    for (let [next] = waiting; next; [next] = waiting) {
      const [requirementId, save] = next;
      waiting.delete(requirementId);
      // Whoever saves tells how it ended.
      await save().catch(() => undefined);
    }
    isWorking = false;
  };
  return {
    put: (requirementId, save) => {
      waiting.delete(requirementId);
      waiting.set(requirementId, save);
      if (!isWorking) void work();
    },
  };
};
