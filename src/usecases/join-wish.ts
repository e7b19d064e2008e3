import { NO_DONE } from '../domain/done';
import { stageOf, type ProductSettings, type WishKind } from '../domain/product';
import { NO_ORDER, type Wish } from '../domain/wish';
import { isoDayOf } from '../text/date-text';
import type { JiraWish, Versioned, WishRecord } from './ports';

const kindOf = (issue: JiraWish, settings: ProductSettings): WishKind =>
  settings.maintenanceTypes.includes(issue.issueType) ? 'maintenance' : 'development';

export const newRecord = (productId: string, wishId: string): WishRecord => ({
  productId,
  wishId,
  done: NO_DONE,
  order: NO_ORDER,
  case: null,
  answered: null,
});

/** The stored record as one of this product: what was kept while the issue was in another project says nothing here. */
export const recordIn = (
  { productId, wishId }: Pick<JiraWish, 'productId' | 'wishId'>,
  stored: Versioned<WishRecord> | null,
): Versioned<WishRecord> =>
  stored?.value.productId === productId
    ? stored
    : { rev: stored?.rev ?? 0, value: newRecord(productId, wishId) };

/** Jira's facts and the app's own as one wish. Lists join with the published copy, actions with the record itself. */
export const joinWish = (issue: JiraWish, settings: ProductSettings, record: WishRecord | null): Wish => {
  const own = record ?? newRecord(issue.productId, issue.wishId);
  return {
    wishId: issue.wishId,
    key: issue.key,
    title: issue.title,
    kind: kindOf(issue, settings),
    status: { id: issue.status.id, name: issue.status.name },
    stage: stageOf(issue.status, settings),
    estimate: issue.estimate,
    done: own.done,
    order: own.order,
    case: own.case,
    createdOn: isoDayOf(issue.createdAt),
    answered: own.answered,
  };
};

/** A wish with the copy of its record that Jira carries. A copy made in another product is not this product's. */
export const joinPublished = (issue: JiraWish, settings: ProductSettings): Wish =>
  joinWish(issue, settings, issue.published?.productId === issue.productId ? issue.published : null);
