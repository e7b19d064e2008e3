import type { Obstacle } from '../../../../src/contract/errors';

/** The places of the drawer where somebody can mend what a wish lacks. */
export type MendPlace = 'estimate' | 'done' | 'orderer' | 'approver' | 'owner' | 'submit' | 'case';

const PLACES: Partial<Record<Obstacle, MendPlace>> = {
  noEstimate: 'estimate',
  doneNotDefined: 'done',
  criteriaOpen: 'done',
  noOrderer: 'orderer',
  noApprover: 'approver',
  approverIsVendor: 'approver',
  approverMustAccept: 'approver',
  noOwner: 'owner',
  overLimit: 'submit',
  overFrame: 'submit',
  abovePermit: 'estimate',
  atSteering: 'case',
  notApproved: 'submit',
  approvedForLater: 'case',
  alreadyApproved: 'case',
};

/** Where an obstacle is mended; null for what is mended outside the drawer, as in the settings. */
export const placeOf = (obstacle: Obstacle): MendPlace | null => PLACES[obstacle] ?? null;

interface MendRequest {
  wishId: string;
  place: MendPlace;
}

let asked: MendRequest | null = null;
const listeners = new Set<() => void>();

/** Asks the drawer of a wish to put the focus on a place, now or when it has opened. */
export const askToMend = (request: MendRequest): void => {
  asked = request;
  for (const tell of listeners) tell();
};

/** The place asked for, once; null when nothing is asked for this wish. */
export const takeMendRequest = (wishId: string): MendPlace | null => {
  if (asked?.wishId !== wishId) return null;
  const { place } = asked;
  asked = null;
  return place;
};

export const onMendRequest = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
