import { evaluateExpression } from '../../../stage/jira/expressions/evaluate-expression';
import { ExpressionError } from '../../../stage/jira/expressions/expression-node';

const value = { met: 1, total: 4, name: 'Skilte', tags: ['ux', 'drift'], empty: null };

const evaluated = (source: string): unknown => evaluateExpression(source, { value, limit: 100 });

describe('a Jira expression', () => {
  it.each([
    ['`${value.met}/${value.total}`', '1/4'],
    ["value == null ? 'Ingen' : `${value.met} af ${value.total + (1 - 1)}`", '1 af 4'],
    ["'▰'.repeat(value.met).padEnd(value.total, '▱')", '▰▱▱▱'],
    ['value.total >= 0 && value.total <= limit', true],
    ['value.missing == null', true],
    ['value.empty?.length > 0', false],
    ["value.tags.map(tag => tag.toUpperCase()).join('+')", 'UX+DRIFT'],
    ["value.tags.includes('ux') && !value.tags.includes('ud')", true],
    ["value['name'].length", 6],
    ['value.tags[1]', 'drift'],
    ['let open = value.total - value.met; open * 2', 6],
    [
      "let parts = '100 kr'.split(' '); { amount: Number(parts[0]), unit: parts[1] }",
      { amount: 100, unit: 'kr' },
    ],
    ['value.tags.reduce((sum, tag) => sum + tag.length, 0)', 7],
    ['-value.met + 2 * 3 - 10 / 5', 3],
    ["'åben' + ' ' + 2", 'åben 2'],
    ['"et \\"citat\\""', 'et "citat"'],
    ['`uden }: ${ { a: 1 }.a }`', 'uden }: 1'],
  ])('%s', (source, expected) => {
    expect(evaluated(source)).toEqual(expected);
  });

  it.each([
    ['of nothing', ''],
    ['with an open end', 'value.met +'],
    ['with an unknown name', 'worth.met'],
    ['that reads from nothing', 'value.empty.length'],
    ['of a member that texts do not have', 'value.name.reverse()'],
    ['that calls what is no function', 'value.name()'],
    ['that adds what cannot be added', 'value + 1'],
    ['that is not closed', '`${value.met'],
    ['of another language', 'value.met === 1'],
  ])('fails %s', (_, source) => {
    expect(() => evaluated(source)).toThrow(ExpressionError);
  });

  it('reaches nothing but what it is given', () => {
    expect(evaluated('value.constructor')).toBeNull();
    expect(() => evaluated("value.name.constructor('return 1')()")).toThrow(ExpressionError);
  });
});
