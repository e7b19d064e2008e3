import { useEffect } from 'react';
import type { WishesStore } from '../../shared/wish/state/wishes-store';

/** No row moves under the pointer while somebody drags one: what others did is shown when it has been dropped. */
export const useHold = (store: WishesStore): void => {
  useEffect(() => {
    const hold = (): void => store.hold(true);
    const release = (): void => store.hold(false);
    window.addEventListener('dragstart', hold);
    window.addEventListener('dragend', release);
    return () => {
      window.removeEventListener('dragstart', hold);
      window.removeEventListener('dragend', release);
    };
  }, [store]);
};
