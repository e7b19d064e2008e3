import type { WaitingCase, WaitingCases } from '../../contract/gadget';
import type { DecisionCase } from '../../domain/decision-case';
import { inWaitingOrder } from '../../domain/steering/waiting-order';
import { isoDayOf } from '../../text/date-text';
import { productsOf } from '../authorise';
import type { JiraWish, World } from '../ports';
import { productsSeen, type SeenProduct } from '../products-seen';

/** As many cases as a gadget has room for. */
const MOST_CASES = 20;

/** A case with its wish; one whose wish Jira hides from the reader stays hidden. */
const rowOf = (
  { caseId, productId, wishId, amount, submittedAt, answerBy, state }: DecisionCase,
  { seen, issues }: { seen: readonly SeenProduct[]; issues: readonly JiraWish[] },
): WaitingCase[] => {
  const heading = seen.find(({ product }) => product.productId === productId)?.heading;
  const issue = issues.find((one) => one.wishId === wishId);
  if (!heading || !issue) return [];
  const { key, title } = issue;
  return [{ caseId, heading, key, title, amount, submittedAt, answerBy, isPostponed: state === 'postponed' }];
};

const isOf =
  (seen: readonly SeenProduct[]) =>
  ({ productId }: DecisionCase): boolean =>
    seen.some(({ product }) => product.productId === productId);

/**
 * The gadget's view of what waits for the steering groups, over all products that the reader may see. Jira is asked for
 * projects and issues, and for the reader's groups where a product gives groups roles.
 *
 * @throws Refusal `refused` to whoever sees no product
 */
export const openWaiting = async (world: World): Promise<WaitingCases> => {
  const at = world.now();
  const [seen, files] = await Promise.all([productsSeen(world), world.store.waitingCases()]);
  const waiting = files
    .map(({ value }) => value)
    .filter(isOf(seen))
    .sort(inWaitingOrder(isoDayOf(at)));
  const shown = waiting.slice(0, MOST_CASES);
  const products = seen.map(({ product }) => product);
  const [issues, deciding] = await Promise.all([
    shown.length === 0 ? [] : world.jira.wishesById(shown.map(({ wishId }) => wishId)),
    productsOf(world, products, 'decideCase'),
  ]);
  return {
    waiting: shown.flatMap((file) => rowOf(file, { seen, issues })),
    hasMore: waiting.length > shown.length,
    decides: deciding.length > 0,
    at,
  };
};
