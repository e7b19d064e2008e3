import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
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

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

/** The same without waiting for it: answers the exit code when it ends. */
export const runNodeAloud = (args, { env = {} } = {}) =>
  ended(spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }));

/** The same again: what it prints is kept together and answered when it ends. What nothing waits for takes what others leave. */
export const runNodeBeside = async (args, { env = {}, isPatient = false } = {}) => {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (isPatient && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const code = await ended(child);
  return { code, output: Buffer.concat(said).toString('utf8') };
};

/** The script behind a command of an installed package, so that no shell is needed to run it. */
export const commandOf = (packageName, command = packageName) => {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
};
