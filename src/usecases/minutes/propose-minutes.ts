import type { MinutesProposal, WishOnTheTable } from '../../contract/documentation';
import { isWaiting, type DecisionCase } from '../../domain/decision-case';
import type { Decision } from '../../domain/decision';
import { casesOnTheTable, decisionsSince, lastOfKind, wishesOnTheTable } from '../../domain/minutes/agenda';
import type { MeetingKind, Minutes } from '../../domain/minutes/minutes';
import { drawMoneyLine } from '../../domain/money-line';
import { isDefined } from '../../domain/done';
import type { Product } from '../../domain/product';
import { minutesTitle } from '../../text/minutes-title';
import { admit } from '../authorise';
import type { DocumentationWorld } from '../documentation-ports';
import { joinPublished } from '../join-wish';
import type { JiraWish, Versioned } from '../ports';
import { allWishes } from '../ranked-wishes';
import { yearOf } from '../year';
import { visibleRows } from './minutes-rows';

interface Meeting {
  kind: MeetingKind;
  /** ISO day. */
  date: string;
}

/** The ranked wishes that the group has a step to take on. */
const wishesFor = async (world: DocumentationWorld, product: Product): Promise<WishOnTheTable[]> => {
  const { productId, settings } = product;
  const [frame, recent] = await Promise.all([
    world.store.frame(productId, yearOf(world.now())),
    world.store.recentlyWritten(productId),
  ]);
  const issues = await allWishes(world.jira, product, recent);
  const wishes = issues
    .map((issue) => joinPublished(issue, settings))
    .map((wish) => ({ ...wish, doneDefined: isDefined(wish.done) }));
  const { statuses } = drawMoneyLine(frame.value, wishes);
  return wishesOnTheTable(wishes, statuses).flatMap(({ wishId, key, title, estimate }) => {
    const status = statuses.get(wishId);
    return status ? [{ wishId, key, title, estimate, status }] : [];
  });
};

/** Cases that wait, and those answered by decisions since the last meeting. */
const casesFor = async (
  world: DocumentationWorld,
  productId: string,
  decisions: readonly Decision[],
): Promise<DecisionCase[]> => {
  const waiting = (await world.store.waitingCases())
    .map(({ value }) => value)
    .filter((each) => each.productId === productId && isWaiting(each));
  const ids = new Set(decisions.flatMap(({ matter }) => (matter.matter === 'ruled' ? [matter.caseId] : [])));
  const answered = await Promise.all([...ids].map((caseId) => world.store.case(caseId)));
  const known = new Set(waiting.map(({ caseId }) => caseId));
  return [
    ...waiting,
    ...answered.flatMap((file) => (file && !known.has(file.value.caseId) ? [file.value] : [])),
  ];
};

const lastMinutes = async (
  { library }: DocumentationWorld,
  productId: string,
  meeting: Meeting,
): Promise<Versioned<Minutes> | null> => {
  const { minutes } = await library.newestMinutes(productId);
  const last = lastOfKind(
    minutes.map(({ value }) => value),
    meeting,
  );
  return minutes.find(({ value }) => value.pageId === last?.pageId) ?? null;
};

/** Before there are minutes, a meeting looks back on the year. */
const sinceOf = (last: Minutes | undefined, date: string): string =>
  last?.date ?? `${date.slice(0, 4)}-01-01`;

/**
 * What belongs into the minutes of a meeting: the last minutes to approve, the wishes on the table with their frame status,
 * cases, and the decisions since the last meeting. Wishes that the person may not see are not named.
 */
export const proposeMinutes = async (
  world: DocumentationWorld,
  { productId, kind, date }: Meeting & { productId: string },
): Promise<MinutesProposal> => {
  const { product } = await admit(world, productId, 'writeMinutes');
  const last = await lastMinutes(world, productId, { kind, date });
  const [wishes, log] = await Promise.all([
    wishesFor(world, product.value),
    world.library.decisionsSince(productId, sinceOf(last?.value, date)),
  ]);
  const since = decisionsSince(log, last?.value ?? null);
  const cases = casesOnTheTable(await casesFor(world, productId, since), last?.value ?? null);
  const named = new Map((await namedWishes(world, cases, since)).map((issue) => [issue.wishId, issue]));
  const [[row = null] = []] = last ? await visibleRows(world.confluence, [last]) : [];
  return {
    kind,
    date,
    title: minutesTitle(kind, date),
    last: row,
    wishes,
    cases: cases.flatMap((each) => {
      const issue = named.get(each.wishId);
      return issue ? [{ case: each, key: issue.key, title: issue.title }] : [];
    }),
    decisions: since.flatMap((decision) => {
      const issue = decision.wishId === null ? null : named.get(decision.wishId);
      if (issue === undefined) return [];
      return [{ decision, key: issue?.key ?? null, title: issue?.title ?? null }];
    }),
    people: await world.jira.people(product.value.members.map(({ accountId }) => accountId)),
  };
};

const namedWishes = (
  { jira }: DocumentationWorld,
  cases: readonly DecisionCase[],
  decisions: readonly Decision[],
): Promise<readonly JiraWish[]> => {
  const ids = [...cases.map(({ wishId }) => wishId), ...decisions.map(({ wishId }) => wishId)];
  const wishIds = [...new Set(ids.filter((wishId) => wishId !== null))];
  return wishIds.length === 0 ? Promise.resolve([]) : jira.wishesById(wishIds);
};
