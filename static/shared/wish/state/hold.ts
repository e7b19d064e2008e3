/** While something is held, what comes is missed, and made up for when it is let go. */
export const createHold = (makeUp: () => void) => {
  let isHeld = false;
  let hasMissed = false;
  return {
    /** Whether what comes now is not to be shown. */
    isMissed: (): boolean => {
      hasMissed ||= isHeld;
      return isHeld;
    },
    hold: (held: boolean): void => {
      isHeld = held;
      if (held || !hasMissed) return;
      hasMissed = false;
      makeUp();
    },
  };
};
