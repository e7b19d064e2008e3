// The stage: its command, the process of the functions and the loader for Node, and two scripts for the browser.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const forNode = { main: 'stage/main.ts', worker: 'stage/runtime/worker.ts', load: 'stage/load/main.ts' };
const forBrowser = { host: 'stage/host/client/host-page.ts', bridge: 'stage/bridge/bridge-client.ts' };

const existing = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

export const buildStage = async () => {
  const common = { bundle: true, outdir: 'build/stage', sourcemap: 'linked', logLevel: 'warning' };
  await Promise.all([
    build({
      ...common,
      entryPoints: existing(forNode),
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      packages: 'external',
      outExtension: { '.js': '.cjs' },
    }),
    build({ ...common, entryPoints: forBrowser, target: 'es2022', format: 'iife' }),
  ]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildStage();
