import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './project-root.mjs';

const changedAt = (path) => statSync(path).mtimeMs;

/** A folder counts too: its time changes when a file in it goes away. */
const newestBelow = (path) => {
  if (!statSync(path).isDirectory()) return changedAt(path);
  const below = readdirSync(path).map((name) => newestBelow(join(path, name)));
  return Math.max(changedAt(path), ...below);
};

const stampOf = (name) => join(ROOT, 'build/.built', name);

/** True when everything was built after the last change of what it is built from. */
export const isUpToDate = ({ name, inputs, outputs }) => {
  const stamp = stampOf(name);
  if (![stamp, ...outputs.map((output) => join(ROOT, output))].every(existsSync)) return false;
  const newest = Math.max(...inputs.map((input) => newestBelow(join(ROOT, input))));
  return newest <= changedAt(stamp);
};

/** Notes the moment a build began, so that a change during the build is seen by the next one. */
export const markBuilt = (name, began) => {
  const stamp = stampOf(name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
};
