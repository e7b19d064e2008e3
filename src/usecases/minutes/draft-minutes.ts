import type { DraftedMinutes, MinutesProposal } from '../../contract/documentation';
import { draftOf } from '../../domain/minutes/flow';
import type { MeetingKind, Minutes } from '../../domain/minutes/minutes';
import type { Product } from '../../domain/product';
import { minutesPage, newMinutesHead, type MinutesPageContent } from '../../text/minutes-page';
import { pageTitle } from '../../text/minutes-title';
import { refuse } from '../authorise';
import { commitFresh } from '../errand-flow';
import type { DocumentationWorld, PageFacts, Space } from '../documentation-ports';
import { makePage } from '../make-page';
import type { Change, Versioned } from '../ports';
import { roadmapFor } from '../publishing/roadmap-for';
import type { WishTrace } from '../trace';
import { yearOf } from '../year';
import { minutesQuery } from './minutes-index';
import { rowOf } from './minutes-rows';
import { proposeMinutes } from './propose-minutes';

interface DraftOrder {
  productId: string;
  draftId: string;
  kind: MeetingKind;
  date: string;
  title: string;
  form: 'full' | 'short';
  present: string;
  wishIds: readonly string[];
  decisionIds: readonly string[];
  caseIds: readonly string[];
  decided: readonly string[];
  actions: readonly string[];
  nextMeeting: string | null;
}

/** Of the proposal what the person left ticked, and nothing that was not proposed. */
const chosenOf = (proposal: MinutesProposal, order: DraftOrder) => ({
  wishes: proposal.wishes.filter(({ wishId }) => order.wishIds.includes(wishId)),
  cases: proposal.cases.filter((each) => order.caseIds.includes(each.case.caseId)),
  decisions: proposal.decisions.filter(({ decision }) => order.decisionIds.includes(decision.decisionId)),
});
type Chosen = ReturnType<typeof chosenOf>;

interface Sources {
  product: Product;
  space: Space;
  proposal: MinutesProposal;
  chosen: Chosen;
}

const contentOf = async (
  world: DocumentationWorld,
  order: DraftOrder,
  { product, space, proposal, chosen }: Sources,
): Promise<MinutesPageContent> => {
  const { kind, date, form, present, decided, actions, nextMeeting } = order;
  const isFull = form === 'full';
  const frame = await world.store.frame(product.productId, yearOf(world.now()));
  return {
    ...chosen,
    kind,
    date,
    form,
    product: product.documentation.name,
    governance: product.settings,
    site: space.site,
    present,
    secretary: '',
    head: newMinutesHead(kind),
    last: proposal.last,
    frame: isFull && kind === 'steering' ? frame.value : null,
    roadmap: isFull && kind === 'users' ? await roadmapFor(world, product) : null,
    decided,
    actions,
    nextMeeting,
  };
};

const wishIdsOf = ({ wishes, cases, decisions }: Chosen): string[] => {
  const decided = decisions.flatMap(({ decision }) => (decision.wishId === null ? [] : [decision.wishId]));
  return [
    ...new Set([...wishes.map(({ wishId }) => wishId), ...cases.map((each) => each.case.wishId), ...decided]),
  ];
};

const minutesFor = (order: DraftOrder, page: PageFacts, chosen: Chosen): Minutes =>
  draftOf({
    pageId: page.pageId,
    productId: order.productId,
    spaceId: page.spaceId,
    kind: order.kind,
    date: order.date,
    decisionIds: chosen.decisions.map(({ decision }) => decision.decisionId),
    decided: order.decided.length,
    wishIds: wishIdsOf(chosen),
    nextMeeting: order.nextMeeting,
  });

/** A transaction takes 25 operations; a wish more than that is found through the page. */
const MOST_TRACES = 20;

/** Every wish of the minutes tells of them. The id is made of page and wish, so that it is told once. */
const tracesOf = (world: DocumentationWorld, { value }: Versioned<Minutes>, page: PageFacts): WishTrace[] =>
  value.wishIds.slice(0, MOST_TRACES).map((wishId) => ({
    traceId: `minutes:${page.pageId}:${wishId}`,
    wishId,
    at: world.now(),
    accountId: world.accountId,
    what: { trace: 'minutes', pageId: page.pageId, kind: value.kind, date: value.date, url: page.url },
  }));

const register = async (
  world: DocumentationWorld,
  minutes: Minutes,
  page: PageFacts,
): Promise<Versioned<Minutes>> => {
  const kept = await world.library.minutesOn(page.pageId);
  // The event of the new page may have listed it as a found one before its maker got here.
  if (kept && kept.value.state !== 'found') return kept;
  const was = kept?.rev ?? 0;
  const traces = tracesOf(world, { rev: was, value: minutes }, page);
  await commitFresh(world.store, async (): Promise<Change[]> => {
    const now = await world.library.minutesOn(page.pageId);
    return [
      { write: 'minutes', was: now?.rev ?? 0, value: minutes },
      ...traces.map((value): Change => ({ write: 'trace', productId: minutes.productId, value })),
    ];
  });
  return (await world.library.minutesOn(page.pageId)) ?? refuse();
};

/**
 * Nyt referat: makes the page in the product's space as the person who asks, with what was chosen of the proposal,
 * and lists it as a draft. Asking again with the same `draftId` makes no second page.
 *
 * @throws Refusal `noSpace`, `titleTaken`
 */
export const draftMinutes = async (world: DocumentationWorld, order: DraftOrder): Promise<DraftedMinutes> => {
  const proposal = await proposeMinutes(world, order);
  const product = (await world.store.product(order.productId)).value;
  const { spaceId, label } = minutesQuery(product.documentation);
  const space = (await world.confluence.space(spaceId)) ?? refuse();
  const chosen = chosenOf(proposal, order);
  const content = await contentOf(world, order, { product, space, proposal, chosen });
  const page = await makePage(world, {
    draftId: order.draftId,
    spaceId,
    title: pageTitle(order.title),
    document: minutesPage(content),
  });
  await world.confluence.addLabel(page.pageId, label);
  await world.confluence.markAsMinutes(page.pageId);
  const minutes = await register(world, minutesFor(order, page, chosen), page);
  return { row: rowOf(minutes, page) };
};
