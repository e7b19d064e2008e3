import { readCommandOptions, USAGE, UsageError, type CommandOptions } from './command-options';
import { fillFirst, needsFilling } from './first-start';
import { seedDemo } from './seed/seed-demo';
import { startStage } from './start-stage';

/** As on the real site, a search sees a write a little later. */
const INDEX_LAG_MS = 1500;

async function run({ seed, ...options }: CommandOptions): Promise<void> {
  const isNew = needsFilling(options.data);
  const stage = await startStage({ ...options, indexLagMs: INDEX_LAG_MS });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await stage.stop();
    process.exit();
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  if (isNew && seed === 'demo') await fillFirst(options.data, () => stage.undisturbed(() => seedDemo(stage)));
  console.log(`Tovholder is on ${stage.origin}/ (the app's documents on ${stage.appOrigin}/)`);
}

function isPortTaken(error: unknown): error is Error & { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  console.error(isPortTaken(error) ? `Port ${error.port} is taken; choose another with --port` : error);
  return 1;
}

async function main(): Promise<void> {
  try {
    await run(readCommandOptions(process.argv.slice(2)));
  } catch (error) {
    process.exit(explain(error));
  }
}

void main();
