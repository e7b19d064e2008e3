import { useEffect, useState } from 'react';
import type { FoundDraft } from '../../../../src/contract/definitions';
import { call, valueOf } from '../../bridge';

const NONE: FoundDraft = { rev: 0, value: null, by: null };

/** The draft of a sagsoplæg that the group keeps; undefined while it is fetched, none where it cannot be read. */
export const useDraftOfGroup = (wishId: string): FoundDraft | undefined => {
  const [found, setFound] = useState<FoundDraft | undefined>();
  useEffect(() => {
    let current = true;
    valueOf(call('openDraft', { wishId })).then(
      (draft) => current && setFound(draft),
      () => current && setFound(NONE),
    );
    return () => {
      current = false;
    };
  }, [wishId]);
  return found;
};
