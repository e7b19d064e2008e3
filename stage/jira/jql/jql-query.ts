import { parseQuery } from '../../query-language/parse';
import { badRequest } from '../http/errors';
import type { Issue } from '../model';
import { visibleProjects } from '../permissions';
import type { ClauseContext } from './clause-field';
import { clauseRegistry } from './clause-fields';
import { compileClause, type Compilation, type Predicate } from './compile-clause';
import { compileOrder, type Ordering } from './compile-order';
import { parseValidJql, syntaxErrors } from './parse-jql';

const UNBOUNDED =
  'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

export interface CompiledQuery {
  bounded: boolean;
  matches: Predicate;
  order: Ordering;
}

/** Everything a query is refused for, by the grammar or by the fields and values it names. */
export function jqlErrors(jql: string, context: ClauseContext): string[] {
  const grammar = syntaxErrors(jql);
  return grammar.length > 0 ? grammar : compile(jql, context).errors;
}

export function compileJql(jql: string, context: ClauseContext): CompiledQuery {
  parseValidJql(jql);
  const { errors, query } = compile(jql, context);
  if (errors.length > 0) throw badRequest(...errors);
  return query;
}

function compile(jql: string, context: ClauseContext): { errors: string[]; query: CompiledQuery } {
  const { query } = parseQuery(jql);
  const compilation: Compilation = { ...context, registry: clauseRegistry(context), errors: [] };
  const where = query?.where;
  const matches = where ? compileClause(where, compilation) : () => true;
  const order = compileOrder(query?.orderBy, compilation);
  return { errors: compilation.errors, query: { bounded: where !== undefined, matches, order } };
}

export interface SearchOptions extends ClauseContext {
  /** Ids to be seen as they are, although the index has not caught up. */
  reconcile?: readonly string[];
}

/** The issues that match a bounded query and that the actor may browse, in the order asked for. */
export function searchIssues(jql: string, { world, actor, reconcile = [] }: SearchOptions): Issue[] {
  const { bounded, matches, order } = compileJql(jql, { world, actor });
  if (!bounded) throw badRequest(UNBOUNDED);
  const browsable = new Set(visibleProjects(actor, world.store).map(({ id }) => id));
  const seen = world.store.index.visible(world.store.issues(), new Set(reconcile));
  return order(seen.filter((issue) => browsable.has(issue.projectId) && matches(issue)));
}
