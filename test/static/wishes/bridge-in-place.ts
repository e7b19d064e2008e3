/** The packages of the screens look for the host's bridge when they are imported: import this file first. */
type Command = (command: string, payload: unknown) => unknown;

let answer: Command = () => undefined;

/** What the host answers from now on. */
export const answerWith = (next: Command): void => {
  answer = next;
};

Object.assign(globalThis, {
  __bridge: { callBridge: async (command: string, payload: unknown) => answer(command, payload) },
});
