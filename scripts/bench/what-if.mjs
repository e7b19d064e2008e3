// One page that was just opened: node scripts/bench/what-if.mjs 300
import { loadEngine } from '../fair-shares/engine.mjs';
import { aGroup } from './synthetic-elections.mjs';

const FRAME = 16;
const ASKED = 600;
/** So many answers and the page is warm: what they use has been compiled. */
const WARM = 100;
/** After so many questions they come again, so that the frame does not grow for ever. */
const DIFFERENT = 120;
const STEP = 2_500_000;

const engine = await loadEngine();
const election = aGroup({ authorities: 12, wishes: Number(process.argv[2]) });

const timed = (work) => {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
};

const answer = (tally) => engine.explainOutcome(tally, engine.selectFairly(tally, 'add1u'));

/** A larger frame and another estimate, in turn. */
const questionAt = (at) => {
  const { id, cost } = election.projects[(at * 7) % election.projects.length];
  return at % 2 === 0
    ? { budget: election.budget + (at % DIFFERENT) * STEP }
    : { costs: new Map([[id, cost + STEP]]) };
};

const prepared = timed(() => engine.prepareElection(election).value);
const opened = timed(() => answer(prepared.result));
const times = Array.from(
  { length: ASKED },
  (_, at) => timed(() => answer(engine.withAmounts(prepared.result, questionAt(at)).value)).ms,
);
const warming = times.slice(1, WARM);
const warm = times.slice(WARM).sort((a, b) => a - b);

console.log(
  JSON.stringify({
    'opening, cold': prepared.ms + opened.ms,
    'first answer': times[0],
    [`slowest of the next ${warming.length}`]: Math.max(...warming),
    [`median of ${warm.length} after`]: warm[Math.floor(warm.length / 2)],
    '99th percentile': warm[Math.floor(warm.length * 0.99)],
    'slowest of these': warm.at(-1),
    [`of these above ${FRAME} ms`]: warm.filter((ms) => ms > FRAME).length,
  }),
);
