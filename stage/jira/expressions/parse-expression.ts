import { ExpressionError, type BinaryOperator, type ExpressionNode } from './expression-node';
import { tokensOf, type Token } from './tokens';

/** From the loosest binding to the tightest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

const describe = (token: Token): string =>
  token.type === 'end' ? 'the end' : `'${'value' in token ? String(token.value) : '`'}'`;

class Parser {
  private at = 0;

  constructor(private readonly tokens: Token[]) {}

  whole(): ExpressionNode {
    const node = this.statements();
    if (this.peek().type !== 'end') throw this.unexpected();
    return node;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { type: 'end' };
  }

  private unexpected = (): ExpressionError => new ExpressionError(`Unexpected ${describe(this.peek())}.`);

  private isSign(value: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.type === 'sign' && token.value === value;
  }

  private takes(value: string): boolean {
    if (!this.isSign(value)) return false;
    this.at += 1;
    return true;
  }

  private expect(value: string): void {
    if (!this.takes(value)) throw this.unexpected();
  }

  private name(): string {
    const token = this.peek();
    if (token.type !== 'name') throw this.unexpected();
    this.at += 1;
    return token.value;
  }

  private statements(): ExpressionNode {
    const token = this.peek();
    if (token.type !== 'name' || token.value !== 'let') {
      const node = this.expression();
      this.takes(';');
      return node;
    }
    this.at += 1;
    const name = this.name();
    this.expect('=');
    const value = this.expression();
    this.expect(';');
    return { kind: 'let', name, value, body: this.statements() };
  }

  private expression(): ExpressionNode {
    const parameters = this.parameters();
    if (parameters) return { kind: 'function', parameters, body: this.expression() };
    const test = this.binary(0);
    if (!this.takes('?')) return test;
    const then = this.expression();
    this.expect(':');
    return { kind: 'choice', test, then, otherwise: this.expression() };
  }

  /** The parameters of a function, with its arrow, if one begins here. */
  private parameters(): string[] | undefined {
    const start = this.at;
    const names = this.parameterNames();
    if (names && this.takes('=>')) return names;
    this.at = start;
    return undefined;
  }

  private parameterNames(): string[] | undefined {
    if (this.peek().type === 'name') return [this.name()];
    if (!this.takes('(')) return undefined;
    const names: string[] = [];
    while (this.peek().type === 'name') {
      names.push(this.name());
      if (!this.takes(',')) break;
    }
    return this.takes(')') ? names : undefined;
  }

  private binary(level: number): ExpressionNode {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.takes(candidate));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): ExpressionNode {
    if (this.takes('!')) return { kind: 'unary', operator: '!', operand: this.unary() };
    if (this.takes('-')) return { kind: 'unary', operator: '-', operand: this.unary() };
    return this.postfix(this.primary());
  }

  private postfix(of: ExpressionNode): ExpressionNode {
    const isOptional = this.takes('?.');
    if (this.isSign('[')) return this.postfix(this.computed(of, isOptional));
    if (isOptional || this.takes('.')) {
      const key: ExpressionNode = { kind: 'literal', value: this.name() };
      return this.postfix({ kind: 'member', of, key, isOptional });
    }
    if (this.takes('(')) return this.postfix({ kind: 'call', callee: of, args: this.items(')') });
    return of;
  }

  private computed(of: ExpressionNode, isOptional: boolean): ExpressionNode {
    this.expect('[');
    const key = this.expression();
    this.expect(']');
    return { kind: 'member', of, key, isOptional };
  }

  private items(close: string): ExpressionNode[] {
    const items: ExpressionNode[] = [];
    while (!this.isSign(close)) {
      items.push(this.expression());
      if (!this.takes(',')) break;
    }
    this.expect(close);
    return items;
  }

  private primary(): ExpressionNode {
    const token = this.peek();
    if (token.type === 'end') throw this.unexpected();
    this.at += 1;
    if (token.type === 'number' || token.type === 'text') return { kind: 'literal', value: token.value };
    if (token.type === 'template') return template(token.parts);
    if (token.type === 'name') return named(token.value);
    return this.enclosed(token.value);
  }

  private enclosed(sign: string): ExpressionNode {
    if (sign === '[') return { kind: 'list', items: this.items(']') };
    if (sign === '{') return { kind: 'map', entries: this.entries() };
    if (sign !== '(') {
      this.at -= 1;
      throw this.unexpected();
    }
    const node = this.expression();
    this.expect(')');
    return node;
  }

  private key(): string {
    const token = this.peek();
    if (token.type !== 'text') return this.name();
    this.at += 1;
    return token.value;
  }

  private entries(): [string, ExpressionNode][] {
    const entries: [string, ExpressionNode][] = [];
    while (!this.isSign('}')) {
      const name = this.key();
      this.expect(':');
      entries.push([name, this.expression()]);
      if (!this.takes(',')) break;
    }
    this.expect('}');
    return entries;
  }
}

const named = (name: string): ExpressionNode =>
  Object.hasOwn(CONSTANTS, name)
    ? { kind: 'literal', value: CONSTANTS[name] ?? null }
    : { kind: 'name', name };

const template = (parts: string[]): ExpressionNode => ({
  kind: 'template',
  parts: parts.map((part, index) => (index % 2 === 0 ? part : parseExpression(part))),
});

/**
 * Reads a Jira expression, as far as the stage knows the language: what it does not know is an error.
 * https://developer.atlassian.com/cloud/jira/platform/jira-expressions/
 */
export const parseExpression = (source: string): ExpressionNode => new Parser(tokensOf(source)).whole();
