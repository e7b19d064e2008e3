// Builds the functions, the screens and the stage, each of them only when it is older than its sources.
import { pathToFileURL } from 'node:url';
import { ROOT } from './project-root.mjs';
import { isUpToDate, markBuilt } from './up-to-date.mjs';

const always = ['package.json', 'package-lock.json', 'tsconfig.json'];
const script = (name) => `scripts/build-${name}.mjs`;

/** The builders are loaded only when they are needed: loading Vite takes longer than looking at the clock. */
const TARGETS = [
  {
    name: 'functions',
    inputs: [...always, script('functions'), 'src', 'locales', 'manifest.yml'],
    outputs: [
      'build/functions/index.cjs',
      'build/functions/confluence.cjs',
      'build/functions/background.cjs',
      'build/functions/guards.cjs',
      'build/functions/meta.json',
    ],
    build: async () => (await import('./build-functions.mjs')).buildFunctions(),
  },
  {
    name: 'static',
    inputs: [
      ...always,
      script('static'),
      'scripts/feature-gates-off.mjs',
      'scripts/scroll-lock-off.mjs',
      'static',
      'src',
      'locales',
      'manifest.yml',
    ],
    outputs: ['build/static/.vite/manifest.json', 'build/static/theme.css'],
    build: async () => (await import('./build-static.mjs')).buildStatic(),
  },
  {
    name: 'stage',
    inputs: [...always, script('stage'), 'stage'],
    outputs: [
      'build/stage/main.cjs',
      'build/stage/load.cjs',
      'build/stage/open-api.cjs',
      'build/stage/worker.cjs',
      'build/stage/host.js',
      'build/stage/bridge.js',
    ],
    build: async () => (await import('./build-stage.mjs')).buildStage(),
  },
];

const buildTarget = async ({ name, build }) => {
  const began = new Date();
  await build();
  markBuilt(name, began);
  console.log(`Built ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
};

/** Builds what is out of date, or everything when forced. */
export const buildAll = async ({ force = false } = {}) => {
  process.chdir(ROOT);
  const due = TARGETS.filter((target) => force || !isUpToDate(target));
  await Promise.all(due.map(buildTarget));
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll({ force: process.argv.includes('--force') });
}
