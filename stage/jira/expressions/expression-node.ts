/** Why an expression has no value: it is no expression of the language, or it failed on the values it was given. */
export class ExpressionError extends Error {
  override name = 'ExpressionError';
}

export type BinaryOperator =
  '||' | '&&' | '??' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

/** The parts of an expression. */
export type ExpressionNode =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'name'; name: string }
  | { kind: 'template'; parts: (string | ExpressionNode)[] }
  | { kind: 'list'; items: ExpressionNode[] }
  | { kind: 'map'; entries: [key: string, value: ExpressionNode][] }
  | { kind: 'member'; of: ExpressionNode; key: ExpressionNode; isOptional: boolean }
  | { kind: 'call'; callee: ExpressionNode; args: ExpressionNode[] }
  | { kind: 'unary'; operator: '!' | '-'; operand: ExpressionNode }
  | { kind: 'binary'; operator: BinaryOperator; left: ExpressionNode; right: ExpressionNode }
  | { kind: 'choice'; test: ExpressionNode; then: ExpressionNode; otherwise: ExpressionNode }
  | { kind: 'function'; parameters: string[]; body: ExpressionNode }
  | { kind: 'let'; name: string; value: ExpressionNode; body: ExpressionNode };
