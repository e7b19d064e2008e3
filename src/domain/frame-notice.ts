import { balanceOf, isSet, type Frame } from './frame';
import { minus, type Ore } from './money';
import type { Product } from './product';
import type { Role } from './roles';
import { standsInOn } from './tovholder';

/** Shares of the frame, in percent, at which those who follow the money are told once a year. */
export const NOTICE_SHARES = [80, 100] as const;
export type NoticeShare = (typeof NOTICE_SHARES)[number];

/** `80` and `100` when so much is used; `month:2026-11` for how the frame stands in a month. */
export type NoticeName = `${NoticeShare}` | `month:${string}`;

/** A notice on a frame that was sent, kept so that nobody is told twice. */
export interface SentNotice {
  productId: string;
  year: number;
  notice: NoticeName;
  /** ISO date and time. */
  at: string;
}

/** What is used of a frame: disponeret and forbrugt. */
export const usedOf = (frame: Frame): Ore => {
  const { granted, rest } = balanceOf(frame);
  return minus(granted, rest);
};

/** The shares that a frame has reached, the largest last; none while nobody has set the frame. */
export const sharesReached = (frame: Frame): readonly NoticeShare[] => {
  if (!isSet(frame)) return [];
  const { granted } = balanceOf(frame);
  return NOTICE_SHARES.filter((share) => usedOf(frame) * 100 >= granted * share && usedOf(frame) > 0);
};

/** The tovholder, and the secretariat, which "følger økonomien". */
const READERS: readonly Role[] = ['tovholder', 'secretariat'];

/**
 * The accounts that notices on a product's frame go to; while somebody stands in for the tovholder, to them too.
 *
 * @param day ISO day in Denmark
 */
export const noticeReaders = (product: Product, day: string): readonly string[] => {
  const standIn = standsInOn(product, day);
  return product.members
    .filter(({ accountId, roles }) => accountId === standIn || READERS.some((role) => roles.includes(role)))
    .map(({ accountId }) => accountId);
};

/** The wishes that a notice may be written on: those that moved the money, the last one first. */
export const noticePlaces = (frame: Frame): readonly string[] => {
  const moves = [
    ...frame.commitments.map(({ wishId, startedAt }) => ({ wishId, at: startedAt })),
    ...frame.spendings.map(({ wishId, at }) => ({ wishId, at })),
  ];
  return moves.sort((a, b) => b.at.localeCompare(a.at)).map(({ wishId }) => wishId);
};
