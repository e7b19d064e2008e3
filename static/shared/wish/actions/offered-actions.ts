import { may, type Action, type Actor, type Governance } from '../../../../src/domain/roles';
import type { Wish } from '../../../../src/domain/wish';
import type { WishAction } from './wish-action';

const RIGHTS: Readonly<Record<WishAction, Action>> = {
  start: 'startWish',
  close: 'closeWish',
  reject: 'rejectWish',
  submit: 'submitCase',
};

const BY_STAGE: Readonly<Record<Wish['stage'], readonly WishAction[]>> = {
  open: ['start', 'submit', 'reject'],
  started: ['close'],
  closed: [],
};

/** The actions that belong to the stage of a wish and that somebody's roles allow. */
export const offeredActions = (wish: Wish, actor: Actor, governance: Governance): readonly WishAction[] =>
  BY_STAGE[wish.stage].filter((action) => may(actor, RIGHTS[action], governance));
