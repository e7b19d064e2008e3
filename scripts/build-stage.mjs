// The stage: its command, the process of the functions and the loader for Node, and two scripts for the browser.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const commands = {
  main: 'stage/main.ts',
  load: 'stage/load/main.ts',
  // The table of operations, for the lint of the manifest where the official documents are not at hand.
  'open-api': 'stage/open-api.ts',
};
const worker = { worker: 'stage/runtime/worker.ts' };
const forBrowser = { host: 'stage/host/client/host-page.ts', bridge: 'stage/bridge/bridge-client.ts' };

const existing = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

export const buildStage = async () => {
  const common = { bundle: true, outdir: 'build/stage', sourcemap: 'linked', logLevel: 'warning' };
  const node = {
    ...common,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  };
  await Promise.all([
    build({ ...node, entryPoints: existing(commands), packages: 'external' }),
    build({ ...node, entryPoints: worker }),
    build({ ...common, entryPoints: forBrowser, target: 'es2022', format: 'iife' }),
  ]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildStage();
