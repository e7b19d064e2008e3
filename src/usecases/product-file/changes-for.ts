import type { Part, RowOf } from '../../contract/product-file/parts';
import type { Change } from '../ports';
import type { ShelfPart } from './ports';

type ChangeFor = { readonly [Name in ShelfPart]: (row: RowOf<Name>, productId: string) => Change };

const inDocument = (row: RowOf<'documents'>): Change => {
  switch (row.kind) {
    case 'checklist':
      return { write: 'document', kind: row.kind, was: 0, value: row.body };
    case 'evaluation':
      return { write: 'document', kind: row.kind, was: 0, value: row.body };
    case 'profile':
      return { write: 'document', kind: row.kind, was: 0, value: row.body };
    case 'agreedOrder':
      return { write: 'document', kind: row.kind, was: 0, value: row.body };
    case 'agreements':
      return { write: 'document', kind: row.kind, was: 0, value: row.body };
  }
};

/** How the rows of each part come into the store, where nothing is of theirs yet. */
export const changeFor: ChangeFor = {
  frames: (value) => ({ write: 'frame', was: 0, value }),
  entries: (value) => ({ write: 'entry', value }),
  wishes: (value) => ({ write: 'wish', was: 0, value }),
  cases: (value) => ({ write: 'case', was: 0, value }),
  drafts: (value) => {
    const { productId, wishId } = value;
    return { write: 'caseDraft', was: 0, productId, wishId, value };
  },
  support: (value) => ({ write: 'support', was: 0, value }),
  decisions: (value) => ({ write: 'decision', value }),
  traces: (value, productId) => ({ write: 'trace', productId, value }),
  doneVersions: (value) => ({ write: 'doneVersion', value }),
  documents: inDocument,
  minutes: (value) => ({ write: 'minutes', was: 0, value }),
  notices: (value) => ({ write: 'notice', value }),
  news: (value) => ({ write: 'news', was: 0, value }),
};

/** Some rows of one part of a file. */
export type RowsOf<Name extends Part> = {
  [Each in Name]: { part: Each; rows: readonly RowOf<Each>[] };
}[Name];
