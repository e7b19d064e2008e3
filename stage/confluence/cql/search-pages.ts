import type { Clause } from '@atlaskit/jql-ast';
import { parseQuery, syntaxProblems } from '../../query-language/parse';
import { badRequest } from '../http/errors';
import type { Page } from '../model';
import { mayRead, type Actor } from '../rights';
import type { World } from '../world';
import { compileClause, compileOrder, type Ordering, type Predicate } from './compile-cql';
import { cqlFields, CqlRefusal } from './cql-fields';

// CQL is read with Atlassian's own grammar of JQL, its elder sister. The grammar is stricter in one respect: a value
// with signs in it, such as a date with slashes or a word with an asterisk, must stand in quotes.

const couldNotParse = (problem: string) => badRequest(`Could not parse cql : ${problem}`);

const NEGATIVE = new Set(['!=', '!~', 'not in']);

/** "Currently a negative expression cannot be the first clause in a CQL statement", says Atlassian of its operators. */
function beginsNegative(clause: Clause): boolean {
  if (clause.clauseType === 'not') return true;
  if (clause.clauseType === 'terminal') return NEGATIVE.has(clause.operator?.value ?? '');
  const [first] = clause.clauses;
  return first !== undefined && beginsNegative(first);
}

interface CompiledQuery {
  matches: Predicate;
  order: Ordering;
}

function compile(cql: string, actor: Actor, world: World): CompiledQuery {
  const problems = syntaxProblems(cql);
  if (problems.length > 0) throw couldNotParse(problems.join(' '));
  const { query } = parseQuery(cql);
  const where = query?.where;
  if (!where) throw couldNotParse('the query has no clause');
  if (beginsNegative(where)) throw couldNotParse('the first clause must not be negative');
  try {
    const compilation = { world, actor, fields: cqlFields(world) };
    return { matches: compileClause(where, compilation), order: compileOrder(query.orderBy, compilation) };
  } catch (error) {
    if (error instanceof CqlRefusal) throw couldNotParse(error.message);
    throw error;
  }
}

/**
 * The current pages that match and that the actor may read, in the order asked for. What matches may be as old as the
 * index; who may read it is always as it is now.
 */
export function searchPages(cql: string, actor: Actor, world: World): Page[] {
  const { matches, order } = compile(cql, actor, world);
  const { store } = world;
  const isReadable = (page: Page) => mayRead(actor, store.page(page.id) ?? page, world);
  const seen = store.index.visible(store.pages());
  return order(seen.filter((page) => page.status === 'current' && matches(page) && isReadable(page)));
}
