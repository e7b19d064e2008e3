import type { CaseOnWish, CaseWish } from '../../domain/decision-case';
import type { Decision } from '../../domain/decision';
import type { Commitment, Frame } from '../../domain/frame';
import type { Part, RowOf } from './parts';

/** What an id becomes, by what it names. */
export interface Ids {
  product: (id: string) => string;
  wish: (id: string) => string;
  case: (id: string) => string;
  decision: (id: string) => string;
  entry: (id: string) => string;
  trace: (id: string) => string;
  news: (id: string) => string;
}

const maybe = (change: (id: string) => string, id: string | null): string | null =>
  id === null ? null : change(id);

const ofWish = <T extends { wishId: string }>(one: T, ids: Ids): T => ({
  ...one,
  wishId: ids.wish(one.wishId),
});

const ofWishes = <T extends { wishId: string }>(all: readonly T[], ids: Ids): T[] =>
  all.map((one) => ofWish(one, ids));

const byDecision = <T extends { decisionId: string }>(one: T, ids: Ids): T => ({
  ...one,
  decisionId: ids.decision(one.decisionId),
});

const held = (commitment: Commitment, ids: Ids): Commitment => ({
  ...ofWish(commitment, ids),
  caseId: maybe(ids.case, commitment.caseId),
});

const inFrame = (frame: Frame, ids: Ids): Omit<RowOf<'frames'>, 'productId'> => ({
  ...frame,
  movements: frame.movements.map((movement) => byDecision(movement, ids)),
  commitments: frame.commitments.map((commitment) => held(commitment, ids)),
  permits: ofWishes(frame.permits, ids).map((permit) => ({ ...permit, caseId: ids.case(permit.caseId) })),
  spendings: ofWishes(frame.spendings, ids),
  ...(frame.coordination && {
    coordination: {
      ...frame.coordination,
      movements: frame.coordination.movements.map((movement) => byDecision(movement, ids)),
    },
  }),
});

const onWish = (mark: CaseOnWish | null, ids: Ids): CaseOnWish | null =>
  mark && { ...mark, caseId: ids.case(mark.caseId) };

const inRuling = (
  ruling: RowOf<'cases'>['ruling'],
  ids: Ids,
): (NonNullable<RowOf<'cases'>['ruling']> & { parts: readonly CaseWish[] }) | null =>
  ruling && { ...byDecision(ruling, ids), parts: ofWishes(ruling.parts, ids) };

const inMatter = (matter: Decision['matter'], ids: Ids): Decision['matter'] => {
  switch (matter.matter) {
    case 'started':
      return { ...matter, caseId: maybe(ids.case, matter.caseId) };
    case 'submitted':
    case 'ruled':
    case 'withdrawn':
      return { ...matter, caseId: ids.case(matter.caseId) };
    case 'superseded':
      return { ...matter, byWishId: ids.wish(matter.byWishId) };
    case 'orderAgreed':
      return { ...matter, wishIds: matter.wishIds.map(ids.wish) };
    default:
      return matter;
  }
};

const inDocument = (document: RowOf<'documents'>, ids: Ids): RowOf<'documents'> => {
  const productId = ids.product(document.body.productId);
  switch (document.kind) {
    case 'checklist':
      return { ...document, body: { ...document.body, productId } };
    case 'evaluation':
      return { ...document, body: { ...document.body, productId } };
    case 'profile':
      return { ...document, body: { ...document.body, productId } };
    case 'agreements':
      return { ...document, body: { ...document.body, productId } };
    case 'agreedOrder': {
      const { body } = document;
      const wishIds = body.wishIds.map(ids.wish);
      return { ...document, body: { ...byDecision(body, ids), productId, wishIds } };
    }
  }
};

type WithIds = { readonly [Name in Part]: (row: RowOf<Name>, ids: Ids) => RowOf<Name> };

const ofProduct = <T extends { productId: string }>(row: T, ids: Ids): T => ({
  ...row,
  productId: ids.product(row.productId),
});

/**
 * A row with every id in it that names something of the product or an issue changed. Ids of people, authorities,
 * criteria, pages and the like stay as they are: they mean the same wherever the product is.
 */
export const withIds: WithIds = {
  settings: ({ product, ...row }, ids) => ({ ...row, product: ofProduct(product, ids) }),
  frames: (row, ids) => ({ ...inFrame(row, ids), productId: ids.product(row.productId) }),
  entries: (row, ids) => ({
    ...byDecision(ofProduct(row, ids), ids),
    entryId: ids.entry(row.entryId),
    wishId: maybe(ids.wish, row.wishId),
  }),
  wishes: (row, ids) => ({ ...ofWish(ofProduct(row, ids), ids), case: onWish(row.case, ids) }),
  cases: (row, ids) => ({
    ...ofWish(ofProduct(row, ids), ids),
    caseId: ids.case(row.caseId),
    also: ofWishes(row.also, ids),
    ruling: inRuling(row.ruling, ids),
  }),
  drafts: (row, ids) => ofWish(ofProduct(row, ids), ids),
  support: (row, ids) => ({
    ...ofProduct(row, ids),
    supported: ofWishes(row.supported, ids),
    declined: row.declined.map(ids.wish),
  }),
  decisions: (row, ids) => ({
    ...byDecision(ofProduct(row, ids), ids),
    wishId: maybe(ids.wish, row.wishId),
    matter: inMatter(row.matter, ids),
  }),
  traces: (row, ids) => ({ ...ofWish(row, ids), traceId: ids.trace(row.traceId) }),
  doneVersions: (row, ids) => ofWish(ofProduct(row, ids), ids),
  documents: inDocument,
  minutes: (row, ids) => ({
    ...ofProduct(row, ids),
    decisionIds: row.decisionIds.map(ids.decision),
    wishIds: row.wishIds.map(ids.wish),
  }),
  notices: ofProduct,
  news: (row, ids) => ({
    ...ofProduct(row, ids),
    newsId: ids.news(row.newsId),
    deliveredIds: row.deliveredIds.map(ids.wish),
    roadmap: {
      now: row.roadmap.now.map(ids.wish),
      next: row.roadmap.next.map(ids.wish),
      later: row.roadmap.later.map(ids.wish),
    },
  }),
};

/** The ids that rows name, by what they name. */
export type Named = Record<keyof Ids, Set<string>>;

/** Every id that rows of a part name, their own among them. */
export const idsNamedIn = <Name extends Part>(part: Name, rows: readonly RowOf<Name>[]): Named => {
  const named: Named = {
    product: new Set(),
    wish: new Set(),
    case: new Set(),
    decision: new Set(),
    entry: new Set(),
    trace: new Set(),
    news: new Set(),
  };
  const noting = (kind: keyof Ids) => (id: string) => {
    named[kind].add(id);
    return id;
  };
  const ids: Ids = {
    product: noting('product'),
    wish: noting('wish'),
    case: noting('case'),
    decision: noting('decision'),
    entry: noting('entry'),
    trace: noting('trace'),
    news: noting('news'),
  };
  for (const row of rows) withIds[part](row, ids);
  return named;
};
