// `npm test`: everything that must hold before a change is taken in. Stops at the first step that fails;
// with --all it goes on and tells every failure. The last line is always `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { openApiDirectory } from './open-api/directory.mjs';
import { ROOT } from './project-root.mjs';
import { commandOf, runNode } from './run-node.mjs';

const CALLS = join(ROOT, 'build/platform-calls.jsonl');
const report = (name) => join(ROOT, `build/${name}-tests.json`);

/** Jest prints its own lines; the numbers are read from its report. */
const jest = (name, ...args) => ({
  name: `${name} tests`,
  report: report(name),
  run: () => {
    const reporting = ['--ci', '--json', `--outputFile=${report(name)}`];
    return runNode([commandOf('jest'), ...args, ...reporting], { env: { PLATFORM_CALLS: CALLS } });
  },
});

const tool = (name, packageName, ...args) => ({
  name,
  run: () => runNode([commandOf(packageName), ...args]),
});

const script = (name, file) => ({ name, run: () => runNode([`scripts/${file}`]) });

const contract = {
  name: 'contract',
  skip: () => !openApiDirectory() && 'the official documents are not here; name their folder in OPENAPI_DIR',
  run: () => runNode(['scripts/contract.mjs']),
};

const STEPS = [
  { name: 'install', run: () => (installIfNeeded(), 0) },
  script('build', 'build.mjs'),
  tool('lint', 'eslint', '.', '--max-warnings', '0'),
  tool('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  { name: 'types', run: () => runNode([commandOf('typescript', 'tsc'), '--noEmit', '-p', '.']) },
  script('forge lint', 'forge-lint.mjs'),
  jest('unit'),
  jest('browser', '--config', 'jest.browser.config.cjs', '--runInBand'),
  contract,
];

const attempt = (step) => {
  try {
    return step.run();
  } catch (error) {
    console.error(error);
    return 1;
  }
};

const runStep = (step) => {
  const reason = step.skip?.();
  if (reason) return { ...step, state: 'skipped', note: reason };
  console.log(`\n— ${step.name}`);
  const began = Date.now();
  const state = attempt(step) === 0 ? 'passed' : 'failed';
  return { ...step, state, note: `${((Date.now() - began) / 1000).toFixed(1)} s` };
};

const runSteps = (goOn) => {
  const results = [];
  for (const step of STEPS) {
    const stopped = !goOn && results.some(({ state }) => state === 'failed');
    results.push(stopped ? { ...step, state: 'not run', note: '' } : runStep(step));
  }
  return results;
};

/** A suite that could not run has no tests to count, so it counts as one. */
const countsIn = (file) => {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
};

const countsOf = ({ state, report: file }) => {
  const counts = file ? countsIn(file) : { passed: 0, failed: 0 };
  return state === 'failed' && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const total = (results) =>
  results
    .map(countsOf)
    .reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));

mkdirSync(join(ROOT, 'build'), { recursive: true });
for (const file of [CALLS, report('unit'), report('browser')]) rmSync(file, { force: true });
const results = runSteps(process.argv.includes('--all'));
console.log('\nSteps');
for (const { name, state, note } of results)
  console.log(`  ${state.padEnd(8)} ${name} ${note && `(${note})`}`);
const broken = results.find(({ state }) => state === 'failed');
if (broken) console.error(`\nThe step "${broken.name}" failed; what it said is above.`);
const { passed, failed } = total(results);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
