import { readFileSync } from 'node:fs';
import ts from 'typescript';

const REQUESTS = ['requestJira', 'requestConfluence'];

const pathOf = (node) => {
  const template = ts.isTaggedTemplateExpression(node) ? node.template : node;
  if (ts.isStringLiteralLike(template)) return template.text;
  if (!ts.isTemplateExpression(template)) return undefined;
  return template.head.text + template.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
};

const methodOf = (options) => {
  if (!options) return 'get';
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  const property = options.properties.find((one) => one.name?.getText() === 'method');
  if (!property) return 'get';
  return ts.isStringLiteralLike(property.initializer) ? property.initializer.text.toLowerCase() : undefined;
};

const requestName = (node) =>
  ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();

const callOf = (node, source) => {
  const [path, options] = node.arguments;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  const text = path && pathOf(path);
  return {
    where: `${source.fileName}:${line + 1}`,
    method: methodOf(options),
    path: text?.replace(/\?.*$/s, ''),
  };
};

/** Every REST call of a product that stands in a file. A path or a method that is no literal is undefined. */
export const productCalls = (file, text = readFileSync(file, 'utf8')) => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && REQUESTS.includes(requestName(node))) found.push(callOf(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
