import { useCallback, useEffect, useRef, useState } from 'react';
import type { Trace, WishChanged, WishDetail } from '../../../../src/contract/definitions';
import type { AppError } from '../../../../src/contract/errors';
import type { Wish } from '../../../../src/domain/wish';
import { call, valueOf } from '../../bridge';
import { errorOf } from '../../parts/error-of';
import { createRecordQueue } from './record-queue';
import { afterChange } from './wish-record';

export interface WishRecord {
  /** Null until the functions have answered. */
  detail: WishDetail | null;
  loadError: AppError | null;
  reload: () => void;
  /** Sends a change in order; answers with what went wrong, or null. */
  send: (change: (rev: number) => Promise<WishChanged>, trace: Trace) => Promise<AppError | null>;
}

export interface WishRecordSources {
  accountId: string;
  onChanged: (changed: WishChanged) => void;
  /** The record as it was read, where it tells something else than the list does. */
  onNews: (detail: WishDetail) => void;
}

/** What the drawer's record depends on: where the list tells of another than the drawer knows, it reads anew. */
const signature = ({ status, stage, case: onWish, done, order }: Wish): string =>
  JSON.stringify([status.id, stage, onWish, done.version, order]);

/** The record of a wish: read once, changed in order, and read anew when it was changed from elsewhere. */
export const useWishRecord = (listed: Wish, sources: WishRecordSources): WishRecord => {
  const { wishId } = listed;
  const [queue] = useState(createRecordQueue);
  const [detail, setDetail] = useState<WishDetail | null>(null);
  const [loadError, setLoadError] = useState<AppError | null>(null);
  const known = useRef<string | null>(null);
  const reading = useRef<Promise<void> | null>(null);
  const latest = useRef(sources);
  useEffect(() => {
    latest.current = sources;
  });

  const read = useCallback(async () => {
    setLoadError(null);
    try {
      const fresh = await queue.read(() => valueOf(call('openWish', { wishId })));
      const told = known.current;
      known.current = signature(fresh.wish);
      setDetail(fresh);
      if (told !== known.current) latest.current.onNews(fresh);
    } catch (thrown) {
      setLoadError(errorOf(thrown));
    }
  }, [queue, wishId]);

  // Several changes may fail for the same reason; one reading answers them all.
  const reload = useCallback((): Promise<void> => {
    reading.current ??= read().finally(() => {
      reading.current = null;
    });
    return reading.current;
  }, [read]);

  const now = signature(listed);
  useEffect(() => {
    if (now === known.current) return;
    known.current = now;
    void reload();
  }, [now, reload]);

  const send: WishRecord['send'] = async (change, what) => {
    try {
      const changed = await queue.change(change);
      known.current = signature(changed.wish);
      const at = new Date().toISOString();
      const entry = { at, accountId: sources.accountId, what };
      setDetail((before) => before && afterChange(before, changed, entry));
      latest.current.onChanged(changed);
      return null;
    } catch (thrown) {
      const error = errorOf(thrown);
      if (error.code === 'changedMeanwhile') await reload();
      return error;
    }
  };

  return { detail, loadError, reload: () => void reload(), send };
};
