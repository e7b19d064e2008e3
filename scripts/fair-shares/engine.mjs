// The rules of src/domain/fair-shares as a module that Node can load, built anew only when they have changed.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../project-root.mjs';
import { isUpToDate, markBuilt } from '../up-to-date.mjs';

const OUTPUT = 'build/fair-shares/engine.mjs';
const TARGET = {
  name: 'fair-shares',
  inputs: ['src/domain/fair-shares', 'src/domain/result.ts', 'scripts/fair-shares', 'package-lock.json'],
  outputs: [OUTPUT],
};

/** Written beside and moved, so that another process never loads half of it. */
const writeWhole = (path, contents) => {
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, contents);
  renameSync(draft, path);
};

const build = async () => {
  const began = new Date();
  const { build: bundle } = await import('esbuild');
  const { outputFiles } = await bundle({
    absWorkingDir: ROOT,
    entryPoints: ['src/domain/fair-shares/index.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  writeWhole(join(ROOT, OUTPUT), outputFiles[0].contents);
  markBuilt(TARGET.name, began);
};

/** The exports of src/domain/fair-shares/index.ts. */
export const loadEngine = async () => {
  if (!isUpToDate(TARGET)) await build();
  return import(pathToFileURL(join(ROOT, OUTPUT)).href);
};
