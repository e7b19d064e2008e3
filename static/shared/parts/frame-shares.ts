import type { Balance } from '../../../src/domain/frame';
import { minus, NOTHING, ore, type Ore } from '../../../src/domain/money';

export const SHARES = ['spent', 'committed', 'promised', 'fitting', 'free'] as const;
export type ShareName = (typeof SHARES)[number];

/** A part of the frame: of the frame itself (for words) and of the bar, which is longer when the frame is overdrawn. */
export interface Share {
  name: ShareName;
  amount: Ore;
  ofFrame: number;
  ofBar: number;
}

const part = (amount: Ore, whole: number): number => (whole > 0 ? amount / whole : 0);

const least = (a: Ore, b: Ore): Ore => (a < b ? a : b);

/**
 * What the frame is used for, in the order money is bound; parts of nothing are left out.
 *
 * @param fitting what the wishes that are within the frame cost together; left out where no list is shown beside it
 */
export const sharesOf = (balance: Balance, fitting: Ore = NOTHING): Share[] => {
  const left = ore(Math.max(0, balance.rest));
  const promised = least(balance.promised, left);
  const reached = least(fitting, balance.available);
  const amounts: Record<ShareName, Ore> = {
    spent: balance.spent,
    committed: balance.committed,
    promised,
    fitting: reached,
    free: minus(minus(left, promised), reached),
  };
  const whole = Math.max(balance.granted, balance.spent + balance.committed);
  return SHARES.map((name) => ({
    name,
    amount: amounts[name],
    ofFrame: part(amounts[name], balance.granted),
    ofBar: part(amounts[name], whole),
  })).filter(({ amount }) => amount > 0);
};
