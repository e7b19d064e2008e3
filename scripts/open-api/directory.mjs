import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../project-root.mjs';

/** The files of Atlassian's official documents, by the name the lint and the contract check use. */
export const DOCUMENTS = {
  jira: 'jira-platform-v3.json',
  jsw: 'jira-software.json',
  confluenceV1: 'confluence-v1.json',
  confluenceV2: 'confluence-v2.json',
};

/** Where the official documents are: OPENAPI_DIR, else the folder shared/openapi beside the project; or undefined. */
export const openApiDirectory = () => {
  const place = resolve(process.env.OPENAPI_DIR || join(ROOT, '../shared/openapi'));
  return existsSync(join(place, DOCUMENTS.jira)) ? place : undefined;
};
