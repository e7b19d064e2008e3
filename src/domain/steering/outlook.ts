import type { DecisionCase } from '../decision-case';
import { balanceOf, type Balance, type Frame } from '../frame';
import { minus, NOTHING, ore, totalOf, type Ore } from '../money';

/** What a waiting case asks of a frame. */
export type Asked = Pick<DecisionCase, 'productId' | 'year' | 'wishId' | 'amount'>;

/** A frame as it would be if every waiting case on it were approved within it, at the amount asked for. In øre. */
export interface Outlook {
  /** How many cases wait on the frame. */
  cases: number;
  asked: Ore;
  /** The frame's rest today. */
  rest: Ore;
  /** Part of the rest that is promised to wishes without a waiting case. */
  promised: Ore;
  /** What nobody has been given afterwards: rest − promised − asked; negative where the frame falls short. */
  left: Ore;
}

/** The frame of a product and year that an outlook is of. */
export interface FrameOutlook extends Outlook {
  productId: string;
  year: number;
}

const isOn =
  ({ productId, year }: Frame) =>
  (asked: Asked): boolean =>
    asked.productId === productId && asked.year === year;

const promisedToOthers = ({ permits }: Frame, cases: readonly Asked[]): Ore =>
  totalOf(permits.filter((permit) => cases.every(({ wishId }) => wishId !== permit.wishId)));

/**
 * What is left of a frame if all cases that wait on it are approved. A permit that a wish already has is replaced by
 * its approval and counts once. Cases on other frames are passed over, and the order of the cases says nothing.
 */
export const outlookOf = (frame: Frame, cases: readonly Asked[]): FrameOutlook => {
  const own = cases.filter(isOn(frame));
  const asked = totalOf(own);
  const { rest } = balanceOf(frame);
  const promised = promisedToOthers(frame, own);
  return {
    productId: frame.productId,
    year: frame.year,
    cases: own.length,
    asked,
    rest,
    promised,
    left: ore(rest - promised - asked),
  };
};

const EMPTY: Outlook = { cases: 0, asked: NOTHING, rest: NOTHING, promised: NOTHING, left: NOTHING };

/** Outlooks added up; the sum of each part is the part of the sum. */
export const sumOfOutlooks = (outlooks: readonly Outlook[]): Outlook =>
  outlooks.reduce<Outlook>(
    (total, one) => ({
      cases: total.cases + one.cases,
      asked: ore(total.asked + one.asked),
      rest: ore(total.rest + one.rest),
      promised: ore(total.promised + one.promised),
      left: ore(total.left + one.left),
    }),
    EMPTY,
  );

/** How much is missing where an outlook falls short; nothing where it does not. */
export const shortBy = ({ left }: Outlook): Ore => (left < NOTHING ? minus(NOTHING, left) : NOTHING);

const add = (a: Balance, b: Balance): Balance => ({
  granted: ore(a.granted + b.granted),
  committed: ore(a.committed + b.committed),
  spent: ore(a.spent + b.spent),
  rest: ore(a.rest + b.rest),
  promised: ore(a.promised + b.promised),
  available: ore(a.available + b.available),
});

const NO_BALANCE: Balance = {
  granted: NOTHING,
  committed: NOTHING,
  spent: NOTHING,
  rest: NOTHING,
  promised: NOTHING,
  available: NOTHING,
};

/** Frames side by side, added up. What one frame has left never covers what another lacks, so the parts are added as they are. */
export const sumOfBalances = (balances: readonly Balance[]): Balance => balances.reduce(add, NO_BALANCE);

const isSame = (a: Frame, b: Frame): boolean => a.productId === b.productId && a.year === b.year;

/** Each frame once, the one that is named first. */
export const framesOnce = (frames: readonly Frame[]): Frame[] =>
  frames.filter((frame, place) => frames.findIndex((other) => isSame(other, frame)) === place);
