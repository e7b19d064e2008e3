import type { Person, SettingsPage } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import type { Authority, Member, Product, ProductSettings } from '../domain/product';
import type { Support } from '../domain/support/support';
import { enter, type Entry } from './authorise';
import { changedMeanwhile } from './change-record';
import { missingFields } from './open-wishes';
import type { Versioned, World } from './ports';
import { tellPages } from './tell-pages';
import { yearOf } from './year';

const answersIn = (voices: readonly Versioned<Support>[]): SettingsPage['answers'] =>
  Object.fromEntries(
    voices
      .map(({ value }) => [value.authorityId, value.supported.length + value.declined.length] as const)
      .filter(([, count]) => count > 0),
  );

const pageOf = async (world: World, entry: Entry, product: Versioned<Product>): Promise<SettingsPage> => {
  const { project, actor } = entry;
  const at = world.now();
  const [frame, statuses, ids, people, voices] = await Promise.all([
    world.store.frame(project.productId, yearOf(at)),
    world.jira.statuses(project.productId),
    world.jira.fieldIds(),
    world.jira.people(product.value.members.map(({ accountId }) => accountId)),
    world.store.voices(project.productId),
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
    missingFields: missingFields(ids),
    answers: answersIn(voices),
    at,
  };
};

/** The settings of a product; everybody who may see the project may read them. */
export const openSettings = async (
  world: World,
  { productId }: { productId: string },
): Promise<SettingsPage> => {
  const entry = await enter(world, productId, 'readWishes');
  return pageOf(world, entry, entry.product);
};

const store = async (
  world: World,
  entry: Entry,
  { rev, value }: Versioned<Product>,
): Promise<SettingsPage> => {
  if (entry.product.rev !== rev) changedMeanwhile();
  const outcome = await world.store.commit([{ write: 'product', was: rev, value }]);
  if (outcome === 'lostRace') changedMeanwhile();
  await tellPages(world, { productId: value.productId, wishId: null, act: 'settingsChanged' });
  await world.recomputation.ask(value.productId);
  return pageOf(world, entry, { rev: rev + 1, value });
};

const requireUsable = async (world: World, settings: ProductSettings): Promise<void> => {
  const problem = await world.jira.filterProblem(settings.wishFilter);
  if (problem !== null) throw new Refusal({ code: 'badInput', field: 'settings.wishFilter' });
};

/** How the product is used: what a wish is, which statuses mean what, the default of DONE. */
export const saveSettings = async (
  world: World,
  { productId, rev, settings }: { productId: string; rev: number; settings: ProductSettings },
): Promise<SettingsPage> => {
  const entry = await enter(world, productId, 'editSettings');
  await requireUsable(world, settings);
  return store(world, entry, { rev, value: { ...entry.product.value, settings } });
};

const doubled = (ids: readonly string[]): boolean => new Set(ids).size !== ids.length;

const badInput = (field: string): never => {
  throw new Refusal({ code: 'badInput', field });
};

/** An authority that orders a wish or benefits from one is not taken away from under it. */
const requireUnused = async (world: World, product: Product, kept: ReadonlySet<string>): Promise<void> => {
  const removed = product.authorities.filter(({ id }) => !kept.has(id));
  if (removed.length === 0) return;
  const orders = (await world.store.wishes(product.productId)).map(({ value }) => value.order);
  const isUsed = ({ id }: Authority): boolean =>
    orders.some(({ ordererId, beneficiaryIds }) => ordererId === id || beneficiaryIds.includes(id));
  if (removed.some(isUsed)) badInput('authorities');
};

/** Who takes part with which roles, and the authorities they come from. */
export const saveMembers = async (
  world: World,
  change: { productId: string; rev: number; authorities: readonly Authority[]; members: readonly Member[] },
): Promise<SettingsPage> => {
  const entry = await enter(world, change.productId, 'editMembers');
  const { authorities, members } = change;
  const known = new Set(authorities.map(({ id }) => id));
  if (doubled(authorities.map(({ id }) => id))) badInput('authorities');
  if (doubled(members.map(({ accountId }) => accountId))) badInput('members');
  await requireUnused(world, entry.product.value, known);
  if (members.some(({ authorityId }) => authorityId !== null && !known.has(authorityId))) badInput('members');
  return store(world, entry, { rev: change.rev, value: { ...entry.product.value, authorities, members } });
};

/** People of the project by name, for choosing members. */
export const findPeople = async (
  world: World,
  { productId, query }: { productId: string; query: string },
): Promise<readonly Person[]> => {
  await enter(world, productId, 'editMembers');
  return world.jira.findPeople(productId, query);
};
