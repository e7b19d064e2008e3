import type { ImportFindings } from '../../contract/product-file/answers';
import type { FileHead } from '../../contract/product-file/head';
import type { RowOf } from '../../contract/product-file/parts';
import type { Jira } from '../ports';
import { enterToBringIn } from './arrival';
import { issuesHere, keyHere } from './issues-here';
import type { ProductFileWorld } from './ports';
import { filterFails, statusesHere } from './settings-here';

interface Tried {
  productId: string;
  file: FileHead;
  wishFilter: string;
  statuses: RowOf<'settings'>['statuses'];
  groupIds: readonly string[];
  issues: readonly { key: string; title: string }[];
  accountIds: readonly string[];
  pageIds: readonly string[];
}

const unknownAccounts = async (jira: Jira, accountIds: readonly string[]): Promise<string[]> => {
  if (accountIds.length === 0) return [];
  const known = new Set((await jira.people(accountIds)).map(({ accountId }) => accountId));
  return accountIds.filter((accountId) => !known.has(accountId));
};

/** Whoever may not see groups is told nothing of them. */
const unknownGroups = async (jira: Jira, groupIds: readonly string[]): Promise<string[]> => {
  const groups = groupIds.length === 0 ? [] : await jira.groups(groupIds);
  if (groups === null) return [];
  const known = new Set(groups.map(({ groupId }) => groupId));
  return groupIds.filter((groupId) => !known.has(groupId));
};

const unknownStatuses = async (jira: Jira, { productId, statuses }: Tried): Promise<string[]> => {
  if (statuses.length === 0) return [];
  const here = statusesHere(statuses, await jira.statuses(productId));
  return statuses.filter(({ id }) => !here.has(id)).map(({ name }) => name);
};

const sameWords = (one: string, other: string): boolean => one.trim() === other.trim();

/** Prøv filen: what of a file has its like here, and what has not. Nothing is written. */
export const tryImport = async (world: ProductFileWorld, tried: Tried): Promise<ImportFindings> => {
  const { project } = await enterToBringIn(world, tried);
  const { jira, shelves } = world;
  const { productId, issues } = tried;
  const [here, accounts, groups, statuses, minutesElsewhere, fails] = await Promise.all([
    issuesHere(
      jira,
      project,
      issues.map(({ key }) => key),
    ),
    unknownAccounts(jira, tried.accountIds),
    unknownGroups(jira, tried.groupIds),
    unknownStatuses(jira, tried),
    shelves.minutesElsewhere(productId, tried.pageIds),
    filterFails(jira, tried.wishFilter),
  ]);
  const keyed = issues.map(({ key, title }) => ({ key: keyHere(key, project), title }));
  return {
    missingKeys: keyed.filter(({ key }) => !here.has(key)).map(({ key }) => key),
    otherTitles: keyed
      .filter(({ key, title }) => here.has(key) && !sameWords(here.get(key)?.title ?? '', title))
      .map(({ key }) => key),
    unknownAccounts: accounts,
    unknownGroups: groups,
    unknownStatuses: statuses,
    minutesElsewhere,
    filterFails: fails,
  };
};
