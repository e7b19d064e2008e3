import { useState, type FormEvent } from 'react';
import type { Intake, WishCreated } from '../../../src/contract/intake';
import type { WishKind } from '../../../src/domain/product';
import { call, valueOf } from '../../shared/bridge';
import { tellDone } from '../../shared/parts/flags';
import { focusFirstError } from '../../shared/parts/focus-first-error';
import { useTexts, type Texts } from '../../shared/text';
import { useAction, type Action } from '../../shared/use-action';
import { useDraft, type Draft } from '../../shared/wish/actions/drafts';

/** What is written of a new wish; an authority that nobody named is empty. */
export type WishDraft = Readonly<Record<'title' | 'need' | 'kind' | 'beneficiaryId', string>>;

const EMPTY: WishDraft = { title: '', need: '', kind: '', beneficiaryId: '' };

/** The kind that is chosen among those there are; the first where nobody chose. */
export const kindIn = ({ kind }: WishDraft, { kinds }: Intake): WishKind =>
  (kinds.find((one) => one.kind === kind) ?? kinds[0])?.kind ?? 'development';

const isComplete = ({ title, need }: WishDraft): boolean => title.trim() !== '' && need.trim() !== '';

/** Tells where the wish is, and what is not as it was asked for. */
const tell = ({ wish, isListed, isAuthorityMissing }: WishCreated, { t }: Texts): void => {
  const { key } = wish;
  const lacks = [
    ...(isListed ? [] : [t('intake.unlisted')]),
    ...(isAuthorityMissing ? [t('intake.authorityMissing')] : []),
  ];
  const title = t(isListed ? 'intake.done' : 'intake.doneUnlisted', { key });
  tellDone(title, lacks.length > 0 ? lacks.join(' ') : undefined);
};

export interface NewWish {
  draft: Draft<WishDraft>;
  /** Whether what is missing is told already. */
  telling: boolean;
  action: Action;
  send: (event: FormEvent<HTMLFormElement>) => void;
}

/** A new wish being written: kept until it is sent, sent once, never again by itself. */
export const useNewWish = (
  productId: string,
  intake: Intake,
  onCreated: (created: WishCreated) => void,
): NewWish => {
  const texts = useTexts();
  const draft = useDraft<WishDraft>(`new:${productId}`, EMPTY);
  const [telling, setTelling] = useState(false);
  const action = useAction();
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTelling(true);
    if (!isComplete(draft.value)) {
      focusFirstError(event.currentTarget);
      return;
    }
    const { title, need, beneficiaryId } = draft.value;
    void action.run(async () => {
      const kind = kindIn(draft.value, intake);
      const wanted = { productId, title, need, kind, beneficiaryId: beneficiaryId || null };
      const created = await valueOf(call('createWish', wanted));
      draft.discard();
      tell(created, texts);
      onCreated(created);
    });
  };
  return { draft, telling, action, send };
};
