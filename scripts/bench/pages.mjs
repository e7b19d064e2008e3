// What the pages and the functions weigh and how soon they are there.
import { performance } from 'node:perf_hooks';
import { execFileSync } from 'node:child_process';
import { fillTo, startDemoStage } from './demo-stage.mjs';
import { measurePage } from './page-times.mjs';
import { functionsSize, pageSizes } from './sizes.mjs';
import { ENTRIES } from '../build-static.mjs';

const PERSONA = { wishes: 'stage-mette', steering: 'stage-birgitte' };
const addressOf = (origin, path, persona) => `${origin}${path}?_persona=${persona}&_lang=da-DK&_theme=light`;

const loadTime = () => {
  const script =
    'const t=performance.now();require("./build/functions/index.cjs");console.log(performance.now()-t)';
  const globals = 'globalThis.__forge_fetch__=()=>{};globalThis.__forge_runtime__={};';
  return Number(execFileSync(process.execPath, ['-e', globals + script], { encoding: 'utf8' })).toFixed(1);
};

const printSizes = () => {
  console.log('\nCompressed size of what a page loads before its first picture');
  console.table(pageSizes(ENTRIES));
  console.log(`Functions, minified: ${functionsSize()}; loaded in ${loadTime()} ms`);
};

const wishesPage = ({ origin, calls }) => ({
  url: addressOf(origin, '/jira/projects/VEJ/wishes-page', PERSONA.wishes),
  selector: 'tr[id^="wish-row-"]',
  calls,
});

const steeringPage = ({ origin, calls }) => ({
  url: addressOf(origin, '/jira/apps/steering-page', PERSONA.steering),
  selector: 'h2',
  calls,
});

const measure = async (stage) => {
  const rows = { 'steering group, 2 cases': await measurePage(steeringPage(stage)) };
  for (const count of [100, 1_000]) {
    await fillTo(stage, count);
    rows[`wishes, ${count}`] = await measurePage(wishesPage(stage));
  }
  return rows;
};

/** Prints sizes and times of the built app. */
export const benchPages = async () => {
  printSizes();
  const began = performance.now();
  const stage = await startDemoStage();
  console.log(`\nThe stage with its sample data is up after ${Math.round(performance.now() - began)} ms`);
  try {
    const rows = await measure(stage);
    console.log('\nMedians of five openings after one to warm up');
    console.table(rows);
  } finally {
    await stage.stop();
  }
};
