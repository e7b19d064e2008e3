import type { Minutes } from '../../domain/minutes/minutes';
import type { Change } from '../../usecases/ports';
import type { RowChange } from './row';

export const documentKey = (kind: string, productId: string): string => `${kind}:${productId}`;

/** Where minutes stand in their indexes: pages that are gone are listed nowhere. */
const placesOf = ({ gone, state }: Minutes): { shelf: string; gap: string } => ({
  shelf: gone ? 'gone' : 'listed',
  gap: !gone && state === 'approved' ? 'gap' : 'none',
});

/** How changes of documentation are stored. */
export const documentationRow = (
  change: Extract<Change, { write: 'minutes' | 'news' | 'document' }>,
): RowChange => {
  const { was } = change;
  const { productId } = change.value;
  const rev = was + 1;
  switch (change.write) {
    case 'minutes': {
      const { value } = change;
      const row = { rev, productId, ...placesOf(value), date: value.date, body: value };
      return { entity: 'minutes', key: value.pageId, was, row };
    }
    case 'news': {
      const { value } = change;
      return {
        entity: 'news',
        key: value.newsId,
        was,
        row: { rev, productId, at: value.sentAt, body: value },
      };
    }
    case 'document': {
      const { kind, value } = change;
      const row = { rev, productId, kind, body: value };
      return { entity: 'document', key: documentKey(kind, productId), was, row };
    }
  }
};
