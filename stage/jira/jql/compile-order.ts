import type { OrderBy } from '@atlaskit/jql-ast';
import type { Issue } from '../model';
import { fieldUnknown, type Compilation } from './compile-clause';

export type Comparison = (a: Issue, b: Issue) => number;

const MOST_FIELDS = 7;

const collator = new Intl.Collator('da');

/** Without an order the newest issue comes first; it also decides between equals. */
const newestFirst: Comparison = (a, b) => Number(b.id) - Number(a.id);

export function compileOrder(orderBy: OrderBy | void, compilation: Compilation): Comparison {
  const fields = orderBy?.fields ?? [];
  if (fields.length > MOST_FIELDS)
    compilation.errors.push(`The maximum number of ORDER BY fields is ${MOST_FIELDS}.`);
  const parts = fields.flatMap(({ field, direction }): Comparison[] => {
    const known = compilation.registry.get(field.value.toLowerCase());
    if (!known) compilation.errors.push(fieldUnknown(field.value));
    else if (!known.sort) compilation.errors.push(`Not able to sort using field '${field.value}'.`);
    const sort = known?.sort;
    const sign = direction?.value === 'DESC' ? -1 : 1;
    return sort ? [(a, b) => sign * compareValues(sort(a), sort(b))] : [];
  });
  return (a, b) => {
    for (const part of parts) {
      const difference = part(a, b);
      if (difference !== 0) return difference;
    }
    return newestFirst(a, b);
  };
}

/** What has no value comes last when ascending. */
function compareValues(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
