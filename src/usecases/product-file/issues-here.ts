import type { ProductHeading } from '../../contract/definitions';
import { Refusal } from '../../contract/errors';
import type { ListedIssue } from '../../contract/product-file/file';
import type { Jira, JiraWish } from '../ports';
import { idOfGone } from './derived-ids';

/** The key that an issue of a file has here: its number in this project. */
export const keyHere = (key: string, project: Pick<ProductHeading, 'key'>): string =>
  `${project.key}-${key.slice(key.lastIndexOf('-') + 1)}`;

/** The issues with some keys of a file, by the keys they have here; one that was moved away is not here. */
export const issuesHere = async (
  jira: Jira,
  project: ProductHeading,
  keys: readonly string[],
): Promise<ReadonlyMap<string, JiraWish>> => {
  const wanted = [...new Set(keys.map((key) => keyHere(key, project)))];
  const found = wanted.length === 0 ? [] : await jira.wishesByKey(wanted);
  const here = found.filter(({ productId, key }) => productId === project.productId && wanted.includes(key));
  return new Map(here.map((issue) => [issue.key, issue]));
};

const MOST_NAMED = 20;

/** @throws Refusal `wishMissing` with the keys, as they would be here */
const requireAll = (missing: readonly string[]): void => {
  if (missing.length === 0) return;
  const where = missing.slice(0, MOST_NAMED).join(', ');
  throw new Refusal({ code: 'productFile', problem: 'wishMissing', where });
};

/** The ids here of the issues that a file lists, by their ids in the file. One without a key was gone already. */
export const wishIdsHere = async (
  jira: Jira,
  project: ProductHeading,
  listed: readonly ListedIssue[],
): Promise<ReadonlyMap<string, string>> => {
  const keys = listed.flatMap(({ key }) => (key === null ? [] : [key]));
  const here = await issuesHere(jira, project, keys);
  requireAll(keys.map((key) => keyHere(key, project)).filter((key) => !here.has(key)));
  return new Map(
    listed.map(({ wishId, key }) => [
      wishId,
      (key === null ? undefined : here.get(keyHere(key, project))?.wishId) ??
        idOfGone(project.productId, wishId),
    ]),
  );
};
