import { isSet, type Frame } from '../domain/frame';
import {
  noticePlaces,
  noticeReaders,
  sharesReached,
  type NoticeName,
  type NoticeShare,
} from '../domain/frame-notice';
import type { Product } from '../domain/product';
import { isoDayOf } from '../text/date-text';
import { monthNotice, noticeComment, shareNotice, type NoticeText } from '../text/notice-texts';
import type { Watch } from './ports';

interface FrameOf {
  product: Product;
  frame: Frame;
}

/** So many of the wishes that moved the money are looked for: those before them may be deleted or moved. */
const MOST_PLACES = 5;

const placeFor = async (world: Watch, { product, frame }: FrameOf): Promise<string | null> => {
  for (const wishId of noticePlaces(frame).slice(0, MOST_PLACES)) {
    if ((await world.app.wish(wishId))?.productId === product.productId) return wishId;
  }
  return null;
};

/** The row is written first and only once, so that a notice may be lost in a crash but is never sent twice. */
const isFirst = async (world: Watch, { frame }: FrameOf, notice: NoticeName): Promise<boolean> => {
  const { productId, year } = frame;
  const value = { productId, year, notice, at: world.now() };
  return (await world.store.commit([{ write: 'notice', value }])) === 'committed';
};

/** By mail; on sites that send none, as a comment that names the readers, which Jira tells them of in its own way. */
const send = async (world: Watch, product: Product, sent: { wishId: string; words: NoticeText }) => {
  const { wishId, words } = sent;
  const accountIds = noticeReaders(product, isoDayOf(world.now()));
  if (accountIds.length === 0 || (await world.mail(wishId, { accountIds, ...words }))) return;
  await world.app.comment(wishId, `notice:${words.subject}`, noticeComment(words, accountIds));
};

/**
 * Tells those who follow the money when 80 % and 100 % of the year's frame are used: each once a year, whoever and
 * however many find out. Of two that are reached at once only the larger is told.
 */
export const tellShares = async (world: Watch, of: FrameOf): Promise<void> => {
  const reached = sharesReached(of.frame);
  if (reached.length === 0) return;
  const wishId = await placeFor(world, of);
  if (wishId === null) return;
  const fresh: NoticeShare[] = [];
  for (const share of reached) if (await isFirst(world, of, `${share}`)) fresh.push(share);
  const largest = fresh.at(-1);
  if (largest !== undefined) await send(world, of.product, { wishId, words: shareNotice(of.frame, largest) });
};

/** Tells how the frame stands, once in each month in which the nightly look comes by. */
export const tellMonth = async (world: Watch, of: FrameOf): Promise<void> => {
  if (!isSet(of.frame)) return;
  const wishId = await placeFor(world, of);
  if (wishId === null) return;
  const day = isoDayOf(world.now());
  if (!(await isFirst(world, of, `month:${day.slice(0, 7)}`))) return;
  await send(world, of.product, { wishId, words: monthNotice(of.frame, world.now()) });
};
