import { build } from 'esbuild';
import { ROOT } from '../project-root.mjs';

/** The slow implementation that the tests compare with: the definition, with rational numbers. */
export const loadPlain = async () => {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/domain/fair-shares/reference.ts'],
    bundle: true,
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { referenceOutcome } = await import(`data:text/javascript;base64,${code}`);
  return referenceOutcome;
};
