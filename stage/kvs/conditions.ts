import type { Condition, Conditions, Scalar } from './kvs-requests';

type Test = (stored: unknown, values: Scalar[]) => boolean;

/** Orders two values of the same type; values of different types have no order. */
function compare(stored: unknown, wanted: Scalar | undefined): number | undefined {
  if (typeof stored === 'number' && typeof wanted === 'number') return stored - wanted;
  if (typeof stored === 'string' && typeof wanted === 'string') {
    return Buffer.compare(Buffer.from(stored), Buffer.from(wanted));
  }
  return undefined;
}

const ordered =
  (accept: (order: number) => boolean, position = 0): Test =>
  (stored, values) => {
    const order = compare(stored, values[position]);
    return order !== undefined && accept(order);
  };

const contains: Test = (stored, [wanted]) =>
  typeof stored === 'string' && typeof wanted === 'string'
    ? stored.includes(wanted)
    : Array.isArray(stored) && stored.includes(wanted);

const atLeast = ordered((order) => order >= 0);
const atMostSecond = ordered((order) => order <= 0, 1);

const TESTS: Record<Condition['condition'], Test> = {
  BEGINS_WITH: (stored, [start]) => typeof stored === 'string' && stored.startsWith(String(start)),
  BETWEEN: (stored, values) => atLeast(stored, values) && atMostSecond(stored, values),
  CONTAINS: contains,
  NOT_CONTAINS: (stored, values) => !contains(stored, values),
  EQUAL_TO: (stored, [wanted]) => stored === wanted,
  NOT_EQUAL_TO: (stored, [wanted]) => stored !== wanted,
  EXISTS: (stored) => stored !== undefined,
  NOT_EXISTS: (stored) => stored === undefined,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_EQUAL_TO: atLeast,
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_EQUAL_TO: ordered((order) => order <= 0),
};

/** The attributes of an entity's value; a missing value has none. */
export function attributesOf(value: unknown): Map<string, unknown> {
  return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
}

/** Whether a stored value, or the lack of one, meets the conditions. */
export function meetsConditions(value: unknown, conditions: Conditions): boolean {
  const attributes = attributesOf(value);
  const met = ({ property, condition, values }: Condition) =>
    TESTS[condition](attributes.get(property), values);
  return 'and' in conditions ? conditions.and.every(met) : conditions.or.some(met);
}
