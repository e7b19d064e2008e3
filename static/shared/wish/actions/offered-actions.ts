import type { FrameStatus } from '../../../../src/domain/money-line';
import { may, type Action, type Actor, type Governance } from '../../../../src/domain/roles';
import type { Wish } from '../../../../src/domain/wish';
import type { WishAction } from './wish-action';

/** The right that each action needs; the functions check again. */
export const RIGHTS: Readonly<Record<WishAction, Action>> = {
  start: 'startWish',
  close: 'closeWish',
  answer: 'answerWish',
  reject: 'rejectWish',
  supersede: 'supersedeWish',
  submit: 'submitCase',
  withdraw: 'submitCase',
  invoice: 'registerInvoice',
  regularise: 'regulariseWish',
};

/** The actions that belong to a wish as it stands, whoever asks. */
export const actionsAt = (
  { stage }: Pick<Wish, 'stage'>,
  status: FrameStatus | undefined,
): readonly WishAction[] => {
  if (stage === 'open')
    return status?.status === 'atSteering'
      ? ['withdraw', 'answer']
      : ['start', 'submit', 'answer', 'supersede', 'reject'];
  if (stage === 'closed') return [];
  return status?.status === 'bypassed' ? ['regularise', 'close'] : ['close', 'invoice'];
};

/** Those of them that somebody's roles allow. */
export const offeredActions = (
  actions: readonly WishAction[],
  actor: Actor,
  governance: Governance,
): readonly WishAction[] => actions.filter((action) => may(actor, RIGHTS[action], governance));
