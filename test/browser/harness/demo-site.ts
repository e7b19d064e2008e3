import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedDemo } from '../../../stage/seed/seed-demo';
import type { StageOptions } from '../../../stage/stage-options';
import { startStage, type Stage } from '../../../stage/start-stage';

const CALLS = join(process.cwd(), 'build/platform-calls.jsonl');

/** The functions run in a worker, from the bundle; a search is a little behind, as on the real site. */
export const startSite = (options: Omit<StageOptions, 'createJira'> = {}): Promise<Stage> => {
  mkdirSync(join(process.cwd(), 'build'), { recursive: true });
  return startStage({ port: 0, logFile: CALLS, indexLagMs: 300, ...options });
};

/** A site with the sample data. */
export const startDemoSite = async (options: Omit<StageOptions, 'createJira'> = {}): Promise<Stage> => {
  const stage = await startSite(options);
  await stage.undisturbed(() => seedDemo(stage));
  return stage;
};
