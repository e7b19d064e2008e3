import type { Change } from '../../usecases/ports';
import { isWaiting } from '../../domain/decision-case';

/** A row of a custom entity: what its indexes need beside the body. Names are those of manifest.yml. */
export type Row = { rev: number; body: unknown } & Record<string, unknown>;

export interface RowChange {
  entity: string;
  key: string;
  /** Null takes the row away. */
  row: Row | null;
  /** The revision that the change rests on; 0 where there must be none yet. */
  was: number;
}

/** Wishes and products are numbered apart in Jira: the same number may name one of each. */
export const onWish = (wishId: string): string => `wish:${wishId}`;

export const frameKey = (productId: string, year: number): string => `${productId}:${year}`;

/** How each kind of change is stored. */
export const rowChange = (change: Change): RowChange => {
  switch (change.write) {
    case 'product': {
      const { was, value } = change;
      const row = { rev: was + 1, kind: 'product', productId: value.productId, body: value };
      return { entity: 'product', key: value.productId, was, row };
    }
    case 'frame': {
      const { was, value } = change;
      const { productId, year } = value;
      return {
        entity: 'frame',
        key: frameKey(productId, year),
        was,
        row: { rev: was + 1, productId, year, body: value },
      };
    }
    case 'wish': {
      const { was, value } = change;
      const { productId, wishId } = value;
      return { entity: 'wish', key: wishId, was, row: { rev: was + 1, productId, wishId, body: value } };
    }
    case 'case': {
      const { was, value } = change;
      const { productId, submittedAt, caseId } = value;
      const desk = isWaiting(value) ? 'waiting' : 'answered';
      return {
        entity: 'case',
        key: caseId,
        was,
        row: { rev: was + 1, productId, desk, submittedAt, body: value },
      };
    }
    case 'decision': {
      const { decisionId, productId, wishId, at } = change.value;
      const row = {
        rev: 1,
        productId,
        subject: wishId === null ? `product:${productId}` : onWish(wishId),
        at,
        body: change.value,
      };
      return { entity: 'decision', key: decisionId, was: 0, row };
    }
    case 'trace': {
      const { traceId, wishId, at } = change.value;
      return {
        entity: 'trace',
        key: traceId,
        was: 0,
        row: { rev: 1, subject: onWish(wishId), at, body: change.value },
      };
    }
    case 'errand': {
      const { was, value } = change;
      const { errandId, productId, at } = value;
      return { entity: 'errand', key: errandId, was, row: { rev: was + 1, productId, at, body: value } };
    }
    case 'errandDone':
      return { entity: 'errand', key: change.errandId, was: change.was, row: null };
  }
};
