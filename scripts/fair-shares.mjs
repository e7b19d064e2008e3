// Selects projects by the Method of Equal Shares from a PaBuLib file: npm run --silent fair-shares -- --help
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEngine } from './fair-shares/engine.mjs';
import { sayFault, sayNote, sayProblem, USAGE } from './fair-shares/words.mjs';

/** What the caller can mend: told in a line, without a trace. */
class Refusal extends Error {}

const OPTIONS = {
  completion: { type: 'string', default: 'add1u' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

const readCommand = () => {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error.message}\n\n${USAGE}`);
  }
};

const readText = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  }
};

const readElection = (engine, file) => {
  const result = engine.readPabulib(readText(file));
  if (!result.ok) throw new Refusal(`${file}: line ${result.error.line}: ${sayFault(result.error.fault)}`);
  for (const note of result.value.notes) console.error(`${file}: ${sayNote(note)}`);
  return result.value.election;
};

const select = (engine, file, completion) => {
  const election = readElection(engine, file);
  const began = performance.now();
  const tally = engine.prepareElection(election);
  if (!tally.ok) throw new Refusal(`${file}: ${sayProblem(tally.error)}`);
  const outcome = engine.selectFairly(tally.value, completion);
  const ms = performance.now() - began;
  return { unit: election.unit, tally: tally.value, outcome, ms };
};

const asText = ({ outcome, unit }) => [...outcome.selected, `total cost: ${outcome.cost / unit}`].join('\n');

const asJson = (engine, { tally, outcome, unit, ms }) => {
  const amount = ({ numerator, denominator }) =>
    engine.fractionText({ numerator, denominator: denominator * BigInt(unit) });
  const { paid, added } = engine.certify(tally, outcome);
  return JSON.stringify({
    selected: outcome.selected,
    cost: outcome.cost / unit,
    budget: outcome.budget / unit,
    completion: outcome.completion,
    added,
    endowment: amount(outcome.spending.endowment),
    payments: paid.map(({ project, payments }) => ({
      project,
      paid: payments.map((portion) => ({ amount: amount(portion.amount), voters: portion.voters })),
    })),
    ms: Number(ms.toFixed(3)),
  });
};

const run = async () => {
  const { values, positionals } = readCommand();
  if (values.help) return console.log(USAGE);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Refusal(`Name one file.\n\n${USAGE}`);
  const engine = await loadEngine();
  if (!engine.COMPLETIONS.includes(values.completion)) {
    throw new Refusal(`There is no completion ${values.completion}.\n\n${USAGE}`);
  }
  const selection = select(engine, file, values.completion);
  return console.log(values.json ? asJson(engine, selection) : asText(selection));
};

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
