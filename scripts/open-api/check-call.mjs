import { createBodyCheck } from './bodies.mjs';
import { mended } from './mended.mjs';
import { findOperation, isAllowed, pathsOf } from './operations.mjs';
import { pathProblems, queryProblems } from './parameters.mjs';

const resolveParameter = (document) => (parameter) =>
  parameter.$ref ? document.components.parameters[parameter.$ref.split('/').at(-1)] : parameter;

const find = (documents, call) =>
  documents
    .map(({ name, document, base, paths }) => ({
      name,
      document,
      base,
      operation: findOperation(paths, call),
    }))
    .find(({ operation }) => operation);

const rightsProblems = (operation, scopes, call) =>
  call.as === 'none' || isAllowed(operation, scopes) ? [] : ['the scopes of the manifest do not allow it'];

const split = (address) => {
  const [path, query = ''] = address.split(/\?(.*)/s);
  return { path, query: new URLSearchParams(query) };
};

/**
 * Holds calls against OpenAPI documents: `documents` is a list of `{ name, base, document }`, `scopes` what the
 * manifest declares, `textSchema` the JSON schema of text documents.
 */
export const createCallCheck = ({ documents, scopes, textSchema }) => {
  const known = documents.map(({ name, base = '', document: published }) => {
    const document = mended(published);
    return { name, base, document, paths: pathsOf({ paths: document.paths, base }) };
  });
  const bodyProblems = createBodyCheck(
    Object.fromEntries(known.map(({ name, document }) => [name, document])),
    textSchema,
  );

  /** The operation of a call and everything the documents hold against it. */
  return (call) => {
    const { path, query } = split(call.path);
    const method = call.method.toLowerCase();
    const found = find(known, { method, path });
    if (!found)
      return { operation: `${call.method} ${path}`, problems: ['the documents know no such operation'] };
    const { name, document, base, operation } = found;
    const parameters = [...operation.shared, ...(operation.parameters ?? [])].map(resolveParameter(document));
    const place = { document: name, operation, template: operation.path.slice(base.length), method, path };
    return {
      operation: `${call.method} ${operation.path}`,
      problems: [
        ...(operation.deprecated ? ['the operation is deprecated'] : []),
        ...rightsProblems(operation, scopes, call),
        ...pathProblems(parameters, { template: operation.path, path }),
        ...queryProblems(parameters, query),
        ...bodyProblems(place, call.body),
      ],
    };
  };
};
