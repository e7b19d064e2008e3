import { showFlag } from '@forge/bridge';
import { useRef, useState } from 'react';
import { ore } from '../../../src/domain/money';
import { orderWithOnTop } from '../../../src/domain/support/reorder';
import { call, valueOf } from '../../shared/bridge';
import { useTexts } from '../../shared/text';
import { useAction, type Action } from '../../shared/use-action';
import { idsOf } from '../../shared/wish/state/wishes-state';
import type { ResultsProps } from './results';
import { writeOrder } from './write-order';

export interface Adopting {
  action: Action;
  progress: { moved: number; of: number } | null;
  isStopped: boolean;
  stop: () => void;
  adopt: (grounds: { basis: string; reference: string }) => Promise<void>;
}

type Adopted = Pick<ResultsProps, 'state' | 'assumed' | 'shown' | 'onReload'>;

/** Moves the wishes of a proposal to the top, logs the decision, and fetches the list as it then is. */
export const useAdoption = ({ state, assumed, shown, onReload }: Adopted, onDone: () => void): Adopting => {
  const { t } = useTexts();
  const action = useAction();
  const [progress, setProgress] = useState<Adopting['progress']>(null);
  const [isStopped, setStopped] = useState(false);
  const stopping = useRef(false);
  // What is taken over is what was confirmed, whatever is counted meanwhile.
  const [{ question, proposal }] = useState(shown);

  const write = async (grounds: { basis: string; reference: string }): Promise<boolean> => {
    const now = idsOf(state);
    const order = await writeOrder(
      { rank: (move) => valueOf(call('rankWish', move)) },
      { now, wanted: orderWithOnTop(now, proposal.selected) },
      { onMoved: (moved, of) => setProgress({ moved, of }), isStopped: () => stopping.current },
    );
    if (!order) return false;
    const { completion, shares } = assumed;
    const matter = { budget: ore(question.budget), cost: ore(proposal.cost), completion, shares };
    const wishIds = [...proposal.selected];
    const { productId } = state.page.heading;
    await valueOf(call('adoptProposal', { productId, wishIds, matter, ...grounds }));
    return true;
  };

  const adopt: Adopting['adopt'] = async (grounds) => {
    stopping.current = false;
    setStopped(false);
    let isWritten = false;
    await action.run(async () => {
      isWritten = await write(grounds);
    });
    setProgress(null);
    await onReload();
    if (isWritten) {
      showFlag({
        id: 'shares-used',
        appearance: 'success',
        title: t('shares.use.done'),
        isAutoDismiss: true,
      });
      onDone();
    } else setStopped(stopping.current);
  };

  const stop = (): void => {
    stopping.current = true;
  };

  return { action, progress, isStopped, stop, adopt };
};
