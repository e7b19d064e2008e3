import { commandOf, runNode } from '../run-node.mjs';

/** What a coalesced recomputation calls of the platform; the tests that hold the numbers print them. */
export const benchRecomputation = () => {
  const files = ['test/usecases/recompute.test.ts', 'test/usecases/publish-supporters.test.ts'];
  const args = [...files, '-t', 'calls of the platform', '--silent', '--runInBand'];
  process.exitCode = runNode([commandOf('jest'), ...args], { env: { PRINT_CALLS: '1' } });
};
