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

const OR_NULL = { type: 'null' };

/** A page at the top of its space has no parent; the document of Confluence forgets to say so. */
const MAY_BE_NULL = ['parentId', 'parentType'];

const mendProperties = (node) => {
  if (Array.isArray(node)) return node.map(mendProperties);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'properties' && isObject(value) ? mendParents(value) : mendProperties(value),
    ]),
  );
};

const mendParents = (properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      MAY_BE_NULL.includes(name) && isObject(schema) ? { anyOf: [schema, OR_NULL] } : mendProperties(schema),
    ]),
  );

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

const mendPath = (item) =>
  Object.fromEntries(
    Object.entries(item).map(([method, value]) => [method, isObject(value) ? mendOperation(value) : value]),
  );

/** The document as Atlassian's servers behave. */
export const mended = (document) => {
  const paths = Object.entries(document.paths).map(([path, item]) => [path, mendPath(item)]);
  return mendProperties(oneOfToAnyOf({ ...document, paths: Object.fromEntries(paths) }));
};
