import type { SettingsPage } from '../contract/definitions';
import { accountsOf, type Decision } from '../domain/decision';
import type { Product } from '../domain/product';
import type { Support } from '../domain/support/support';
import { isoDayOf } from '../text/date-text';
import type { Entry } from './authorise';
import { changedMeanwhile } from './change-record';
import { missingFields } from './open-wishes';
import type { Change, Versioned, World } from './ports';
import { tellPages } from './tell-pages';
import { yearOf } from './year';

/** Everybody whom the page names: who takes part, and whom the history of the roles is about. */
const accountsOn = ({ members, standIn }: Product, decisions: readonly Decision[]): string[] => [
  ...new Set([
    ...members.map(({ accountId }) => accountId),
    ...(standIn ? [standIn.accountId] : []),
    ...decisions.flatMap(accountsOf),
  ]),
];

const groupsOf = ({ jira }: World, { groups }: Product): Promise<SettingsPage['groups']> =>
  groups.length === 0 ? Promise.resolve([]) : jira.groups(groups.map(({ groupId }) => groupId));

const answersIn = (voices: readonly Versioned<Support>[]): SettingsPage['answers'] =>
  Object.fromEntries(
    voices
      .map(({ value }) => [value.authorityId, value.supported.length + value.declined.length] as const)
      .filter(([, count]) => count > 0),
  );

/** The settings of a product as the page shows them. */
export const pageOf = async (
  world: World,
  entry: Entry,
  product: Versioned<Product>,
): Promise<SettingsPage> => {
  const { project, actor } = entry;
  const at = world.now();
  const history = world.store.roleDecisions(project.productId);
  const [frame, statuses, ids, people, groups, voices, roleHistory, arrival] = await Promise.all([
    world.store.frame(project.productId, yearOf(at)),
    world.jira.statuses(project.productId),
    world.jira.fieldIds(),
    history.then((decisions) => world.jira.people(accountsOn(product.value, decisions))),
    groupsOf(world, product.value),
    world.store.voices(project.productId),
    history,
    product.rev === 0 ? world.store.arrival(project.productId) : null,
  ]);
  return {
    heading: { productId: project.productId, key: project.key, name: project.name },
    actor,
    product: product.value,
    rev: product.rev,
    frame: frame.value,
    frameRev: frame.rev,
    statuses,
    issueTypes: project.issueTypes,
    people,
    groups,
    roleHistory,
    arrival: arrival && { file: arrival.value.file, begunAt: arrival.value.begunAt },
    today: isoDayOf(at),
    missingFields: missingFields(ids),
    answers: answersIn(voices),
    at,
  };
};

/**
 * Stores a product as somebody changed it on the page, with what else belongs to the change, in one transaction.
 *
 * @throws Refusal `changedMeanwhile` when it was changed since `rev`
 */
export const storeProduct = async (
  world: World,
  entry: Entry,
  { rev, value, besides = [] }: Versioned<Product> & { besides?: readonly Change[] },
): Promise<SettingsPage> => {
  if (entry.product.rev !== rev) changedMeanwhile();
  const outcome = await world.store.commit([{ write: 'product', was: rev, value }, ...besides]);
  if (outcome === 'lostRace') changedMeanwhile();
  await tellPages(world, { productId: value.productId, wishId: null, act: 'settingsChanged' });
  await world.recomputation.ask(value.productId);
  await world.recomputation.askSupporters(value.productId);
  return pageOf(world, entry, { rev: rev + 1, value });
};
