const CHECKS = {
  integer: (text) => /^-?\d+$/.test(text),
  number: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  boolean: (text) => text === 'true' || text === 'false',
};

const fitsOne = (schema, text) =>
  (CHECKS[schema.type]?.(text) ?? true) && (schema.enum?.includes(text) ?? true);

/** A value of a query or a path is text; an array comes as repeated keys or with commas between. */
const fits = (schema, texts) => {
  if (schema.type !== 'array') return texts.length === 1 && fitsOne(schema, texts[0]);
  return texts.flatMap((text) => text.split(',')).every((text) => fitsOne(schema.items ?? {}, text));
};

const shapeOf = ({ type, items, enum: values }) =>
  values ? `one of ${values.join(', ')}` : type === 'array' ? `array of ${items?.type}` : type;

const problemsOf = (parameters, query) =>
  parameters.flatMap(({ name, required, schema = {} }) => {
    const texts = query.getAll(name);
    if (texts.length === 0) return required ? [`the query lacks ${name}`] : [];
    return fits(schema, texts) ? [] : [`the query's ${name} is not ${shapeOf(schema)}: ${texts.join(' & ')}`];
  });

/** What is wrong with a query string by the parameters the operation knows. */
export const queryProblems = (parameters, query) => {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const names = known.map(({ name }) => name);
  const unknown = [...new Set(query.keys())].filter((name) => !names.includes(name));
  return [...unknown.map((name) => `the query has an unknown ${name}`), ...problemsOf(known, query)];
};

/** What is wrong with the values in a path; both paths have the same number of parts. */
export const pathProblems = (parameters, { template, path }) => {
  const values = path.split('/').map(decodeURIComponent);
  return template.split('/').flatMap((part, at) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    const schema = parameters.find((one) => one.in === 'path' && one.name === name)?.schema;
    return !schema || fits(schema, [values[at]]) ? [] : [`the path's ${name} is not ${shapeOf(schema)}`];
  });
};
