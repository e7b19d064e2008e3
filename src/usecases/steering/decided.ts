import type { DecidedCase, DecidedPage } from '../../contract/steering';
import type { Decision } from '../../domain/decision';
import type { DecisionCase } from '../../domain/decision-case';
import { refuse } from '../authorise';
import type { JiraWish, World } from '../ports';
import { beginOf, yearOf } from '../year';
import { seatsOf, type Seat } from './seats';

interface Answers {
  cases: readonly DecisionCase[];
  next: string | null;
}

/** Answered cases of the products; pages with cases of other products only are passed over. */
const answersOn = async (
  world: World,
  seats: readonly Seat[],
  { after, next }: { after: string; next: string | null },
): Promise<Answers> => {
  let token = next;
  do {
    const page = await world.store.answeredCases(after, token);
    const cases = page.cases.filter(({ productId }) =>
      seats.some(({ product }) => product.productId === productId),
    );
    if (cases.length > 0 || page.next === null) return { cases, next: page.next };
    token = page.next;
  } while (true);
};

interface Beside {
  seats: readonly Seat[];
  issues: readonly JiraWish[];
  decisions: readonly Decision[];
}

/** A case that was withdrawn after it had been postponed waits no more, and nobody has decided it. */
const isAnswered = ({ state }: DecisionCase): boolean => state === 'decided' || state === 'sentBack';

const rowOf = (decided: DecisionCase, { seats, issues, decisions }: Beside): DecidedCase[] => {
  const { caseId, productId, wishId, reason, amount: asked, ruling } = decided;
  const seat = seats.find(({ product }) => product.productId === productId);
  if (!seat || !ruling || !isAnswered(decided)) return [];
  const issue = issues.find((one) => one.wishId === wishId);
  const decision = decisions.find(({ decisionId }) => decisionId === ruling.decisionId);
  const { outcome, amount, extraGrant, motive, decidedBy, decidedAt } = ruling;
  return [
    {
      caseId,
      heading: seat.heading,
      wish: issue ? { key: issue.key, title: issue.title } : null,
      reason,
      asked,
      outcome,
      amount,
      extraGrant,
      motive,
      decidedBy,
      decidedAt,
      reference: decision?.reference ?? '',
    },
  ];
};

const lastDecidedFirst = (a: DecidedCase, b: DecidedCase): number => b.decidedAt.localeCompare(a.decidedAt);

/**
 * What was answered this year in the products that the person decides for, the last answer first, a page at a time.
 *
 * @throws Refusal `refused` to whoever decides nowhere
 */
export const openDecided = async (world: World, { next }: { next: string | null }): Promise<DecidedPage> => {
  const year = yearOf(world.now());
  const seats = await seatsOf(world);
  if (seats.length === 0) return refuse();
  const answers = await answersOn(world, seats, { after: beginOf(year), next });
  const { cases } = answers;
  if (cases.length === 0) return { year, decided: [], people: [], next: null };
  const rulings = cases.flatMap(({ ruling }) => (ruling ? [ruling] : []));
  const [issues, decisions, people] = await Promise.all([
    world.jira.wishesById(cases.map(({ wishId }) => wishId)),
    world.store.decisionsById(rulings.map(({ decisionId }) => decisionId)),
    world.jira.people([...new Set(rulings.map(({ decidedBy }) => decidedBy))]),
  ]);
  const decided = cases.flatMap((one) => rowOf(one, { seats, issues, decisions })).sort(lastDecidedFirst);
  return { year, decided, people, next: answers.next };
};
