import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { isSet } from '../../../src/domain/frame';
import { MOST_ADOPTED } from '../../../src/domain/support/adoption';
import { useTexts, type TextKey } from '../../shared/text';
import { rightsOn } from '../table/rights';
import { isTried } from './assumptions';
import type { ResultsProps } from './results';
import styles from './shares.module.css';

const AdoptDialog = lazy(async () => ({ default: (await import('./adopt-dialog')).AdoptDialog }));

/** Why the proposal cannot be used now; null where it can. */
const closedBy = ({ state, assumed, shown, isFresh }: ResultsProps): TextKey | null => {
  const { rankClosed } = rightsOn(state.page);
  if (rankClosed) return rankClosed === 'role' ? 'shares.use.closedRole' : 'shares.use.closedJira';
  if (!isSet(state.page.frame)) return 'shares.use.closedFrame';
  if (!state.complete) return 'shares.use.closedRest';
  if (isTried(assumed)) return 'shares.use.closedTried';
  if (shown.proposal.selected.length === 0) return 'shares.use.closedEmpty';
  if (shown.proposal.selected.length > MOST_ADOPTED) return 'shares.use.closedMany';
  return isFresh ? null : 'shares.use.closedCounting';
};

/** Brug som rækkefølge: offered where the proposal rests on what stands in the frame and on the wishes. */
export const UseProposal = (props: ResultsProps) => {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const closed = closedBy(props);
  if (closed && !asking) {
    return <p className={styles.plain}>{t(closed, { most: MOST_ADOPTED })}</p>;
  }
  return (
    <div>
      <Button appearance="primary" onClick={() => setAsking(true)}>
        {t('shares.use.button')}
      </Button>
      <Suspense fallback={null}>
        {asking && <AdoptDialog {...props} onClose={() => setAsking(false)} />}
      </Suspense>
    </div>
  );
};
