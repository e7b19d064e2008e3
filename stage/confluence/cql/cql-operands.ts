import type { FunctionOperand, Operand } from '@atlaskit/jql-ast';
import { notEmulated } from '../http/errors';
import type { Actor } from '../rights';
import type { World } from '../world';
import { timeFunction, type TimeSpan } from './cql-dates';
import { CqlRefusal } from './cql-fields';

/** One value of a clause. Nobody's account is that of an anonymous reader. */
export type CqlValue =
  { kind: 'text'; text: string } | { kind: 'time'; span: TimeSpan } | { kind: 'account'; id: string | null };

const NOT_EMULATED = /^(currentspace|currentcontent|recently\w+content|favou?ritespaces|membersof)$/i;

function functionValue(call: FunctionOperand, actor: Actor, world: World): CqlValue {
  const name = call.function.value;
  if (name.toLowerCase() === 'currentuser') return { kind: 'account', id: actor.accountId };
  if (NOT_EMULATED.test(name)) throw notEmulated(`the CQL function '${name}()'`);
  const moment = timeFunction(name, call.arguments[0]?.value, world.clock());
  if (moment === undefined || call.arguments.length > 1) {
    throw new CqlRefusal(`The function '${name}' does not exist or its arguments are wrong`);
  }
  return { kind: 'time', span: { start: moment, end: moment + 1 } };
}

/** The values of an operand. CQL has no word for what is empty. */
export function cqlValues(operand: Operand, actor: Actor, world: World): CqlValue[] {
  switch (operand.operandType) {
    case 'value':
      return [{ kind: 'text', text: operand.value }];
    case 'list':
      return operand.values.flatMap((value) => cqlValues(value, actor, world));
    case 'function':
      return [functionValue(operand, actor, world)];
    case 'keyword':
      throw new CqlRefusal(`'${operand.value}' is no value`);
  }
}
