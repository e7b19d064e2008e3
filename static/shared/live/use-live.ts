import { useEffect, useRef, useState } from 'react';
import type { Hint } from '../../../src/contract/live';
import { firstAnswer, isOwnEcho } from '../bridge';

/** Whether the page hears what others do; `absent` where the platform or the host has no live channel. */
export type LiveState = 'connecting' | 'live' | 'absent';

export interface LiveOptions {
  /** The products on the page; none until they are known. */
  productIds: readonly string[];
  accountId: string | null;
  /** Told of what happened, many acts at once where they follow each other closely. */
  onHints: (hints: readonly Hint[]) => void;
}

/** Several acts in a row are one reading; well below the second that a page may take. */
const GATHER_MS = 250;

const isNews = (hint: Hint, accountId: string | null): boolean =>
  hint.accountId !== accountId || !isOwnEcho();

/** Hears what others do in the products. What this page did itself is no news. */
export const useLive = ({ productIds, accountId, onHints }: LiveOptions): LiveState => {
  const [state, setState] = useState<LiveState>('connecting');
  const told = useRef(onHints);
  useEffect(() => {
    told.current = onHints;
  });
  const ids = productIds.join();
  useEffect(() => {
    if (ids === '') return;
    let isOpen = true;
    let close = (): void => undefined;
    let gathered: Hint[] = [];
    let timer: number | undefined;
    const tell = (): void => {
      const hints = gathered;
      gathered = [];
      timer = undefined;
      told.current(hints);
    };
    const onHint = (hint: Hint): void => {
      if (!isOpen || !isNews(hint, accountId)) return;
      gathered.push(hint);
      timer ??= window.setTimeout(tell, GATHER_MS);
    };
    const open = async (): Promise<void> => {
      await firstAnswer;
      const { openChannel } = await import('./live-channel');
      const opened = await openChannel(ids.split(','), onHint);
      if (isOpen) close = opened;
      else opened();
    };
    open().then(
      () => isOpen && setState('live'),
      () => isOpen && setState('absent'),
    );
    return () => {
      isOpen = false;
      window.clearTimeout(timer);
      close();
    };
  }, [ids, accountId]);
  return state;
};
