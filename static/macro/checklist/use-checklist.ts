import { useCallback, useRef, useState } from 'react';
import type { DocumentationView, ItemView } from '../../../src/contract/documentation';
import type { AppError } from '../../../src/contract/errors';
import type { ChecklistChange } from '../../../src/domain/checklist/checklist';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { focusOn } from '../../shared/documentation/focus-on';
import { errorOf } from '../../shared/parts/error-of';
import { useTexts } from '../../shared/text';
import { itemName } from '../../shared/documentation/names';
import { itemMenuId, LIST_MENU } from './element-ids';

export interface Checklist {
  /** Items with a change of theirs on its way. */
  underWay: ReadonlySet<string>;
  /** Why the last change made in the list itself was not made. */
  error: AppError | null;
  /** What was last done, in words. */
  heard: string;
  /** Makes a change, after those before it. Throws what the call throws. */
  send: (change: ChecklistChange) => Promise<DocumentationView>;
  check: (view: ItemView) => void;
  move: (view: ItemView, to: number) => void;
  retire: (view: ItemView) => void;
  restore: (view: ItemView) => void;
  reload: () => void;
}

export interface ChecklistProps {
  productId: string;
  onChanged: (documentation: DocumentationView) => void;
  onReload: () => Promise<unknown>;
}

/** Changes of a list one after another: each answers with the whole list, so that a late answer never shows an older one. */
const useLine = ({ productId, onChanged }: ChecklistProps): Checklist['send'] => {
  const line = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (change) => {
      const done = line.current.then(async () => {
        const documentation = await valueOf(call('changeChecklist', { productId, change }));
        onChanged(documentation);
        return documentation;
      });
      line.current = done.catch(() => undefined);
      return done;
    },
    [productId, onChanged],
  );
};

type ItemChange = ChecklistChange & { itemId: string };

const useBusyItems = () => {
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set());
  const begin = (itemId: string) => setUnderWay((now) => new Set([...now, itemId]));
  const end = (itemId: string) => setUnderWay((now) => new Set([...now].filter((each) => each !== itemId)));
  return { underWay, begin, end };
};

/** The checklist as it is kept from the page: what is changed in one click, and the line that every change stands in. */
export const useChecklist = (props: ChecklistProps): Checklist => {
  const texts = useTexts();
  const send = useLine(props);
  const { underWay, begin, end } = useBusyItems();
  const [error, setError] = useState<AppError | null>(null);
  const [heard, hear] = useState('');
  const make = async (change: ItemChange, said: string): Promise<boolean> => {
    const { itemId } = change;
    begin(itemId);
    setError(null);
    try {
      await send(change);
      hear(said);
      return true;
    } catch (thrown) {
      setError(errorOf(thrown));
      return false;
    } finally {
      end(itemId);
    }
  };
  const rearrange = async (change: ItemChange, said: string) => {
    if (await make(change, said)) focusOn(itemMenuId(change.itemId), LIST_MENU);
  };
  const named = ({ item }: ItemView) => ({ name: itemName(item, texts) });
  return {
    underWay,
    error,
    heard,
    send,
    check: (view) => {
      const { itemId } = view.item;
      const seen = view.answer?.rev ?? 0;
      void make({ change: 'check', itemId, seen }, texts.t('macro.checklist.checkedNow', named(view)));
    },
    move: (view, to) => {
      const { itemId, placeId } = view.item;
      const said = texts.t('macro.checklist.moved', named(view));
      void rearrange({ change: 'moveItem', itemId, placeId, to }, said);
    },
    retire: (view) => {
      const { itemId } = view.item;
      void rearrange({ change: 'retireItem', itemId }, texts.t('macro.checklist.retired', named(view)));
    },
    restore: (view) => {
      const { itemId } = view.item;
      void rearrange({ change: 'restoreItem', itemId }, texts.t('macro.checklist.restored', named(view)));
    },
    reload: () => {
      setError(null);
      void props.onReload();
    },
  };
};
