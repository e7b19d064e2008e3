import * as v from 'valibot';

/** The two ways an app may have the right: all scopes of either column. */
export interface ScopeColumns {
  current: readonly string[];
  beta?: readonly string[];
}

/** The scopes of the app that allow an operation: the first column it holds in full; undefined when it holds neither. */
export function grantingScopes(
  { current, beta }: ScopeColumns,
  granted: ReadonlySet<string>,
): readonly string[] | undefined {
  const columns = beta ? [current, beta] : [current];
  // An operation that needs no scope today may still have one the app should hold: name that one first.
  const named = columns.filter((column) => column.length > 0);
  const held = named.find((column) => column.every((scope) => granted.has(scope)));
  return held ?? columns.find((column) => column.length === 0);
}

const manifestSchema = v.object({
  permissions: v.optional(v.object({ scopes: v.optional(v.array(v.string()), []) }), {}),
});

/** The scopes a manifest declares. */
export const scopesOf = (manifest: unknown): ReadonlySet<string> =>
  new Set(v.parse(manifestSchema, manifest).permissions.scopes);
