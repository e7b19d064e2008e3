import { useEffect, useState } from 'react';
import type { Inbox } from '../../../src/contract/definitions';
import { resumeMeeting, startMeeting, type Meeting } from '../state/meeting';
import { keepText, keptText } from './kept-meeting';
import { readMeeting } from './read-meeting';

const openMeeting = (inbox: Inbox): Meeting => {
  const kept = readMeeting(keptText(inbox.accountId));
  return kept ? resumeMeeting(kept, inbox) : startMeeting(inbox);
};

/** The meeting that was kept, or a new one on everything that waits; kept with every change. */
export const useMeeting = (inbox: Inbox) => {
  const [meeting, setMeeting] = useState(() => openMeeting(inbox));
  const { accountId } = inbox;
  useEffect(() => keepText(accountId, JSON.stringify(meeting)), [accountId, meeting]);
  return [meeting, setMeeting] as const;
};
