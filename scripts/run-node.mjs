import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './project-root.mjs';

const require = createRequire(import.meta.url);

/** Runs a script with this Node in the project's folder and returns its exit code. */
export const runNode = (args, { env = {} } = {}) => {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
};

/** The script behind a command of an installed package, so that no shell is needed to run it. */
export const commandOf = (packageName, command = packageName) => {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
};
