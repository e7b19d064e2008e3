// `forge lint` without a login: the libraries behind it, and what they leave out.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDocuments, withLocalDocuments } from './forge-lint/documents.mjs';
import { ownChecks } from './forge-lint/own-checks.mjs';
import { ROOT } from './project-root.mjs';

const require = createRequire(import.meta.url);
const QUIET = { info() {}, debug() {}, trace() {}, warn() {}, error: console.error };

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));

const manifestProblems = async () => {
  const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
  const problems = [];
  for (const type of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const { errors = [] } = await ProcessorBuilder.instance().withValidation(type).build().process();
    problems.push(
      ...errors.map(({ level, line, message }) => ({ level, text: `manifest.yml:${line ?? 1}: ${message}` })),
    );
  }
  return problems;
};

/** Only what uses a Forge package can break what is looked for there; the rest would take most of the time. */
const usesForge = (file) => readFileSync(file, 'utf8').includes('@forge/');

const sourceProblems = async (files, manifest) => {
  const { lint } = require('@forge/lint');
  const runtimes = { getDeprecatedRuntimes: async () => [] };
  const clientSide = { linter: { mode: 'client-side' } };
  const results = await lint(files, manifest, 'development', QUIET, runtimes, clientSide);
  const problem = (level, file) => (one) => ({ level, text: `${file}:${one.line}: ${one.message}` });
  return results.flatMap(({ file, errors, warnings }) => [
    ...errors.map(problem('error', file)),
    ...warnings.map(problem('warning', file)),
  ]);
};

// @forge/manifest reads manifest.yml of the folder it runs in.
process.chdir(ROOT);
const manifest = parse(readFileSync('manifest.yml', 'utf8'));
const packages = JSON.parse(readFileSync('package.json', 'utf8'));
const files = ['src', 'static'].flatMap(sourcesIn);
const { source, documents } = readDocuments();

const problems = await withLocalDocuments(documents, async () => [
  ...(await manifestProblems()),
  ...(await sourceProblems(files.filter(usesForge), manifest)),
  ...(await ownChecks({ manifest, packages, files, documents })).map((text) => ({ level: 'error', text })),
]);
for (const { level, text } of problems) console.log(`${level} ${text}`);
const errors = problems.filter(({ level }) => level === 'error').length;
console.log(
  `Forge lint of ${files.length} files against ${source}: ${errors} errors, ${problems.length - errors} warnings`,
);
process.exitCode = errors > 0 ? 1 : 0;
