import type {
  DocumentHead,
  ItemAnswer,
  ItemState,
  KeptAnswer,
} from '../../../src/domain/checklist/checklist';
import { needsReason } from '../../../src/domain/checklist/answer-item';
import type { Evidence } from '../../../src/domain/checklist/item-status';
import { ROLES } from '../../../src/domain/roles';
import { isWebAddress } from '../../shared/parts/web-address';

/** An answer as far as somebody has written it. Empty texts stand for what is not there. */
export interface ItemDraft extends Omit<DocumentHead, 'approvedOn' | 'reviseBy'> {
  state: ItemState | null;
  reason: string;
  /** `role:tovholder` or `account:` and an id. */
  responsible: string;
  link: string;
  approvedOn: string;
  reviseBy: string;
}

export type ItemField = keyof ItemDraft;
export type ItemProblems = Partial<Record<ItemField, 'reasonMissing' | 'linkWrong'>>;

const ROLE = 'role:';
const ACCOUNT = 'account:';

export const responsibleKey = (responsible: KeptAnswer['responsible']): string => {
  if (!responsible) return '';
  return 'role' in responsible ? `${ROLE}${responsible.role}` : `${ACCOUNT}${responsible.accountId}`;
};

export const responsibleOf = (key: string): KeptAnswer['responsible'] => {
  const role = ROLES.find((known) => key === `${ROLE}${known}`);
  if (role) return { role };
  return key.startsWith(ACCOUNT) ? { accountId: key.slice(ACCOUNT.length) } : null;
};

const UNANSWERED: ItemAnswer = {
  state: null,
  reason: '',
  responsible: null,
  link: null,
  head: { owner: '', version: '', approver: '', approvedOn: null, reviseBy: null },
};

/** What is kept of an item today, to be changed. */
export const itemDraft = (answer: KeptAnswer | null): ItemDraft => {
  const { state, reason, responsible, link, head } = answer ?? UNANSWERED;
  return {
    state,
    reason,
    responsible: responsibleKey(responsible),
    link: link ?? '',
    owner: head.owner,
    version: head.version,
    approver: head.approver,
    approvedOn: head.approvedOn ?? '',
    reviseBy: head.reviseBy ?? '',
  };
};

/** What is sent. */
export const answerOf = (draft: ItemDraft): ItemAnswer => ({
  state: draft.state,
  reason: draft.reason.trim(),
  responsible: responsibleOf(draft.responsible),
  link: draft.link.trim() || null,
  head: {
    owner: draft.owner.trim(),
    version: draft.version.trim(),
    approver: draft.approver.trim(),
    approvedOn: draft.approvedOn || null,
    reviseBy: draft.reviseBy || null,
  },
});

/** Følg eller forklar: whether the answer stands only with an explanation. */
export const wantsReason = (draft: ItemDraft, evidence: Evidence | null): boolean =>
  needsReason(answerOf(draft), evidence);

/** What keeps the answer from being sent. */
export const itemProblems = (draft: ItemDraft, evidence: Evidence | null): ItemProblems => ({
  ...(wantsReason(draft, evidence) && draft.reason.trim() === '' ? { reason: 'reasonMissing' } : {}),
  ...(draft.link.trim() === '' || isWebAddress(draft.link) ? {} : { link: 'linkWrong' }),
});
