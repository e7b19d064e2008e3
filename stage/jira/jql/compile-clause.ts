import type { Clause, OperatorValue, TerminalClause } from '@atlaskit/jql-ast';
import { notEmulated } from '../http/errors';
import type { Issue } from '../model';
import { ClauseRefusal, type ClauseContext, type ClauseField } from './clause-field';
import type { ClauseRegistry } from './clause-fields';
import { operandValues, type OperandValue } from './operands';
import { compileTextSearch } from '../../query-language/text-search';

export type Predicate = (issue: Issue) => boolean;

export interface Compilation extends ClauseContext {
  registry: ClauseRegistry;
  /** Filled with everything that is wrong, so that it can be told at once. */
  errors: string[];
}

export function compileClause(clause: Clause, compilation: Compilation): Predicate {
  switch (clause.clauseType) {
    case 'compound': {
      const parts = clause.clauses.map((part) => compileClause(part, compilation));
      return clause.operator.value === 'and'
        ? (issue) => parts.every((part) => part(issue))
        : (issue) => parts.some((part) => part(issue));
    }
    case 'not': {
      const inner = compileClause(clause.clause, compilation);
      return (issue) => !inner(issue);
    }
    case 'terminal':
      return compileTerminal(clause, compilation);
  }
}

function compileTerminal(clause: TerminalClause, compilation: Compilation): Predicate {
  const { field, operator, operand } = clause;
  const known = compilation.registry.get(field.value.toLowerCase());
  try {
    if (!known) throw new ClauseRefusal(fieldUnknown(field.value));
    if (!operator) throw new ClauseRefusal(`Error in the JQL Query: '${field.value}' has no operator.`);
    if (/was|changed/.test(operator.value)) throw notEmulated(`the JQL operator '${operator.value}'`);
    if (!operand) throw new ClauseRefusal(`Error in the JQL Query: '${field.value}' has no value.`);
    return predicateFor(known, operator.value, operandValues(operand, compilation.actor, compilation.world));
  } catch (error) {
    if (!(error instanceof ClauseRefusal)) throw error;
    compilation.errors.push(error.message);
    return () => false;
  }
}

export const fieldUnknown = (name: string) =>
  `Field '${name}' does not exist or you do not have permission to view it.`;

function predicateFor(
  field: ClauseField,
  operator: OperatorValue,
  values: readonly OperandValue[],
): Predicate {
  switch (operator) {
    case '=':
    case 'in':
      return oneOf(field, values, operator);
    case '!=':
    case 'not in':
      return noneOf(field, values, operator);
    case 'is':
      return (issue) => isEmpty(field, issue);
    case 'is not':
      return (issue) => !isEmpty(field, issue);
    case '~':
    case '!~':
      return textMatch(field, operator, values);
    default:
      return comparison(field, operator, values);
  }
}

function isEmpty({ member, comparable, text }: ClauseField, issue: Issue): boolean {
  if (member) return member.tokens(issue).length === 0;
  if (comparable) return comparable.value(issue) === null;
  return (text?.(issue) ?? '') === '';
}

const unsupported = (field: ClauseField, operator: string) =>
  new ClauseRefusal(`The operator '${operator}' is not supported by the '${field.name}' field.`);

function oneOf(field: ClauseField, values: readonly OperandValue[], operator: string): Predicate {
  const tests = values.map((value) => equals(field, value, operator));
  return (issue) => tests.some((test) => test(issue));
}

/** Like Jira, "not this" does not find issues where the field is empty. */
function noneOf(field: ClauseField, values: readonly OperandValue[], operator: string): Predicate {
  const listed = oneOf(field, values, operator);
  return (issue) => !isEmpty(field, issue) && !listed(issue);
}

function equals(field: ClauseField, value: OperandValue, operator: string): Predicate {
  if (value.kind === 'empty') return (issue) => isEmpty(field, issue);
  const { member, comparable } = field;
  if (member && value.kind === 'text') {
    const token = member.resolve(value.text);
    return (issue) => member.tokens(issue).includes(token);
  }
  if (!comparable) throw unsupported(field, operator);
  const wanted = value.kind === 'time' ? value.time : comparable.resolve(value.text);
  return (issue) => comparable.value(issue) === wanted;
}

function textMatch(field: ClauseField, operator: '~' | '!~', values: readonly OperandValue[]): Predicate {
  const { text } = field;
  const [value] = values;
  if (!text || value?.kind !== 'text') throw unsupported(field, operator);
  const matches = compileTextSearch(value.text);
  return operator === '~'
    ? (issue) => matches(text(issue))
    : (issue) => text(issue) !== '' && !matches(text(issue));
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function comparison(field: ClauseField, operator: string, values: readonly OperandValue[]): Predicate {
  const compare = COMPARISONS[operator];
  const [value] = values;
  const { comparable } = field;
  if (!compare || !comparable || !value || value.kind === 'empty') throw unsupported(field, operator);
  const limit = value.kind === 'time' ? value.time : comparable.resolve(value.text);
  return (issue) => {
    const own = comparable.value(issue);
    return own !== null && compare(own, limit);
  };
}
