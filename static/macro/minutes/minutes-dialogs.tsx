import { lazy, Suspense } from 'react';
import type { MinutesRow } from '../../../src/contract/documentation';
import type { Reader, RowAction } from './row-actions';

const StepDialog = lazy(async () => ({ default: (await import('./steps/step-dialog')).StepDialog }));
const NewMinutes = lazy(async () => ({ default: (await import('./draft/new-minutes')).NewMinutes }));

/** What is asked over the index, one thing at a time. */
export type Asking = { asking: 'new' } | { asking: 'step'; action: RowAction; pageId: string };

export interface MinutesDialogsProps {
  asking: Asking;
  reader: Reader;
  productId: string;
  /** Every row that is known. */
  rows: readonly MinutesRow[];
  onDone: (row: MinutesRow, asked: Asking) => void;
  onFresh: (row: MinutesRow) => void;
  onClose: () => void;
}

export const MinutesDialogs = (props: MinutesDialogsProps) => {
  const { asking, reader, productId, rows, onDone, onFresh, onClose } = props;
  const done = (row: MinutesRow) => onDone(row, asking);
  if (asking.asking === 'new') {
    return (
      <Suspense fallback={null}>
        <NewMinutes productId={productId} onDone={done} onClose={onClose} />
      </Suspense>
    );
  }
  const row = rows.find(({ pageId }) => pageId === asking.pageId);
  return (
    row && (
      <Suspense fallback={null}>
        <StepDialog
          subject={{ action: asking.action, row, productId }}
          reader={reader}
          onDone={done}
          onFresh={onFresh}
          onClose={onClose}
        />
      </Suspense>
    )
  );
};
