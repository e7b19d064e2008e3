// How long the computation of equal shares takes: on real elections, on growing ones, and for answers to what-ifs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { loadEngine } from '../fair-shares/engine.mjs';
import { ROOT } from '../project-root.mjs';
import { loadPlain } from './plain-shares.mjs';
import { aCity } from './synthetic-elections.mjs';

/** Real elections: PABULIB_DIR, else the folder shared/data/pabulib beside the project. */
const DIRECTORY = resolve(process.env.PABULIB_DIR || join(ROOT, '../shared/data/pabulib'));

/** Small enough that the plain implementation counts every unit of add1 within seconds. */
const COMPARED = [
  'poland_warszawa_2017_anin',
  'poland_warszawa_2018_nowe-wlochy',
  'poland_warszawa_2019_obszar-iv-wilanow-zachodni-osiedle-arbuzowa',
];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (ms) => Number(ms.toFixed(ms < 10 ? 2 : 0));

const timed = (work) => {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
};

const medianOf = (runs, work) => median(Array.from({ length: runs }, () => timed(work).ms));

/** From the election as it was read to the outcome. */
const select = (engine, election, completion) => {
  const tally = engine.prepareElection(election);
  if (!tally.ok) throw new Error(JSON.stringify(tally.error));
  return engine.selectFairly(tally.value, completion);
};

const readInstance = (engine, file) => ({
  name: file.slice(0, -3),
  read: engine.readPabulib(readFileSync(join(DIRECTORY, file), 'utf8')),
});

/** A file that is cut off is left out. */
const instances = (engine) =>
  readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.pb'))
    .map((file) => readInstance(engine, file))
    .filter(({ read }) => read.ok)
    .map(({ name, read }) => ({ name, election: read.value.election }));

const instanceRow = (engine, election) => {
  const ms = (completion) => rounded(medianOf(5, () => select(engine, election, completion)));
  return {
    voters: election.voters.length,
    projects: election.projects.length,
    selected: select(engine, election, 'add1u').selected.length,
    'none ms': ms('none'),
    'add1u ms': ms('add1u'),
  };
};

const shortened = (name) => name.replace('poland_', '').slice(0, 40);

const printInstances = (engine, elections) => {
  const rows = elections.map(({ name, election }) => [shortened(name), instanceRow(engine, election)]);
  console.log('\nReal elections: from ballots to outcome, medians of five runs');
  console.table(Object.fromEntries(rows));
};

const factorRow = (engine, plain, { election, completion }) => {
  const { result, ms } = timed(() => plain(election, completion));
  const own = medianOf(5, () => select(engine, election, completion));
  return {
    'plain ms': rounded(ms),
    'engine ms': rounded(own),
    'of it reading ballots': rounded(medianOf(5, () => engine.prepareElection(election))),
    factor: Math.round(ms / own),
    'same outcome': String(result) === String(select(engine, election, completion).selected),
  };
};

const printFactors = async (engine, elections) => {
  const plain = await loadPlain();
  const rows = elections
    .filter(({ name }) => COMPARED.includes(name))
    .flatMap(({ name, election }) =>
      ['none', 'add1u'].map((completion) => [
        `${shortened(name)} ${completion}`,
        factorRow(engine, plain, { election, completion }),
      ]),
    );
  console.log('\nBeside a plain implementation with rational numbers, each voter by itself');
  console.table(Object.fromEntries(rows));
};

const growthRow = (engine, inhabitants) => {
  const election = aCity({ inhabitants, projects: 200 });
  const votes = election.voters.reduce((sum, { approves }) => sum + approves.length, 0);
  const ms = (completion) => medianOf(3, () => select(engine, election, completion));
  const [none, add1u] = [ms('none'), ms('add1u')];
  return {
    votes,
    'none ms': rounded(none),
    'none µs a vote': rounded((none * 1_000) / votes),
    'add1u ms': rounded(add1u),
    'add1u µs a vote': rounded((add1u * 1_000) / votes),
  };
};

const printGrowth = (engine) => {
  const rows = [1_000, 10_000, 100_000].map((size) => [`${size} voters`, growthRow(engine, size)]);
  console.log('\nGrowth with voters, 200 projects each: from ballots to outcome, medians of three runs');
  console.table(Object.fromEntries(rows));
};

/** Each in a process of its own, as a page that was just opened. */
const whatIfs = (wishes) => {
  const args = [join(ROOT, 'scripts/bench/what-if.mjs'), String(wishes)];
  return Array.from({ length: 5 }, () =>
    JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })),
  );
};

const whatIfRow = (wishes) => {
  const runs = whatIfs(wishes);
  const names = Object.keys(runs[0]);
  return Object.fromEntries(names.map((name) => [name, rounded(median(runs.map((run) => run[name])))]));
};

const printWhatIfs = () => {
  console.log(
    '\nWhat-ifs of 12 authorities with add1u and all reasons, in ms; medians of five fresh processes',
  );
  console.table({ '300 wishes': whatIfRow(300), '10,000 wishes': whatIfRow(10_000) });
};

/** Prints how long equal shares take; the load of the machine says how far to trust it. */
export const benchFairShares = async () => {
  const engine = await loadEngine();
  console.log(`\nEqual shares; load of the machine before: ${loadavg()[0].toFixed(1)}`);
  printWhatIfs();
  printGrowth(engine);
  if (!existsSync(DIRECTORY)) {
    console.log(`\nThere are no real elections in ${DIRECTORY} (set PABULIB_DIR)`);
    return;
  }
  const elections = instances(engine);
  printInstances(engine, elections);
  await printFactors(engine, elections);
};
