import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../project-root.mjs';

const STATIC = join(ROOT, 'build/static');

const gzipped = (file) => gzipSync(readFileSync(join(STATIC, file)), { level: 9 }).length;
const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
const total = (files) => files.reduce((sum, file) => sum + gzipped(file), 0);

/** The chunk of an entry and everything it imports before it can run. */
const neededBy = (manifest, key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) neededBy(manifest, next, seen);
  return seen;
};

const rowOf = (manifest, entry) => {
  const chunks = [...neededBy(manifest, `${entry}.html`)].map((key) => manifest[key]);
  const texts = manifest[`${entry}.html`].dynamicImports
    .filter((key) => key.startsWith('../locales/da-DK/'))
    .map((key) => manifest[key].file);
  const styles = [...new Set(chunks.flatMap(({ css = [] }) => css))];
  return {
    entry,
    'initial JavaScript': kib(total(chunks.map(({ file }) => file))),
    files: chunks.length,
    'Danish texts': kib(total(texts)),
    CSS: kib(total([...styles, 'theme.css'])),
  };
};

/** What each page loads before its first picture, compressed. */
export const pageSizes = (entries) => {
  const manifest = JSON.parse(readFileSync(join(STATIC, '.vite/manifest.json'), 'utf8'));
  return entries.map((entry) => rowOf(manifest, entry));
};

/** The functions as one minified file. */
export const functionsSize = () => kib(readFileSync(join(ROOT, 'build/functions/index.cjs')).length);
