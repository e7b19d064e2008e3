/** Known defects of the published documents, put right before anything is held against them. */

/** A text in a query that the document calls an object. */
const mendParameter = ({ schema, ...parameter }) => {
  if (parameter.in !== 'query' || !schema) return { schema, ...parameter };
  if (schema.type === 'object') return { ...parameter, schema: { type: 'string' } };
  const isObjects = schema.type === 'array' && schema.items?.type === 'object';
  return { ...parameter, schema: isObjects ? { type: 'array', items: { type: 'string' } } : schema };
};

const mendOperation = (operation) =>
  operation.parameters ? { ...operation, parameters: operation.parameters.map(mendParameter) } : operation;

/** Both branches of a page's body take `{ representation, value }`, so `oneOf` would refuse every page. */
const oneOfToAnyOf = (node) => {
  if (Array.isArray(node)) return node.map(oneOfToAnyOf);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key === 'oneOf' ? 'anyOf' : key, oneOfToAnyOf(value)]),
  );
};

const isOperation = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

const mendPath = (item) =>
  Object.fromEntries(
    Object.entries(item).map(([method, value]) => [
      method,
      isOperation(value) ? mendOperation(value) : value,
    ]),
  );

/** The document as Atlassian's servers behave. */
export const mended = (document) => {
  const paths = Object.entries(document.paths).map(([path, item]) => [path, mendPath(item)]);
  return oneOfToAnyOf({ ...document, paths: Object.fromEntries(paths) });
};
