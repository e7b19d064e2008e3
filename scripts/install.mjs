// Uses nothing that is not in Node: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-root.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;

/** True when every package of the lock file is there in its version; those for other systems may be missing. */
const isInstalled = () => {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json'))
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, locked]) => {
      const found = installed[path];
      return found ? found.version === locked.version : Boolean(locked.optional || locked.devOptional);
    });
};

/** npm without a shell where npm tells where it is. */
const runNpm = (args) => {
  const options = { cwd: ROOT, stdio: 'inherit' };
  const npm = process.env.npm_execpath;
  return npm && /\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

/** Installs the packages of the lock file unless they are there. */
export const installIfNeeded = () => {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const { status, error } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci ended with ${status}`);
};
