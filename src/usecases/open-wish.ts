import type { HistoryEntry, WishDetail } from '../contract/definitions';
import type { Decision } from '../domain/decision';
import { oreFromFieldValue, type Ore } from '../domain/money';
import { enterWish } from './authorise';
import { joinWish } from './join-wish';
import type { FieldIds, JiraChange, World } from './ports';
import type { WishTrace } from './trace';

const ofDecision = (decision: Decision): HistoryEntry => ({
  at: decision.at,
  accountId: decision.takenBy || null,
  what: { trace: 'decision', decision },
});

const ofTrace = ({ at, accountId, what }: WishTrace): HistoryEntry => ({ at, accountId, what });

const SHOWN = / kr\.$/;

/** The text of an estimate as a number: Jira's log tells it the way the field shows it, `85.000,50 kr.`, or bare. */
const bareNumber = (text: string): string =>
  SHOWN.test(text) ? text.replace(SHOWN, '').replaceAll('.', '').replace(',', '.') : text;

const amountIn = (text: string | null): Ore | null =>
  text === null || text === '' ? null : oreFromFieldValue(Number(bareNumber(text)));

/** Jira's own log tells of estimates and statuses, whoever changed them and wherever. */
const ofJiraChange = (change: JiraChange, fields: FieldIds): HistoryEntry[] =>
  change.items.flatMap(({ field, fieldId, from, to }): HistoryEntry[] => {
    const { at, accountId } = change;
    if (fieldId !== null && fieldId === fields.estimate) {
      return [{ at, accountId, what: { trace: 'estimate', from: amountIn(from), to: amountIn(to) } }];
    }
    if (field !== 'status') return [];
    return [{ at, accountId, what: { trace: 'status', from: from ?? '', to: to ?? '' } }];
  });

const newestFirst = (a: HistoryEntry, b: HistoryEntry): number => b.at.localeCompare(a.at);

const accountsIn = (history: readonly HistoryEntry[]): string[] =>
  history.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));

/** One wish as the app holds it, its case, and what happened to it. */
export const openWish = async (world: World, { wishId }: { wishId: string }): Promise<WishDetail> => {
  const { issue, product } = await enterWish(world, wishId, 'readWishes');
  const [record, decisions, traces, changes, fields] = await Promise.all([
    world.store.wish(issue.productId, wishId),
    world.store.decisionsOn(wishId),
    world.store.tracesOf(wishId),
    world.jira.changes(wishId),
    world.jira.fieldIds(),
  ]);
  const history = [
    ...decisions.map(ofDecision),
    ...traces.map(ofTrace),
    ...changes.flatMap((change) => ofJiraChange(change, fields)),
  ].sort(newestFirst);
  const onCase = record.value.case ? await world.store.case(record.value.case.caseId) : null;
  const members = product.value.members.map(({ accountId }) => accountId);
  return {
    wish: joinWish(issue, product.value.settings, record.value),
    rev: record.rev,
    case: onCase?.value ?? null,
    history,
    people: await world.jira.people([...new Set([...members, ...accountsIn(history)])]),
  };
};
