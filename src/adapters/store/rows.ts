import type { Errand } from '../../usecases/errand';
import type { Change } from '../../usecases/ports';
import { isRoleMatter, type Decision } from '../../domain/decision';
import { isWaiting, onWish as onWishOf } from '../../domain/decision-case';
import { documentationRow } from './documentation-rows';
import type { RowChange } from './row';

/** Wishes and products are numbered apart in Jira: the same number may name one of each. */
export const onWish = (wishId: string): string => `wish:${wishId}`;

/** What is decided on a product's roles is read by itself. */
export const onRoles = (productId: string): string => `roles:${productId}`;

const subjectOf = ({ wishId, productId, matter }: Decision): string => {
  if (wishId !== null) return onWish(wishId);
  return isRoleMatter(matter) ? onRoles(productId) : `product:${productId}`;
};

export const frameKey = (productId: string, year: number): string => `${productId}:${year}`;

/** One row for an authority in a product: two authorities never write the same. */
export const supportKey = (productId: string, authorityId: string): string => `${productId}:${authorityId}`;

const movingKey = (wishId: string): string => `moving:${wishId}`;

/** One errand at a time moves a wish: a second one is not stored. What is only to be told has a row of its own. */
const errandKey = ({ errandId, wishId, state }: Errand): string =>
  state === 'moving' ? movingKey(wishId) : errandId;

type CommonChange = Extract<
  Change,
  {
    write:
      'product' | 'frame' | 'wish' | 'case' | 'decision' | 'trace' | 'doneVersion' | 'errand' | 'errandDone';
  }
>;

const rarerRow = (change: Exclude<Change, CommonChange>): RowChange => {
  switch (change.write) {
    case 'atRest':
      return { entity: 'errand', key: movingKey(change.wishId), was: 0, row: 'asItIs' };
    case 'sameRecord':
      return { entity: 'wish', key: change.wishId, was: change.was, row: 'asItIs' };
    case 'arrival': {
      const { was, value } = change;
      const { productId } = value.product;
      // Under the product's own key: there is one or the other.
      return {
        entity: 'product',
        key: productId,
        was,
        row: { rev: was + 1, kind: 'arrival', productId, body: { arrival: value } },
      };
    }
    case 'sameArrival':
      return { entity: 'product', key: change.productId, was: change.was, row: 'asItIs' };
    case 'productGone':
      return { entity: 'product', key: change.productId, was: change.was, row: null };
    case 'notice': {
      const { productId, year, notice, at } = change.value;
      const row = { rev: 1, productId, at, body: change.value };
      return { entity: 'notice', key: `${productId}:${year}:${notice}`, was: 0, row };
    }
    case 'entry': {
      const { entryId, productId, year, at } = change.value;
      const row = { rev: 1, productId, year, at, body: change.value };
      return { entity: 'entry', key: entryId, was: 0, row };
    }
    case 'caseDraft': {
      const { was, productId, wishId, value } = change;
      return {
        entity: 'draft',
        key: wishId,
        was,
        row: { rev: was + 1, productId, savedAt: value?.savedAt ?? '', body: value },
      };
    }
    case 'support': {
      const { was, value } = change;
      const { productId, authorityId } = value;
      const row = { rev: was + 1, productId, authorityId, body: value };
      return { entity: 'support', key: supportKey(productId, authorityId), was, row };
    }
    default:
      return documentationRow(change);
  }
};

/** How each kind of change is stored. */
export const rowChange = (change: Change): RowChange => {
  switch (change.write) {
    case 'product': {
      const { was, value } = change;
      const row = { rev: was + 1, kind: 'product', productId: value.productId, body: value };
      return { entity: 'product', key: value.productId, was, row };
    }
    case 'frame': {
      const { was } = change;
      // What the year before holds is that frame's, and read with this one only.
      const { earlier: _earlier, ...value } = change.value;
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
        row: { rev: was + 1, productId, desk, submittedAt, since: onWishOf(value).since, body: value },
      };
    }
    case 'decision': {
      const { decisionId, productId, at } = change.value;
      const row = { rev: 1, productId, subject: subjectOf(change.value), at, body: change.value };
      return { entity: 'decision', key: decisionId, was: 0, row };
    }
    case 'trace': {
      const { traceId, wishId, at } = change.value;
      return {
        entity: 'trace',
        key: traceId,
        was: 0,
        row: { rev: 1, productId: change.productId, subject: onWish(wishId), at, body: change.value },
      };
    }
    case 'doneVersion': {
      const { productId, wishId, at, done } = change.value;
      const row = { rev: 1, productId, wishId, at, body: change.value };
      return { entity: 'done-version', key: `${wishId}:${done.version}:${at}`, was: 0, row };
    }
    case 'errand': {
      const { was, value } = change;
      const { productId, errandId, at } = value;
      const row = { rev: was + 1, productId, errandId, at, body: value };
      return { entity: 'errand', key: errandKey(value), was, row };
    }
    case 'errandDone': {
      const { was, value } = change;
      const { errandId } = value;
      return { entity: 'errand', key: errandKey(value), was, errandId, row: null };
    }
    default:
      return rarerRow(change);
  }
};
