// Holds every REST call the app made during the tests against Atlassian's official documents.
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createCallCheck } from './open-api/check-call.mjs';
import { DOCUMENTS, openApiDirectory } from './open-api/directory.mjs';
import { ROOT } from './project-root.mjs';

const CALLS = join(ROOT, 'build/platform-calls.jsonl');
const BASES = { confluenceV2: '/wiki/api/v2' };

const readCalls = () =>
  readFileSync(CALLS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ caller, product }) => caller === 'app' && ['jira', 'confluence'].includes(product));

const readDocuments = (directory) =>
  Object.entries(DOCUMENTS)
    .filter(([, file]) => existsSync(join(directory, file)))
    .map(([name, file]) => ({
      name,
      base: BASES[name] ?? '',
      document: JSON.parse(readFileSync(join(directory, file), 'utf8')),
    }));

const countBy = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
};

const print = (lines) => {
  for (const [line, count] of lines) console.log(`${String(count).padStart(7)}  ${line}`);
};

const check = (directory, calls) => {
  const manifest = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));
  const textSchema = createRequire(import.meta.url)('@atlaskit/adf-schema/dist/json-schema/v1/full.json');
  const checkCall = createCallCheck({
    documents: readDocuments(directory),
    scopes: manifest.permissions.scopes,
    textSchema,
  });
  const results = calls.map(checkCall);
  const violations = results.flatMap(({ operation, problems }) =>
    problems.map((problem) => `${operation}: ${problem}`),
  );
  print(countBy(results.map(({ operation }) => operation)));
  if (violations.length > 0) console.log('\nViolations');
  print(countBy(violations));
  console.log(`\n${calls.length} calls held against ${directory}: ${violations.length} violations`);
  return violations.length === 0;
};

const run = () => {
  const directory = openApiDirectory();
  if (!directory)
    return console.error('The official documents are not here; name their folder in OPENAPI_DIR.');
  if (!existsSync(CALLS))
    return console.error('No calls are recorded in build/platform-calls.jsonl; run npm test.');
  const calls = readCalls();
  if (calls.length === 0) return console.error('The tests recorded no REST call of the app.');
  return check(directory, calls);
};

if (!run()) process.exitCode = 1;
