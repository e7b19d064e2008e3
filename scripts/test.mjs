// `npm test`: everything that must hold before a change is taken in. Stops where a step fails, when what runs beside it has ended;
// with --all it goes on and tells every failure. The last line is always `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { openApiDirectory } from './open-api/directory.mjs';
import { ROOT } from './project-root.mjs';
import { commandOf, runNode, runNodeAloud, runNodeBeside } from './run-node.mjs';

const CALLS = join(ROOT, 'build/platform-calls.jsonl');
const report = (name) => join(ROOT, `build/${name}-tests.json`);

/** A step that runs beside others; its command is looked for when it is there. */
const beside = (name, args, { report: file, env, isPatient } = {}) => ({
  name,
  report: file,
  run: async () => {
    const { code, output } = await runNodeBeside(args(), { env, isPatient });
    console.log(`\n— ${name}\n${output.trimEnd()}`);
    return code;
  },
});

/** A step that prints as it goes. */
const aloud = (name, run, { report: file, skip } = {}) => ({
  name,
  report: file,
  skip,
  run: () => {
    console.log(`\n— ${name}`);
    return run();
  },
});

const CALLS_KEPT = { PLATFORM_CALLS: CALLS };
/** Jest prints its own lines; the numbers are read from its report. */
const jest = (name, ...args) => [
  commandOf('jest'),
  ...args,
  '--ci',
  '--json',
  `--outputFile=${report(name)}`,
];

const check = (name, args) => beside(name, args, { isPatient: true });

/** What needs no browser: two checks at a time, then the unit tests. */
const CHECKS = [
  [
    check('lint', () => [commandOf('eslint'), '.', '--max-warnings', '0']),
    check('format', () => [commandOf('prettier'), '--check', '--log-level', 'warn', '.']),
    check('types', () => [commandOf('typescript', 'tsc'), '--noEmit', '-p', '.']),
    check('forge lint', () => ['scripts/forge-lint.mjs']),
  ],
  [beside('unit tests', () => jest('unit'), { report: report('unit'), env: CALLS_KEPT })],
];

const BROWSER = [
  [
    aloud(
      'browser tests',
      () => runNodeAloud(jest('browser', '--config', 'jest.browser.config.cjs'), { env: CALLS_KEPT }),
      { report: report('browser') },
    ),
  ],
];

const contract = aloud('contract', () => runNode(['scripts/contract.mjs']), {
  skip: () => !openApiDirectory() && 'the official documents are not here; name their folder in OPENAPI_DIR',
});

/**
 * Lanes of stages. One lane after the other, but the two in the middle beside each other: a browser waits as much as it
 * works, and what it leaves of the machine is enough for the rest.
 */
const LANES = [
  [
    [
      [aloud('install', () => (installIfNeeded(), 0))],
      [aloud('build', () => runNode(['scripts/build.mjs']))],
    ],
  ],
  [CHECKS, BROWSER],
  [[[contract]]],
];

const attempt = async (step) => {
  try {
    return await step.run();
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

const hasFailed = (results) => results.some(({ state }) => state === 'failed');

const runLane = async (stages, goOn) => {
  const results = [];
  for (const stage of stages) {
    const stops = !goOn && hasFailed(results);
    if (stops) results.push(...stage.map((step) => ({ ...step, state: 'not run', note: '' })));
    else results.push(...(await runStage(stage)));
  }
  return results;
};

const runLanes = async (goOn) => {
  const results = [];
  for (const lanes of LANES) {
    const stops = !goOn && hasFailed(results);
    const notRun = lanes.flat(2).map((step) => ({ ...step, state: 'not run', note: '' }));
    if (stops) results.push(...notRun);
    else results.push(...(await Promise.all(lanes.map((lane) => runLane(lane, goOn)))).flat());
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
const results = await runLanes(process.argv.includes('--all'));
console.log('\nSteps');
for (const { name, state, note } of results)
  console.log(`  ${state.padEnd(8)} ${name} ${note && `(${note})`}`);
const broken = results.find(({ state }) => state === 'failed');
if (broken) console.error(`\nThe step "${broken.name}" failed; what it said is above.`);
const { passed, failed } = total(results);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
