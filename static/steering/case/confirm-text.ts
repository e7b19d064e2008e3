import type { InboxEntry } from '../../../src/contract/definitions';
import type { Texts } from '../../shared/text';
import { grantOf, type RulingDraft } from '../state/ruling-draft';

/** What the button of the form will do, with its money. */
export const confirmText = (draft: RulingDraft, entry: InboxEntry, { t, format }: Texts): string => {
  const { outcome } = draft;
  if (outcome !== 'approved' && outcome !== 'approvedWithChange') return t(`steering.confirm.${outcome}`);
  const { amount, extraGrant } = grantOf(draft, entry);
  return draft.funding === 'within'
    ? t('steering.confirm.within', { amount: format.kroner(amount) })
    : t('steering.confirm.withGrant', { amount: format.kroner(amount), grant: format.kroner(extraGrant) });
};
