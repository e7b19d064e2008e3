import type { OrderBy } from '@atlaskit/jql-ast';
import type { Issue } from '../model';
import { fieldUnknown, type Compilation } from './compile-clause';

export type Ordering = (issues: readonly Issue[]) => Issue[];

type SortKey = string | number | null;

interface Part {
  read(issue: Issue): SortKey;
  sign: 1 | -1;
}

const MOST_FIELDS = 7;

const collator = new Intl.Collator('da');

export function compileOrder(orderBy: OrderBy | void, compilation: Compilation): Ordering {
  const fields = orderBy?.fields ?? [];
  if (fields.length > MOST_FIELDS) {
    compilation.errors.push(`The maximum number of ORDER BY fields is ${MOST_FIELDS}.`);
  }
  const parts = fields.flatMap(({ field, direction }): Part[] => {
    const known = compilation.registry.get(field.value.toLowerCase());
    if (!known) compilation.errors.push(fieldUnknown(field.value));
    else if (!known.sort) compilation.errors.push(`Not able to sort using field '${field.value}'.`);
    return known?.sort ? [{ read: known.sort, sign: direction?.value === 'DESC' ? -1 : 1 }] : [];
  });
  return (issues) => inOrder(issues, parts);
}

/** Reads every sort key once. Without an order, and between equals, the newest issue comes first. */
function inOrder(issues: readonly Issue[], parts: readonly Part[]): Issue[] {
  const rows = issues.map((issue) => ({
    issue,
    id: Number(issue.id),
    keys: parts.map(({ read }) => read(issue)),
  }));
  rows.sort((a, b) => {
    for (const [index, { sign }] of parts.entries()) {
      const difference = compareKeys(a.keys[index] ?? null, b.keys[index] ?? null);
      if (difference !== 0) return sign * difference;
    }
    return b.id - a.id;
  });
  return rows.map(({ issue }) => issue);
}

/** What has no value comes last when ascending. */
function compareKeys(a: SortKey, b: SortKey): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
