import { showFlag } from '@forge/bridge';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AppError } from '../../../src/contract/errors';
import { call, valueOf } from '../bridge';
import { errorText } from '../parts/error-text';
import { useTexts, type Texts } from '../text';
import { createWishesStore, type WishesSnapshot, type WishesStore } from './state/wishes-store';

const STALE_AFTER_MS = 60_000;

const tellMoveFailed = (texts: Texts, error: AppError, key: string): void => {
  const { t } = texts;
  const { title, next } = errorText(error, texts);
  const isMoved = error.code === 'movedMeanwhile';
  showFlag({
    id: 'wish-not-moved',
    appearance: isMoved ? 'warning' : 'error',
    title: t(isMoved ? 'wishes.rank.movedMeanwhile' : 'wishes.rank.notMoved', { key }),
    description: isMoved ? t('wishes.rank.movedMeanwhileNext') : `${title}. ${next}`,
  });
};

const openStore = (productId: string, texts: Texts): WishesStore => {
  const store: WishesStore = createWishesStore(
    {
      open: () => valueOf(call('openWishes', { productId })),
      more: (next) => valueOf(call('moreWishes', { productId, next })),
      rank: (move) => valueOf(call('rankWish', move)),
    },
    (error, wishId) => {
      const key = store.snapshot().state?.wishes.find((wish) => wish.wishId === wishId)?.key ?? '';
      tellMoveFailed(texts, error, key);
    },
  );
  return store;
};

/** Fetches again when somebody comes back to a list that is older than a minute. */
const useFreshOnReturn = (store: WishesStore): void => {
  useEffect(() => {
    let readAt = Date.now();
    const stop = store.subscribe(() => {
      if (store.snapshot().isFetching) readAt = Date.now();
    });
    const onFocus = (): void => {
      const isStale = Date.now() - readAt > STALE_AFTER_MS;
      if (isStale && !store.snapshot().isFetching) void store.load();
    };
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('focus', onFocus);
      stop();
    };
  }, [store]);
};

/** The list of a product: fetched once, then kept. */
export const useWishes = (productId: string): { store: WishesStore; snapshot: WishesSnapshot } => {
  const texts = useTexts();
  const [store] = useState(() => openStore(productId, texts));
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => {
    if (!store.snapshot().isFetching) void store.load();
  }, [store]);
  useFreshOnReturn(store);
  return { store, snapshot };
};
