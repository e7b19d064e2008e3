import type { WishDetail } from '../../../../src/contract/definitions';
import { commitmentOf } from '../../../../src/domain/frame';
import { doneDefaultFor } from '../../../../src/domain/product';
import { may } from '../../../../src/domain/roles';
import type { Wish } from '../../../../src/domain/wish';
import { ErrorMessage } from '../../parts/error-message';
import type { WishesState } from '../state/wishes-state';
import { CaseSection } from './case-section';
import { DoneSection } from './done-section';
import { HistorySection } from './history-section';
import { OrderSection } from './order-section';
import type { WishRecord } from './use-wish-record';

export interface WishBodyProps {
  wish: Wish;
  state: WishesState;
  record: WishRecord;
  onReload: () => void;
}

/** What only the functions know: the case and the history. */
const RecordSections = ({ wish, detail }: { wish: Wish; detail: WishDetail | null }) => {
  const people = detail?.people ?? [];
  const decisionCase = detail?.case ?? null;
  return (
    <>
      {(wish.case ?? decisionCase) && <CaseSection decisionCase={decisionCase} people={people} />}
      <HistorySection history={detail?.history ?? null} people={people} />
    </>
  );
};

/** DONE, the order, the case and the history of a wish. */
export const WishBody = ({ wish, state, record, onReload }: WishBodyProps) => {
  const { actor, settings, frame } = state.page;
  const { detail, loadError } = record;
  const reloadBoth = () => {
    record.reload();
    onReload();
  };
  return (
    <>
      {loadError && <ErrorMessage error={loadError} onReload={reloadBoth} />}
      <DoneSection
        wish={wish}
        record={record}
        defaults={doneDefaultFor(settings, wish)}
        mayEdit={may(actor, 'defineDone', settings)}
        mayAttach={may(actor, 'attachEvidence', settings)}
        startedAt={commitmentOf(frame, wish.wishId)?.startedAt ?? null}
      />
      <OrderSection wish={wish} state={state} record={record} />
      {!loadError && <RecordSections wish={wish} detail={detail} />}
    </>
  );
};
