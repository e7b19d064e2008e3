import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { WishChanged } from '../../src/contract/definitions';
import type { Frame } from '../../src/domain/frame';
import type { Ore } from '../../src/domain/money';
import type { Wish } from '../../src/domain/wish';
import { call, valueOf } from '../shared/bridge';
import { errorOf } from '../shared/parts/error-of';
import { typedAmount } from '../shared/parts/money-field';
import { useTexts, type Texts } from '../shared/text';
import {
  readEstimate,
  withDraft,
  withoutDraft,
  type EstimateDraft,
  type EstimateDrafts,
} from './state/estimate-drafts';

export interface Estimating {
  drafts: EstimateDrafts;
  begin: (wish: Wish) => void;
  type: (wishId: string, typed: string) => void;
  cancel: (wishId: string) => void;
  save: (wish: Wish) => void;
}

type Changed = Pick<WishChanged, 'wish' | 'frame'>;

const savedText = (wish: Wish, { t, format }: Texts): string =>
  wish.estimate === null
    ? t('wishes.estimate.cleared', { key: wish.key })
    : t('wishes.estimate.saved', { key: wish.key, amount: format.kroner(wish.estimate) });

const savingOf = async (wishId: string, estimate: Ore | null, seen: Ore | null): Promise<WishChanged> =>
  valueOf(call('estimateWish', { wishId, estimate, seen }));

/** What another has made of the wish meanwhile. */
const wishNow = async (wishId: string): Promise<Wish> => (await valueOf(call('openWish', { wishId }))).wish;

/** Estimates as they are typed and saved; what is typed outlives filters, pages, reloads and errors. */
export const useEstimates = (frame: Frame | null, onChanged: (changed: Changed) => void): Estimating => {
  const texts = useTexts();
  const [drafts, setDrafts] = useState<EstimateDrafts>(new Map());
  const latest = useRef(drafts);

  const set = useCallback((next: EstimateDrafts) => {
    latest.current = next;
    setDrafts(next);
  }, []);
  const patch = useCallback(
    (wishId: string, part: Partial<EstimateDraft>) => set(withDraft(latest.current, wishId, part)),
    [set],
  );

  const failed = useCallback(
    async (wish: Wish, thrown: unknown): Promise<void> => {
      const error = errorOf(thrown);
      if (error.code !== 'changedMeanwhile' || !frame) return patch(wish.wishId, { isSaving: false, error });
      try {
        const now = await wishNow(wish.wishId);
        onChanged({ wish: now, frame });
        patch(wish.wishId, { isSaving: false, error, seen: now.estimate });
      } catch (again) {
        patch(wish.wishId, { isSaving: false, error: errorOf(again) });
      }
    },
    [frame, onChanged, patch],
  );

  const save = useCallback(
    (wish: Wish) => {
      const draft = latest.current.get(wish.wishId);
      const read = draft && readEstimate(draft.typed);
      if (!draft || draft.isSaving || !read?.ok) return;
      if (read.value === draft.seen) return set(withoutDraft(latest.current, wish.wishId));
      patch(wish.wishId, { isSaving: true, error: null });
      savingOf(wish.wishId, read.value, draft.seen).then(
        (changed) => {
          onChanged(changed);
          set(withoutDraft(latest.current, wish.wishId));
          announce(savedText(changed.wish, texts));
        },
        (thrown: unknown) => failed(wish, thrown),
      );
    },
    [failed, onChanged, patch, set, texts],
  );

  return useMemo(
    () => ({
      drafts,
      begin: ({ wishId, estimate }) =>
        patch(wishId, { typed: estimate === null ? '' : typedAmount(estimate), seen: estimate }),
      type: (wishId, typed) => patch(wishId, { typed, error: null }),
      cancel: (wishId) => set(withoutDraft(latest.current, wishId)),
      save,
    }),
    [drafts, patch, save, set],
  );
};
