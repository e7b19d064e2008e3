import type { Inbox, InboxEntry } from '../../../src/contract/definitions';
import { isWaiting } from '../../../src/domain/decision-case';
import { balanceOf, type Frame } from '../../../src/domain/frame';
import { sum, type Ore } from '../../../src/domain/money';

export type InboxProduct = Inbox['products'][number];

const caseIds = (waiting: readonly InboxEntry[]): string[] => waiting.map((entry) => entry.case.caseId);

/** The case a number of steps away from another; null beyond either end. */
export const neighbourOf = (waiting: readonly InboxEntry[], caseId: string, steps: number): string | null => {
  const at = caseIds(waiting).indexOf(caseId);
  return at < 0 ? null : (caseIds(waiting)[at + steps] ?? null);
};

/** The case to go on with when one has been decided: the one after it, else the one before; null when none is left. */
export const caseAfter = (waiting: readonly InboxEntry[], caseId: string): string | null =>
  neighbourOf(waiting, caseId, 1) ?? neighbourOf(waiting, caseId, -1);

const sameFrame = (a: Frame, b: Frame): boolean => a.productId === b.productId && a.year === b.year;

const withFrame = <Holder extends { frame: Frame }>(holder: Holder, frame: Frame): Holder =>
  sameFrame(holder.frame, frame) ? { ...holder, frame } : holder;

/** The inbox with a frame as it is after a change, wherever the frame is shown. */
export const withChangedFrame = (inbox: Inbox, frame: Frame): Inbox => ({
  ...inbox,
  waiting: inbox.waiting.map((entry) => withFrame(entry, frame)),
  products: inbox.products.map((product) => withFrame(product, frame)),
});

/** The inbox after a ruling: a decided case is gone, a postponed one waits on, and its frame is the new one everywhere. */
export const afterRuling = (inbox: Inbox, ruled: InboxEntry): Inbox => {
  const waiting = inbox.waiting
    .map((entry) => (entry.case.caseId === ruled.case.caseId ? ruled : entry))
    .filter((entry) => isWaiting(entry.case));
  return withChangedFrame({ ...inbox, waiting }, ruled.frame);
};

/** What all waiting cases ask for, and what is left in the frames of the group's products. */
export const totalsOf = (inbox: Inbox): { asked: Ore; rest: Ore } => ({
  asked: sum(inbox.waiting.map((entry) => entry.case.amount)),
  rest: sum(inbox.products.map((product) => balanceOf(product.frame).rest)),
});

export const productOf = (inbox: Inbox, entry: InboxEntry): InboxProduct | undefined =>
  inbox.products.find((product) => product.heading.productId === entry.heading.productId);
