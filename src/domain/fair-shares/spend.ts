import { ledgerOf, takeBest, type Count } from './choose';
import { EXACT, ROUNDING, endow, type Desk } from './desk';
import { isEndedBy, type ExactPrice } from './exact-price';
import { ratio } from './fraction';
import { leftOf } from './ledger';
import { push } from './queue';
import { doubtOf } from './weigh';

const enter = (desk: Desk, project: number): void => {
  const { purchases } = desk;
  purchases.order[purchases.count] = project;
  purchases.placeOf[project] = purchases.count;
  purchases.count += 1;
  desk.spent += desk.costs[project] ?? 0;
};

/** What one voter of a group has after it paid a price that it can hardly be told from; exactly 0 where that is all. */
const restExactly = (count: Count, price: ExactPrice, group: number): number => {
  const ledger = ledgerOf(count);
  if (isEndedBy(ledger, price, group)) return 0;
  const payers = BigInt(price.payers);
  const rest = leftOf(ledger, group) * payers - price.toPay;
  return Math.max(ratio(rest, ledger.denominator * payers), Number.MIN_VALUE);
};

/** After an exact price: those near it are asked exactly. */
const chargeExactly = (count: Count, project: number, price: ExactPrice): void => {
  const { desk } = count;
  const { starts, items } = desk;
  const share = desk.share[project] ?? 0;
  const margin = desk.error + share * 2 ** -46;
  const supporters = items.subarray(starts[project] ?? 0, starts[project + 1] ?? 0);
  const rests = Array.from(supporters, (group) => {
    const rest = desk.left[group] ?? 0;
    if (rest === 0 || Math.abs(rest - share) > margin) return Math.max(rest - share, 0);
    return restExactly(count, price, group);
  });
  for (const [at, group] of supporters.entries()) settle(desk, group, rests[at] ?? 0);
};

const settle = (desk: Desk, group: number, rest: number): void => {
  if (desk.left[group] !== 0 && rest === 0) desk.purchases.endedAt[group] = desk.purchases.count;
  desk.left[group] = rest;
};

const charge = (desk: Desk, project: number): void => {
  const { left, starts, items, purchases } = desk;
  const end = starts[project + 1] ?? 0;
  const share = desk.share[project] ?? 0;
  for (let at = starts[project] ?? 0; at < end; at += 1) {
    const group = items[at] ?? 0;
    const rest = left[group] ?? 0;
    if (rest >= share) left[group] = rest - share;
    else if (rest > 0) {
      left[group] = 0;
      purchases.endedAt[group] = purchases.count;
    }
  }
};

/** The next with the same supporters stands no better than the one before it did. */
const inviteNext = (desk: Desk, project: number): void => {
  const next = desk.tally.order.next[project] ?? -1;
  if (next < 0) return;
  desk.atMost[next] = desk.atMost[project] ?? 0;
  desk.share[next] = Math.max(desk.share[next] ?? 0, (desk.share[project] ?? 0) * (1 - 2 ** -40));
  push(desk.queue, next);
};

const buy = (count: Count, project: number): void => {
  const { desk } = count;
  count.witness?.chosen(count, project);
  const price = desk.certainty[project] === EXACT ? count.prices.get(project) : undefined;
  const rounding = (desk.payers[project] ?? 0) * desk.most * ROUNDING + doubtOf(desk, project) - desk.error;
  if (price) chargeExactly(count, project, price);
  else charge(desk, project);
  desk.error += rounding;
  enter(desk, project);
  inviteNext(desk, project);
  count.prices.clear();
};

/**
 * Spends an endowment by equal shares (Peters, Pierczyński and Skowron 2021, cost utilities): as long as the supporters
 * of a project can pay for it, the one with the most effective votes is bought; its cost is shared equally among its
 * supporters, and those who have less pay all they have. What costs nothing is bought first.
 *
 * The desk then holds what was bought, or is left in the middle once more than `limit` is spent.
 *
 * @returns whether no more than `limit` was spent
 */
export const spendShares = (count: Count, limit: number): boolean => {
  const { desk } = count;
  endow(desk, count.endowment);
  count.ledger = null;
  count.witness?.began(count);
  for (const project of desk.tally.order.free) enter(desk, project);
  while (desk.spent <= limit) {
    const project = takeBest(count);
    if (project < 0) return true;
    buy(count, project);
  }
  return false;
};
