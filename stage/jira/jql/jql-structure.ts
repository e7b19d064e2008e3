import type { Clause, Operand } from '@atlaskit/jql-ast';
import { parseValidJql } from './parse-jql';

/** The parts of a query, as `jql/parse` tells them. */
export function jqlStructure(jql: string) {
  const { query } = parseValidJql(jql);
  const fields = query?.orderBy?.fields.map(({ field, direction }) => ({
    field: { name: field.value },
    ...(direction ? { direction: direction.value.toLowerCase() } : {}),
  }));
  return {
    ...(query?.where ? { where: clauseStructure(query.where) } : {}),
    ...(fields ? { orderBy: { fields } } : {}),
  };
}

function clauseStructure(clause: Clause): Record<string, unknown> {
  switch (clause.clauseType) {
    case 'compound':
      return { operator: clause.operator.value, clauses: clause.clauses.map(clauseStructure) };
    case 'not':
      return { operator: 'not', clauses: [clauseStructure(clause.clause)] };
    case 'terminal':
      return {
        field: { name: clause.field.value },
        operator: clause.operator?.value,
        ...(clause.operand ? { operand: operandStructure(clause.operand) } : {}),
      };
  }
}

function operandStructure(operand: Operand): Record<string, unknown> {
  switch (operand.operandType) {
    case 'value':
      return { value: operand.value };
    case 'keyword':
      return { keyword: operand.value };
    case 'list':
      return { values: operand.values.map(operandStructure) };
    case 'function':
      return { function: operand.function.value, arguments: operand.arguments.map(({ value }) => value) };
  }
}
