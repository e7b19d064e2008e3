import type { FoundDraft } from '../../../../src/contract/definitions';
import {
  ESCALATION_REASONS,
  missingParts,
  type DecisionCase,
  type EscalationReason,
  type Paper,
  type PaperPart,
} from '../../../../src/domain/decision-case';
import type { Wish } from '../../../../src/domain/wish';
import type { Texts } from '../../text';
import type { WishesState } from '../state/wishes-state';
import { linksIn, linksText } from './case-links';
import { proposedPaper, proposedReason } from './paper-proposal';
import type { Written } from './save-draft';

/** The sagsoplæg as it stands in the form: every field a text. */
export type SubmitDraft = Paper & {
  readonly reason: string;
  readonly answerBy: string;
  readonly links: string;
  /** Ids of the wishes that are asked for together with it, with spaces between. */
  readonly also: string;
};

/** Where the form may begin: what the group has written, or what the steering group sent back. */
export interface Begun {
  found: FoundDraft;
  earlier: DecisionCase | null;
}

/** What the form begins with; a wish that was never written about gets a proposal from what is known of it. */
export const beginDraft = (
  { found, earlier }: Begun,
  { wish, state, texts }: { wish: Wish; state: WishesState; texts: Texts },
): SubmitDraft => {
  const begun = found.value ?? earlier;
  const status = state.line.statuses.get(wish.wishId);
  return begun
    ? {
        ...begun.paper,
        reason: begun.reason ?? '',
        answerBy: begun.answerBy ?? '',
        links: linksText(begun.links),
        also: (earlier?.also ?? []).map(({ wishId }) => wishId).join(' '),
      }
    : {
        ...proposedPaper(wish, state, texts),
        reason: proposedReason(status) ?? '',
        answerBy: '',
        links: '',
        also: '',
      };
};

/** The wishes that are chosen besides the first. */
export const chosenBeside = ({ also }: Pick<SubmitDraft, 'also'>): readonly string[] =>
  also.split(' ').filter((wishId) => wishId !== '');

/** The reason that is chosen; null while none is. */
export const chosenReason = ({ reason }: Pick<SubmitDraft, 'reason'>): EscalationReason | null =>
  ESCALATION_REASONS.find((known) => known === reason) ?? null;

/** What the form says: as far as it can be kept, and what it lacks before it can be submitted. */
export const readDraft = ({
  reason: chosen,
  answerBy,
  links: typed,
  also: _also,
  ...paper
}: SubmitDraft): { paper: Paper; written: Written | null; missing: readonly PaperPart[] } => {
  const links = linksIn(typed);
  const reason = chosenReason({ reason: chosen });
  return {
    paper,
    written: links && { reason, paper, answerBy: answerBy === '' ? null : answerBy, links },
    missing: missingParts(paper, reason ?? 'economy'),
  };
};
