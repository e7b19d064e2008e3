/** Where a meeting is kept while the window is open, so that it goes on after a look at an issue or a reload. */
const keyFor = (accountId: string): string => `tovholder.meeting.${accountId}`;

/** Browsers may close their storage to pages inside of others; the meeting then lasts as long as the page. */
const within = <T>(work: (storage: Storage) => T, otherwise: T): T => {
  try {
    return work(window.sessionStorage);
  } catch {
    return otherwise;
  }
};

export const isMeetingKept = (accountId: string): boolean =>
  within((storage) => storage.getItem(keyFor(accountId)) !== null, false);

export const keptText = (accountId: string): string | null =>
  within((storage) => storage.getItem(keyFor(accountId)), null);

export const keepText = (accountId: string, text: string): void =>
  within((storage) => storage.setItem(keyFor(accountId), text), undefined);

export const forgetMeeting = (accountId: string): void =>
  within((storage) => storage.removeItem(keyFor(accountId)), undefined);
