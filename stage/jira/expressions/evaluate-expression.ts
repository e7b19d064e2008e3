import { ExpressionError, type BinaryOperator, type ExpressionNode } from './expression-node';
import { callableOf, GLOBALS, memberOf, shown } from './members';
import { parseExpression } from './parse-expression';

export type Variables = Readonly<Record<string, unknown>>;

type Operator = (left: unknown, right: unknown) => unknown;

const arithmetic =
  (compute: (left: number, right: number) => number): Operator =>
  (left, right) => {
    if (typeof left !== 'number' || typeof right !== 'number') throw new ExpressionError('Expected numbers.');
    return compute(left, right);
  };

/** Numbers and texts have an order; compared with nothing, neither is smaller. */
const ordered =
  (holds: (order: number) => boolean): Operator =>
  (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return holds(left - right);
    if (typeof left === 'string' && typeof right === 'string')
      return holds(left < right ? -1 : Number(left > right));
    return false;
  };

const add: Operator = (left, right) =>
  typeof left === 'string' || typeof right === 'string'
    ? shown(left) + shown(right)
    : arithmetic((one, other) => one + other)(left, right);

const isEqual: Operator = (left, right) => (left ?? null) === (right ?? null);

const OPERATORS: Readonly<Record<Exclude<BinaryOperator, '||' | '&&' | '??'>, Operator>> = {
  '==': isEqual,
  '!=': (left, right) => isEqual(left, right) === false,
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  '+': add,
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => left / right),
  '%': arithmetic((left, right) => left % right),
};

function negated(value: unknown): number {
  if (typeof value !== 'number') throw new ExpressionError('Expected a number.');
  return -value;
}

function variable(name: string, variables: Variables): unknown {
  if (Object.hasOwn(variables, name)) return variables[name] ?? null;
  if (Object.hasOwn(GLOBALS, name)) return GLOBALS[name];
  throw new ExpressionError(`Unknown variable '${name}'.`);
}

function binary(
  { operator, left, right }: Extract<ExpressionNode, { kind: 'binary' }>,
  variables: Variables,
): unknown {
  const first = evaluate(left, variables);
  if (operator === '&&') return first ? evaluate(right, variables) : first;
  if (operator === '||') return first ? first : evaluate(right, variables);
  if (operator === '??') return first ?? evaluate(right, variables);
  return OPERATORS[operator](first, evaluate(right, variables));
}

function member(
  { of, key, isOptional }: Extract<ExpressionNode, { kind: 'member' }>,
  variables: Variables,
): unknown {
  const value = evaluate(of, variables);
  if (isOptional && (value === null || value === undefined)) return null;
  return memberOf(value, evaluate(key, variables));
}

/** A function of a value that is read with `?.` and is not there is not called. */
function call({ callee, args }: Extract<ExpressionNode, { kind: 'call' }>, variables: Variables): unknown {
  const called = evaluate(callee, variables);
  if (called === null && callee.kind === 'member' && callee.isOptional) return null;
  return callableOf(called)(...args.map((argument) => evaluate(argument, variables)));
}

function lambda(
  { parameters, body }: Extract<ExpressionNode, { kind: 'function' }>,
  variables: Variables,
): unknown {
  return (...args: unknown[]) => {
    const given = parameters.map((parameter, index) => [parameter, args[index]] as const);
    return evaluate(body, { ...variables, ...Object.fromEntries(given) });
  };
}

function compound(
  node: Extract<ExpressionNode, { kind: 'template' | 'list' | 'map' | 'function' | 'let' | 'choice' }>,
  variables: Variables,
): unknown {
  switch (node.kind) {
    case 'template':
      return node.parts
        .map((part) => (typeof part === 'string' ? part : shown(evaluate(part, variables))))
        .join('');
    case 'list':
      return node.items.map((item) => evaluate(item, variables));
    case 'map':
      return Object.fromEntries(node.entries.map(([key, value]) => [key, evaluate(value, variables)]));
    case 'function':
      return lambda(node, variables);
    case 'let':
      return evaluate(node.body, { ...variables, [node.name]: evaluate(node.value, variables) });
    case 'choice':
      return evaluate(evaluate(node.test, variables) ? node.then : node.otherwise, variables);
  }
}

function evaluate(node: ExpressionNode, variables: Variables): unknown {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'name':
      return variable(node.name, variables);
    case 'member':
      return member(node, variables);
    case 'call':
      return call(node, variables);
    case 'unary': {
      const value = evaluate(node.operand, variables);
      return node.operator === '!' ? !value : negated(value);
    }
    case 'binary':
      return binary(node, variables);
    default:
      return compound(node, variables);
  }
}

const parsed = new Map<string, ExpressionNode>();

function nodeOf(source: string): ExpressionNode {
  const node = parsed.get(source) ?? parseExpression(source);
  parsed.set(source, node);
  return node;
}

/** The value of a Jira expression. Throws an ExpressionError where it has none. */
export function evaluateExpression(source: string, variables: Variables): unknown {
  return evaluate(nodeOf(source), variables);
}
