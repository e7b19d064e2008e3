const asPattern = (path) =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/]+')}$`);

/** The paths of documents, ready to be looked up. `base` is what the document leaves out in front of its paths. */
export const pathsOf = ({ paths, base = '' }) =>
  Object.entries(paths).map(([path, methods]) => ({
    path: base + path,
    pattern: asPattern(base + path),
    methods,
  }));

const parameters = ({ path }) => path.split('{').length;

/** The operation behind a call; a literal path wins over one with parameters, as in Jira. */
export const findOperation = (paths, { method, path }) => {
  const name = method.toLowerCase();
  const [best] = paths
    .filter(({ methods, pattern }) => methods[name] && pattern.test(path))
    .sort((a, b) => parameters(a) - parameters(b));
  return best && { ...best.methods[name], path: best.path, shared: best.methods.parameters ?? [] };
};

const inState = (entries, state) =>
  entries.filter((entry) => entry.state === state).flatMap(({ scopes }) => scopes);

const ofSecurity = ({ security = [] }) =>
  security.flatMap((one) => [...(one.OAuth2 ?? []), ...(one.oAuthDefinitions ?? [])]);

/** The two ways an app may have the right: all scopes of either column. An empty column is none. */
export const scopeColumns = (operation) => {
  const entries = operation['x-atlassian-oauth2-scopes'];
  return entries
    ? { current: inState(entries, 'Current'), beta: inState(entries, 'Beta') }
    : { current: ofSecurity(operation), beta: [] };
};

/** True when the declared scopes cover a column, or when the operation asks for none. */
export const isAllowed = (operation, declared) => {
  const columns = Object.values(scopeColumns(operation)).filter((scopes) => scopes.length > 0);
  return columns.length === 0 || columns.some((scopes) => scopes.every((scope) => declared.includes(scope)));
};
