import { useCallback } from 'react';
import type { WishDetail } from '../../src/contract/definitions';
import { call, valueOf } from '../shared/bridge';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts } from '../shared/text';
import { EndedNote } from './ended-note';
import { LateInvoice } from './late-invoice';
import { useLoaded } from '../shared/use-loaded';
import { Readiness } from '../shared/wish/sections/readiness';
import { useWishRecord } from '../shared/wish/sections/use-wish-record';
import { WishBody } from '../shared/wish/sections/wish-body';
import type { WishesState } from '../shared/wish/state/wishes-state';
import styles from './issue-panel.module.css';

const nothing = (): void => undefined;

interface ClosedWishProps {
  detail: WishDetail;
  state: WishesState;
  onReload: () => void;
}

/** A closed wish: what was agreed, delivered and decided. Nothing of it changes any more but what it cost. */
const ClosedWish = ({ detail, state, onReload }: ClosedWishProps) => {
  const { t } = useTexts();
  const { wish } = detail;
  const { accountId } = state.page.actor;
  const record = useWishRecord(wish, { accountId, onChanged: nothing, onNews: nothing });
  return (
    <section className={styles.wish} aria-label={`${wish.key} ${wish.title}`}>
      <h2 className={styles.heading}>{t('wishes.panel.mandate')}</h2>
      <Readiness wish={wish} state={state} onGo={nothing} />
      <EndedNote wish={wish} state={state} onReload={onReload} />
      <LateInvoice wish={wish} state={state} onReload={onReload} />
      <WishBody wish={wish} state={state} record={record} onReload={record.reload} />
    </section>
  );
};

const isSetUp = ({ page }: WishesState): boolean => page.members.length > 0;

interface UnlistedWishProps {
  wishId: string;
  state: WishesState;
  /** Fetches the list and its frame anew. */
  onReload: () => void;
}

/** An issue that is not on the list: a closed wish, or none. */
export const UnlistedWish = ({ wishId, state, onReload }: UnlistedWishProps) => {
  const { t } = useTexts();
  const open = useCallback(() => valueOf(call('openWish', { wishId })), [wishId]);
  const { loaded, reload } = useLoaded(open);
  if (loaded.phase === 'loading') return <p>{t('shared.loading')}</p>;
  if (loaded.phase === 'failed') return <ErrorMessage error={loaded.error} onReload={() => void reload()} />;
  const { value: detail } = loaded;
  const anew = (): void => {
    onReload();
    void reload();
  };
  if (detail.wish.stage === 'closed' && detail.rev > 0)
    return <ClosedWish detail={detail} state={state} onReload={anew} />;
  return <p>{t(isSetUp(state) ? 'wishes.panel.noWish' : 'wishes.panel.notSetUp')}</p>;
};
