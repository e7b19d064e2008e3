import type { SetUpCheck } from '../../contract/definitions';
import {
  APP_FIELDS,
  APP_PERMISSIONS,
  OWN_PERMISSIONS,
  type AppField,
  type SetUpFacts,
} from '../../domain/set-up/facts';
import { findingsOf } from '../../domain/set-up/findings';
import { stageOf, type Product, type ProductSettings, type WishStage } from '../../domain/product';
import { enter } from '../authorise';
import type { FieldIds, JiraWish, World } from '../ports';
import { yearOf } from '../year';
import type { IssueType } from './ports';

/** A project rarely has more kinds of wishes; each costs a call. */
const MOST_TYPES = 5;

const JIRA_ADMINISTRATOR = 'ADMINISTER';

/** The wishes that the filter finds, and what is wrong with it. */
const readFilter = async (
  { jira, store }: World,
  { productId, settings }: Product,
): Promise<{ problem: string | null; wishes: readonly JiraWish[] | null }> => {
  const { wishFilter } = settings;
  const problem = await jira.filterProblem(wishFilter);
  if (problem !== null) return { problem, wishes: null };
  const recent = await store.recentlyWritten(productId);
  return { problem, wishes: (await jira.wishes({ productId, wishFilter, recent })).wishes };
};

/** The issue types that wishes are of; all of the project where there is no wish to tell. */
const typesOf = (types: readonly IssueType[], wishes: readonly JiraWish[] | null): readonly IssueType[] => {
  const names = new Set(wishes?.map(({ issueType }) => issueType));
  const used = types.filter(({ name }) => names.has(name));
  return (used.length > 0 ? used : types).slice(0, MOST_TYPES);
};

const without = async (
  { jira }: World,
  productId: string,
  { types, estimate }: { types: readonly IssueType[]; estimate: string | null },
): Promise<readonly string[] | null> => {
  if (estimate === null) return null;
  const screens = await Promise.all(
    types.map(async ({ id, name }) => ({ name, fields: await jira.setUp.fieldsOnCreate(productId, id) })),
  );
  if (screens.some(({ fields }) => fields === null)) return null;
  return screens.filter(({ fields }) => !fields?.includes(estimate)).map(({ name }) => name);
};

const isEditable = async (
  { jira }: World,
  wishes: readonly JiraWish[] | null,
  { estimate }: FieldIds,
): Promise<boolean | null> => {
  const wishId = wishes?.[0]?.wishId;
  if (wishId === undefined || estimate === null) return null;
  const fields = await jira.setUp.fieldsOnEdit(wishId);
  // Whoever may edit nothing on the issue cannot tell whether the field is on its screen.
  return fields === null || fields.length === 0 ? null : fields.includes(estimate);
};

/** The ways that are offered on one open and one started wish: what shows that a status is reached without a look at the workflow. */
const offeredOn = async (
  { jira }: World,
  wishes: readonly JiraWish[] | null,
  settings: ProductSettings,
): Promise<readonly string[]> => {
  const one = (stage: WishStage) => wishes?.find(({ status }) => stageOf(status, settings) === stage);
  const looked = [one('open'), one('started')].filter((wish) => wish !== undefined);
  return (await Promise.all(looked.map(({ wishId }) => jira.setUp.offered(wishId)))).flat();
};

/** Jira tells of screens to its administrators only, and of those of company-managed projects only. */
const screensOf = async (
  { jira }: World,
  productId: string,
  ids: FieldIds,
): Promise<SetUpFacts['screens']> => {
  const known = Object.fromEntries(APP_FIELDS.flatMap((field) => (ids[field] ? [[field, ids[field]]] : [])));
  const found = await jira.setUp.screens(productId, known);
  const on = (field: AppField): readonly string[] => found?.[field] ?? [];
  return (
    found && {
      estimate: on('estimate'),
      done: on('done'),
      frameStatus: on('frameStatus'),
      supporters: on('supporters'),
    }
  );
};

const goneGroups = async ({ jira }: World, { groups }: Product): Promise<readonly string[] | null> => {
  if (groups.length === 0) return [];
  const ids = groups.map(({ groupId }) => groupId);
  const known = await jira.groups(ids);
  return known && ids.filter((id) => known.every(({ groupId }) => groupId !== id));
};

const permissionsIn = async ({ jira }: World, productId: string) => {
  const [own, app] = await Promise.all([
    jira.setUp.permissions('user', productId, [...OWN_PERMISSIONS, JIRA_ADMINISTRATOR]),
    jira.setUp.permissions('app', productId, APP_PERMISSIONS),
  ]);
  return {
    missingOwn: OWN_PERMISSIONS.filter((permission) => !own.has(permission)),
    missingApp: APP_PERMISSIONS.filter((permission) => !app.has(permission)),
    administersJira: own.has(JIRA_ADMINISTRATOR),
  };
};

/**
 * The set-up check: what the app needs of Jira and of the product, what is missing, and what Jira does not show to
 * whoever asks. Reads only, with their own rights; of the app itself only what it may do in the project.
 *
 * @throws Refusal `refused`
 */
export const checkSetUp = async (world: World, { productId }: { productId: string }): Promise<SetUpCheck> => {
  const { product, project } = await enter(world, productId, 'editSettings');
  const at = world.now();
  const [site, ids, statuses, filter, permissions, frame, gone] = await Promise.all([
    world.jira.setUp.project(productId),
    world.jira.fieldIds(),
    world.jira.statuses(productId),
    readFilter(world, product.value),
    permissionsIn(world, productId),
    world.store.frame(productId, yearOf(at)),
    goneGroups(world, product.value),
  ]);
  const types = typesOf(site.issueTypes, filter.wishes);
  const { missingOwn, missingApp, administersJira } = permissions;
  const seesScreens = administersJira && site.managedBy === 'company';
  const [workflows, typesWithoutEstimate, estimateEditable, screens] = await Promise.all([
    world.jira.setUp.workflows(
      productId,
      types.map(({ id }) => id),
    ),
    without(world, productId, { types, estimate: ids.estimate }),
    isEditable(world, filter.wishes, ids),
    seesScreens ? screensOf(world, productId, ids) : null,
  ]);
  const offered = workflows === null ? await offeredOn(world, filter.wishes, product.value.settings) : [];
  const findings = findingsOf({
    product: product.value,
    frame: frame.value,
    managedBy: site.managedBy,
    statuses,
    fields: {
      estimate: ids.estimate !== null,
      done: ids.done !== null,
      frameStatus: ids.frameStatus !== null,
      supporters: ids.supporters !== null,
    },
    typesWithoutEstimate,
    estimateEditable,
    screens,
    workflows,
    offered,
    missingOwn,
    missingApp,
    filterProblem: filter.problem,
    wishes: filter.wishes && filter.wishes.length,
    goneGroups: gone,
  });
  return { projectKey: project.key, managedBy: site.managedBy, findings, at };
};
