import { coordinationOf } from '../coordination';
import { commitmentOf, type Frame } from '../frame';
import { minus, NOTHING, totalOf, type Ore } from '../money';
import type { Act, Entry, EntryKind, Line } from './entry';

interface Posting {
  line: Line;
  kind: EntryKind;
  amount: Ore;
  wishId: string | null;
}

interface OfWish {
  wishId: string;
  line: Line;
  amount: Ore;
}

const isAlike = (a: OfWish, b: OfWish): boolean => a.wishId === b.wishId && a.line === b.line;

const amountFor = (entries: readonly OfWish[], one: OfWish): Ore =>
  totalOf(entries.filter((each) => isAlike(each, one)));

/** What each wish has more of on a line than before, or less; what has not changed is left out. */
const changes = (before: readonly OfWish[], after: readonly OfWish[]): OfWish[] => {
  const all = [...before, ...after];
  return all
    .filter((one, place) => all.findIndex((other) => isAlike(one, other)) === place)
    .map((one) => ({ ...one, amount: minus(amountFor(after, one), amountFor(before, one)) }))
    .filter(({ amount }) => amount !== NOTHING);
};

const heldIn = ({ commitments }: Frame, { line: usual }: Act): OfWish[] =>
  commitments.map(({ wishId, amount, line = usual }) => ({ wishId, amount, line }));

const ofCommitments = (before: Frame, after: Frame, act: Act): Posting[] =>
  changes(heldIn(before, act), heldIn(after, act)).map(({ amount, ...of }) =>
    amount > 0
      ? { ...of, kind: 'commitment', amount }
      : { ...of, kind: 'release', amount: minus(NOTHING, amount) },
  );

/** What a wish cost is spent on the line that held the money for it. */
const ofSpendings = (before: Frame, after: Frame, act: Act): Posting[] => {
  const spentIn = ({ spendings }: Frame): OfWish[] =>
    spendings.map(({ wishId, amount }) => ({ wishId, amount, line: lineOf(wishId) }));
  const lineOf = (wishId: string): Line => commitmentOf(before, wishId)?.line ?? act.line;
  return changes(spentIn(before), spentIn(after)).map((of) => ({ ...of, kind: 'spending' }));
};

/** Movements are only ever added. */
const ofMovements = (before: Frame, after: Frame, { line }: Act): Posting[] =>
  after.movements
    .slice(before.movements.length)
    .map(({ kind, amount }) => ({ line, kind, amount, wishId: null }));

/** Coordination's own movements and costs; they too are only ever added. */
const ofCoordination = (before: Frame, after: Frame): Posting[] => {
  const [was, is] = [coordinationOf(before), coordinationOf(after)];
  const own = { line: 'coordination', wishId: null } as const;
  return [
    ...is.movements.slice(was.movements.length).map(({ kind, amount }) => ({ ...own, kind, amount })),
    ...is.costs.slice(was.costs.length).map(({ amount }) => ({ ...own, kind: 'spending' as const, amount })),
  ];
};

const subjectOf = ({ wishId, line }: Posting): string =>
  wishId ?? (line === 'coordination' ? 'coordination' : 'frame');

/**
 * What an act books in the ledger: the difference between the frame before and after it, entry by entry.
 *
 * The frame is the checkpoint of the ledger. Entries and checkpoint are written in one transaction, so that
 * the sums of the entries are always those of the checkpoint. The entries of one act have ids of their own
 * each, and the same ones when the act is carried out again.
 */
export const entriesBetween = (before: Frame, after: Frame, act: Act): Entry[] => {
  const { actId, decisionId, bookedBy, at } = act;
  const { productId, year } = after;
  return [ofMovements, ofCoordination, ofCommitments, ofSpendings]
    .flatMap((postings) => postings(before, after, act))
    .map((posting) => ({
      ...posting,
      entryId: [actId, posting.kind, subjectOf(posting)].join(':'),
      productId,
      year,
      decisionId,
      bookedBy,
      at,
    }));
};
