// The functions, a minified file for each file of handlers, the way the stage and the size budget look at them.
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The files that the manifest's handlers name. */
export const FUNCTION_FILES = ['index', 'confluence', 'background', 'guards'];

export const buildFunctions = async () => {
  const result = await build({
    entryPoints: FUNCTION_FILES.map((name) => `src/${name}.ts`),
    outdir: 'build/functions',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    // Forge's packages are CommonJS and take all of tslib; its CommonJS build is the smaller one.
    alias: { tslib: 'tslib/tslib.js' },
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile('build/functions/meta.json', JSON.stringify(result.metafile));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFunctions();
