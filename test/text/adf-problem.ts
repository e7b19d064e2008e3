import adfSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv';

const { $schema: _draft, ...schema } = adfSchema;
const validate = new Ajv({ strict: false }).compile(schema);

/** What Atlassian's own schema of documents holds against one; null where it takes it. */
export const adfProblem = (document: unknown): string | null =>
  validate(document) ? null : JSON.stringify(validate.errors?.[0]);
