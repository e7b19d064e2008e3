import type { Checklist } from './use-checklist';

/** What is asked over the checklist, one thing at a time. */
export type Asking =
  | { asking: 'edit' | 'rename' | 'move'; itemId: string }
  | { asking: 'addItem'; placeId: string | null }
  | { asking: 'addPlace' }
  | { asking: 'preset' };

/** What somebody who keeps the checklist may do in it. */
export interface Keeper {
  checklist: Checklist;
  onAsk: (asking: Asking) => void;
}
