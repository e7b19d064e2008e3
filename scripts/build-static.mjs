// The screens: one Vite build, an entry for each surface, and the design tokens as a stylesheet of their own.
import { build } from 'vite';
import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const ENTRIES = [
  'wishes',
  'issue',
  'steering',
  'settings',
  'gadget',
  'gadget-edit',
  'macro',
  'macro-config',
  'byline',
];

// `token('space.100')` becomes its CSS variable at build time; the map of all tokens stays out of the bundles.
const tokensAtBuildTime = () => {
  const babel = require('@babel/core');
  const plugin = require('@atlaskit/tokens/babel-plugin');
  return {
    name: 'tokens-at-build-time',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('token(') || !/\.(jsx?|tsx)$/.test(id)) return null;
      const parserPlugins = id.endsWith('.tsx') ? ['jsx', 'typescript'] : ['jsx'];
      const result = babel.transformSync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        sourceType: 'module',
        plugins: [plugin.default ?? plugin],
        parserOpts: { plugins: parserPlugins },
      });
      return { code: result.code, map: null };
    },
  };
};

const themeCss = async () => {
  require('@atlaskit/platform-feature-flags').setBooleanFeatureFlagResolver(() => false);
  const getThemeStyles = require('@atlaskit/tokens/get-theme-styles').default;
  const styles = await getThemeStyles('all');
  return styles
    .filter(({ id }) => ['light', 'dark', 'spacing', 'typography', 'shape'].includes(id))
    .map(({ css }) => css)
    .join('\n');
};

export const buildStatic = async () => {
  await build({
    root: 'static',
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [tokensAtBuildTime()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        {
          find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
          replacement: resolve('scripts/feature-gates-off.mjs'),
        },
        { find: /^react-scrolllock$/, replacement: resolve('scripts/scroll-lock-off.mjs') },
      ],
    },
    // The policy of the page allows scripts of its own site only: a worker is a file beside the others.
    worker: { format: 'es' },
    build: {
      outDir: resolve('build/static'),
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      rollupOptions: { input: ENTRIES.map((entry) => resolve('static', `${entry}.html`)) },
    },
  });
  await mkdir('build/static', { recursive: true });
  await writeFile('build/static/theme.css', await themeCss());
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildStatic();
