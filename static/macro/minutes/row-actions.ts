import type { MinutesRow } from '../../../src/contract/documentation';
import { approversOf } from '../../../src/domain/minutes/flow';
import { may, type Actor, type Governance } from '../../../src/domain/roles';

/** A step on the way from a found page to os2.eu, or one back. */
export const STEPS = ['submit', 'approve', 'publish', 'reopen'] as const;
export type RowAction = 'register' | (typeof STEPS)[number];

/** Why the state of the minutes closes an action. */
export type ClosedByState =
  | 'isDraft'
  | 'isSubmitted'
  | 'isApproved'
  | 'isPublished'
  | 'isRegistered'
  | 'submitFirst'
  | 'approveFirst'
  | 'reopenFirst';

/** Whose action it is, where it is not the reader's. */
export type ClosedByRight = 'writers' | 'groupApproves' | 'steeringApproves' | 'tovholderPublishes';

export type Closed = ClosedByState | ClosedByRight;

/** Who looks at the minutes, in a product governed so. */
export interface Reader {
  actor: Actor;
  governance: Governance;
}

export interface Offer {
  action: RowAction;
  /** Null where the action may be carried out. */
  closed: Closed | null;
}

type ByState = Readonly<Record<MinutesRow['state'], Partial<Record<RowAction, ClosedByState>>>>;

const CLOSED_BY_STATE: ByState = {
  found: { submit: 'isDraft', approve: 'submitFirst', publish: 'approveFirst', reopen: 'isDraft' },
  draft: { register: 'isRegistered', approve: 'submitFirst', publish: 'approveFirst', reopen: 'isDraft' },
  forApproval: { register: 'isRegistered', submit: 'isSubmitted', publish: 'approveFirst' },
  approved: { register: 'isRegistered', submit: 'isApproved', approve: 'isApproved' },
  published: {
    register: 'isRegistered',
    submit: 'isPublished',
    approve: 'isPublished',
    publish: 'isPublished',
  },
};

/** A page that was changed after approval is approved again: at once, or after it was taken back from os2.eu. */
const closedByState = (row: MinutesRow, action: RowAction): ClosedByState | null => {
  if (action === 'approve' && row.changedAfterApproval) {
    if (row.state === 'approved') return null;
    if (row.state === 'published') return 'reopenFirst';
  }
  return CLOSED_BY_STATE[row.state][action] ?? null;
};

/** The steering group approves its own minutes, and the coordination group where there is none. */
const isTheirs = (row: MinutesRow, { actor, governance }: Reader): boolean =>
  may(actor, 'approveMinutes', governance) &&
  approversOf(row.kind, governance).some((role) => actor.roles.includes(role));

const isOfSteering = (row: MinutesRow, { governance }: Reader): boolean =>
  approversOf(row.kind, governance).includes('steering');

const closedToWriters = ({ actor, governance }: Reader): ClosedByRight | null =>
  may(actor, 'writeMinutes', governance) ? null : 'writers';

const closedToPublishers = ({ actor, governance }: Reader): ClosedByRight | null =>
  may(actor, 'publishMinutes', governance) ? null : 'tovholderPublishes';

const closedByRight = (row: MinutesRow, action: RowAction, reader: Reader): ClosedByRight | null => {
  switch (action) {
    case 'register':
    case 'submit':
      return closedToWriters(reader);
    case 'publish':
      return closedToPublishers(reader);
    case 'reopen':
      return may(reader.actor, 'approveMinutes', reader.governance) ? null : 'writers';
    case 'approve':
      if (isTheirs(row, reader)) return null;
      return isOfSteering(row, reader) ? 'steeringApproves' : 'groupApproves';
  }
};

/** Why somebody cannot do something with minutes as they are: their state comes first, as it holds for all. */
export const closedFor = (row: MinutesRow, action: RowAction, reader: Reader): Closed | null =>
  closedByState(row, action) ?? closedByRight(row, action, reader);

/** What a row offers: a found page to be registered, all others the steps on their way. The functions check again. */
export const rowActions = (row: MinutesRow, reader: Reader): readonly Offer[] => {
  const actions: readonly RowAction[] = row.state === 'found' ? ['register'] : STEPS;
  return actions.map((action) => ({ action, closed: closedFor(row, action, reader) }));
};

/** Whether somebody ever has something to do here; readers, vendors and the secretariat see the index alone. */
export const keepsMinutes = ({ actor, governance }: Reader): boolean =>
  (['writeMinutes', 'approveMinutes', 'publishMinutes'] as const).some((action) =>
    may(actor, action, governance),
  );
