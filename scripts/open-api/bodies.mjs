import addFormats from 'ajv-formats';
import Ajv from 'ajv';

const explain = ({ instancePath, message, params }) => {
  const detail = params?.additionalProperty ?? params?.allowedValues?.join(', ') ?? '';
  return `the body${instancePath.replaceAll('/', '.')} ${message} ${detail}`.trim();
};

const pointer = (...parts) =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

const isDocument = (value) => isRecord(value) && value.type === 'doc' && 'content' in value;

const parsed = (json) => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Every text document inside a body, wherever it stands. Confluence takes that of a page written as JSON. */
const documentsIn = (value) => {
  if (isDocument(value)) return [value];
  if (isRecord(value) && value.representation === 'atlas_doc_format') return [parsed(value.value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(documentsIn);
};

/** The published documents leave a comment's text untyped; Jira takes a text document only. */
const commentProblems = (path, body) =>
  /^\/rest\/api\/3\/.*\/comment(\/|$)/.test(path) &&
  isRecord(body) &&
  'body' in body &&
  !isDocument(body.body)
    ? ['the body of a comment is not a text document']
    : [];

/** Where a document names the keys but leaves open whether there may be others, there may not. */
const unnamedKeys = (schema, body) =>
  schema?.properties && schema.additionalProperties === undefined && isRecord(body)
    ? Object.keys(body).filter((key) => !(key in schema.properties))
    : [];

/** Checks bodies by the schemas of the documents, and the text in them by Atlassian's schema for it. */
export const createBodyCheck = (documents, textSchema) => {
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, logger: false });
  addFormats(ajv);
  for (const [name, document] of Object.entries(documents)) ajv.addSchema(document, name);
  const { $schema: _draft, ...schema } = textSchema;
  const isText = ajv.compile(schema);

  const textProblems = (body) =>
    documentsIn(body).flatMap((text) =>
      isText(text) ? [] : [`a text in the body is no valid document: ${explain(isText.errors[0])}`],
    );

  const schemaProblems = (reference, body) => {
    const validate = ajv.getSchema(reference);
    return validate(body) ? [] : validate.errors.map(explain);
  };

  const resolve = (name, found) =>
    found?.$ref
      ? found.$ref
          .slice(2)
          .split('/')
          .reduce((node, part) => node[part], documents[name])
      : found;

  /** What is wrong with the body of a call. */
  return ({ document, operation, template, method, path }, body) => {
    const requestBody = resolve(document, operation.requestBody);
    const content = requestBody?.content?.['application/json'];
    if (body === null || body === undefined) return requestBody?.required ? ['the body is missing'] : [];
    if (!content) return ['the operation takes no JSON body'];
    const place = operation.requestBody.$ref ?? `#${pointer('paths', template, method, 'requestBody')}`;
    const reference = `${document}${place}${pointer('content', 'application/json', 'schema')}`;
    return [
      ...(content.schema ? schemaProblems(reference, body) : []),
      ...unnamedKeys(resolve(document, content.schema), body).map((key) => `the body has an unknown ${key}`),
      ...commentProblems(path, body),
      ...textProblems(body),
    ];
  };
};
