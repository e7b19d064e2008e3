import type { EscalationReason, Paper } from '../../../../src/domain/decision-case';
import { activeCriteria } from '../../../../src/domain/done';
import type { FrameStatus } from '../../../../src/domain/money-line';
import { NOTHING } from '../../../../src/domain/money';
import type { Wish } from '../../../../src/domain/wish';
import type { Texts } from '../../text';
import { placeOf, type WishesState } from '../state/wishes-state';

/** The reason that a wish's own state speaks for: money, where money is what stands in the way. */
export const proposedReason = (status: FrameStatus | undefined): EscalationReason | null =>
  status?.status === 'overLimit' || status?.status === 'overFrame' ? 'economy' : null;

/** How far a wish lies outside the mandate, in words; empty where money is not what stands in the way. */
export const beyondText = (
  status: FrameStatus | undefined,
  state: WishesState,
  { t, format }: Texts,
): string => {
  const limit = state.page.frame.wishLimit ?? NOTHING;
  if (status?.status === 'overLimit') {
    return t('wishes.action.beyond.overLimit', { by: format.kroner(status.by), limit: format.kroner(limit) });
  }
  return status?.status === 'overFrame'
    ? t('wishes.action.beyond.overFrame', {
        short: format.kroner(status.short),
        year: String(state.page.frame.year),
      })
    : '';
};

const financingOf = (status: FrameStatus | undefined, state: WishesState, { t, format }: Texts): string => {
  const rest = format.kroner(state.line.balance.available);
  if (status?.status === 'overFrame') {
    return t('wishes.action.proposal.extraGrant', { short: format.kroner(status.short), rest });
  }
  return status?.status === 'overLimit' ? t('wishes.action.proposal.withinFrame', { rest }) : '';
};

/** A sagsoplæg begun from what the app knows of the wish. People write the rest and may rewrite all of it. */
export const proposedPaper = (wish: Wish, state: WishesState, texts: Texts): Paper => {
  const { t, format } = texts;
  const status = state.line.statuses.get(wish.wishId);
  const beyond = beyondText(status, state, texts);
  const consequences = t('wishes.action.proposal.consequences', { count: activeCriteria(wish.done).length });
  return {
    purpose: wish.title,
    background: t('wishes.action.proposal.background', {
      key: wish.key,
      place: placeOf(state, wish.wishId),
      benefits: wish.order.beneficiaryIds.length,
      all: state.page.authorities.length,
    }),
    analysis: '',
    recommendation: t('wishes.action.proposal.recommendation', {
      key: wish.key,
      amount: format.kroner(wish.estimate ?? NOTHING),
    }),
    consequences: beyond ? `${consequences} ${beyond}` : consequences,
    financing: financingOf(status, state, texts),
  };
};
