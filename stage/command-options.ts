import { parseArgs } from 'node:util';

export interface CommandOptions {
  port: number;
  data: string;
  seed: 'demo' | 'none';
  latencyMs: number;
  faults: number;
  logFile?: string;
}

export const USAGE = `Usage: npm start -- [options]
  --port PORT      the port of the pages; the app's documents take the next one (4300)
  --data DIR       where the site is remembered (.stage)
  --seed demo|none what a new site is filled with (demo)
  --latency MS     how long each call of Jira or Confluence is delayed (0)
  --faults P       how likely such a call is refused with 429 or 503, from 0 to 1 (0)
  --log FILE       append one JSON line per platform call`;

/** A mistake in the command line, to be shown without a stack. */
export class UsageError extends Error {}

function numberIn(
  name: string,
  text: string,
  { from, to, whole }: { from: number; to: number; whole: boolean },
): number {
  const value = Number(text);
  const fits = text.trim() !== '' && value >= from && value <= to && (!whole || Number.isInteger(value));
  if (!fits)
    throw new UsageError(
      `--${name} takes ${whole ? 'a whole number' : 'a number'} from ${from} to ${to}, not "${text}"`,
    );
  return value;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      strict: true,
      options: {
        port: { type: 'string', default: '4300' },
        data: { type: 'string', default: '.stage' },
        seed: { type: 'string', default: 'demo' },
        latency: { type: 'string', default: '0' },
        faults: { type: 'string', default: '0' },
        log: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the options of the command, or says which of them is wrong. */
export function readCommandOptions(args: string[]): CommandOptions {
  const { port, data, seed, latency, faults, log } = parse(args);
  if (seed !== 'demo' && seed !== 'none') throw new UsageError(`--seed takes demo or none, not "${seed}"`);
  if (data === '') throw new UsageError('--data takes the name of a folder');
  return {
    port: numberIn('port', port, { from: 0, to: 65534, whole: true }),
    data,
    seed,
    latencyMs: numberIn('latency', latency, { from: 0, to: 60_000, whole: true }),
    faults: numberIn('faults', faults, { from: 0, to: 1, whole: false }),
    ...(log === undefined ? {} : { logFile: log }),
  };
}
