import { showFlag } from '@forge/bridge';
import { useRef, useState } from 'react';
import { orderWithOnTop } from '../../../src/domain/support/reorder';
import { call, valueOf } from '../../shared/bridge';
import { useTexts } from '../../shared/text';
import { useAction, type Action } from '../../shared/use-action';
import { idsOf } from '../../shared/wish/state/wishes-state';
import { matterOf } from './assumptions';
import type { ResultsProps } from './results';
import { writeOrder } from './write-order';

export interface Grounds {
  basis: string;
  reference: string;
}

export interface Progress {
  moved: number;
  of: number;
}

export interface Adopting {
  action: Action;
  /** How far it is, while it is under way. */
  progress: Progress | null;
  /** How far it came, where it did not come to its end; null as long as it has not been tried. */
  halt: (Progress & { by: 'person' | 'error' }) | null;
  stop: () => void;
  adopt: (grounds: Grounds) => Promise<void>;
}

type Adopted = Pick<ResultsProps, 'state' | 'assumed' | 'shown' | 'onReload'>;

/** Moves the wishes of a proposal to the top, logs the decision, and fetches the list as it then is. */
export const useAdoption = ({ state, assumed, shown, onReload }: Adopted, onDone: () => void): Adopting => {
  const { t } = useTexts();
  const action = useAction();
  const [progress, setProgress] = useState<Adopting['progress']>(null);
  const [halt, setHalt] = useState<Adopting['halt']>(null);
  const stopping = useRef(false);
  // What is taken over is what was confirmed, whatever is counted meanwhile.
  const [{ adoptionId, matter, wishIds }] = useState(() => ({
    adoptionId: crypto.randomUUID(),
    matter: matterOf(shown, assumed.shares),
    wishIds: shown.proposal.selected,
  }));

  const write = async (grounds: Grounds, onMoved: (moved: number, of: number) => void): Promise<boolean> => {
    const now = idsOf(state);
    const order = await writeOrder(
      { rank: (move) => valueOf(call('rankWish', move)) },
      { now, wanted: orderWithOnTop(now, wishIds) },
      { onMoved, isStopped: () => stopping.current },
    );
    if (!order) return false;
    const { productId } = state.page.heading;
    await valueOf(
      call('adoptProposal', { productId, adoptionId, wishIds: [...wishIds], matter, ...grounds }),
    );
    return true;
  };

  const finish = (): void => {
    showFlag({ id: 'shares-used', appearance: 'success', title: t('shares.use.done'), isAutoDismiss: true });
    onDone();
  };

  const adopt: Adopting['adopt'] = async (grounds) => {
    stopping.current = false;
    setHalt(null);
    let isWritten = false;
    let last: Progress = { moved: 0, of: 0 };
    const failed = await action.run(async () => {
      isWritten = await write(grounds, (moved, of) => {
        last = { moved, of };
        setProgress(last);
      });
    });
    setProgress(null);
    if (!isWritten) setHalt({ ...last, by: failed ? 'error' : 'person' });
    await onReload();
    if (isWritten) finish();
  };

  const stop = (): void => {
    stopping.current = true;
  };

  return { action, progress, halt, stop, adopt };
};
