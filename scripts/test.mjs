// `npm test`: everything that must hold before a change is taken in. Stops at the first step that fails;
// with --all it goes on and tells every failure. The last line is always `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { openApiDirectory } from './open-api/directory.mjs';
import { ROOT } from './project-root.mjs';
import { commandOf, runNode, runNodeBeside } from './run-node.mjs';

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

/** A step that runs beside the others of its kind; its command is looked for when it is there. */
const check = (name, args) => ({ name, check: args });

const contract = {
  name: 'contract',
  skip: () => !openApiDirectory() && 'the official documents are not here; name their folder in OPENAPI_DIR',
  run: () => runNode(['scripts/contract.mjs']),
};

/** One after the other; the checks change nothing and wait for nothing, so they share the machine two at a time. */
const STAGES = [
  [{ name: 'install', run: () => (installIfNeeded(), 0) }],
  [{ name: 'build', run: () => runNode(['scripts/build.mjs']) }],
  [
    check('lint', () => [commandOf('eslint'), '.', '--max-warnings', '0']),
    check('format', () => [commandOf('prettier'), '--check', '--log-level', 'warn', '.']),
    // The native compiler checks in a fraction of the time; the rules of ESLint need the one with an API.
    check('types', () => [commandOf('typescript-native', 'tsc'), '--noEmit', '-p', '.']),
    check('forge lint', () => ['scripts/forge-lint.mjs']),
  ],
  [jest('unit')],
  [jest('browser', '--config', 'jest.browser.config.cjs')],
  [contract],
];

const runCheck = async ({ name, check: args }) => {
  const { code, output } = await runNodeBeside(args());
  console.log(`\n— ${name}\n${output.trimEnd()}`);
  return code;
};

const runAloud = (step) => {
  console.log(`\n— ${step.name}`);
  return step.run();
};

const attempt = async (step) => {
  try {
    return await (step.check ? runCheck(step) : runAloud(step));
  } catch (error) {
    console.error(error);
    return 1;
  }
};

const runStep = async (step) => {
  const reason = step.skip?.();
  if (reason) return { ...step, state: 'skipped', note: reason };
  const began = Date.now();
  const state = (await attempt(step)) === 0 ? 'passed' : 'failed';
  return { ...step, state, note: `${((Date.now() - began) / 1000).toFixed(1)} s` };
};

const runStage = async (steps) => {
  const results = [];
  const waiting = [...steps.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await runStep(next[1]);
  };
  await Promise.all([worker(), worker()]);
  return results;
};

const runStages = async (goOn) => {
  const results = [];
  for (const stage of STAGES) {
    const stopped = !goOn && results.some(({ state }) => state === 'failed');
    if (stopped) results.push(...stage.map((step) => ({ ...step, state: 'not run', note: '' })));
    else results.push(...(await runStage(stage)));
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
const results = await runStages(process.argv.includes('--all'));
console.log('\nSteps');
for (const { name, state, note } of results)
  console.log(`  ${state.padEnd(8)} ${name} ${note && `(${note})`}`);
const broken = results.find(({ state }) => state === 'failed');
if (broken) console.error(`\nThe step "${broken.name}" failed; what it said is above.`);
const { passed, failed } = total(results);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
