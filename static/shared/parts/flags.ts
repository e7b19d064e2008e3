import { showFlag } from '@forge/bridge';

/** Tells in the host's own flags that something is done. It goes away by itself. */
export const tellDone = (title: string, description?: string): void => {
  showFlag({
    id: crypto.randomUUID(),
    type: 'success',
    title,
    ...(description === undefined ? {} : { description }),
    isAutoDismiss: true,
  });
};
