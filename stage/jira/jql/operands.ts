import type { Operand } from '@atlaskit/jql-ast';
import type { Actor } from '../permissions';
import type { World } from '../world';
import { ClauseRefusal } from './clause-field';

/** One value of a clause. */
export type OperandValue =
  { kind: 'text'; text: string } | { kind: 'time'; time: number } | { kind: 'empty' };

export function operandValues(operand: Operand, actor: Actor, world: World): OperandValue[] {
  switch (operand.operandType) {
    case 'value':
      return [{ kind: 'text', text: operand.value }];
    case 'keyword':
      return [{ kind: 'empty' }];
    case 'list':
      return operand.values.flatMap((value) => operandValues(value, actor, world));
    case 'function':
      return [functionValue(operand.function.value, actor, world)];
  }
}

function functionValue(name: string, actor: Actor, world: World): OperandValue {
  switch (name.toLowerCase()) {
    case 'currentuser':
      return { kind: 'text', text: actor.accountId };
    case 'now':
      return { kind: 'time', time: world.clock().getTime() };
    default:
      throw new ClauseRefusal(`Unable to find JQL function '${name}()'.`);
  }
}
