import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS, openApiDirectory } from '../open-api/directory.mjs';
import { ROOT } from '../project-root.mjs';

const EMPTY = { paths: {} };

const official = (directory) => {
  const read = (name) => JSON.parse(readFileSync(join(directory, DOCUMENTS[name]), 'utf8'));
  const { paths } = read('confluenceV2');
  // The lint matches the ends of paths; with its base a short one such as /pages fits nothing of Jira.
  const based = Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [`/wiki/api/v2${path}`, item]),
  );
  return { JIRA: read('jira'), JSW: read('jsw'), CONF: read('confluenceV1'), CONF_V2: { paths: based } };
};

const ofTheStage = () => {
  const { jira, jsw, confluenceV1, confluenceV2 } = createRequire(import.meta.url)(
    join(ROOT, 'build/stage/open-api.cjs'),
  ).exportOpenApi();
  return { JIRA: jira, JSW: jsw, CONF: confluenceV1, CONF_V2: confluenceV2 };
};

/** The official documents where they are at hand, else the stage's own table of operations. */
export const readDocuments = () => {
  const directory = openApiDirectory();
  const found = directory ? official(directory) : ofTheStage();
  return {
    source: directory
      ? 'the official documents'
      : "the stage's own table (the official documents are not here)",
    documents: { ...found, JSM: EMPTY, BB: EMPTY },
  };
};

/** Runs work while Atlassian's lint reads these documents; without all six it would fetch them. */
export const withLocalDocuments = async (documents, work) => {
  const folder = mkdtempSync(join(tmpdir(), 'forge-lint-'));
  process.env.USE_LOCAL_SWAGGER = '1';
  for (const [name, document] of Object.entries(documents)) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(document));
    process.env[`LOCAL_${name}_SWAGGER`] = file;
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true });
  }
};
