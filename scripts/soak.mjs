// `npm run soak`: twenty times the histories of `npm test`, for an afternoon when nobody waits.
import { commandOf, runNode } from './run-node.mjs';

process.exitCode = runNode([commandOf('jest'), 'test/histories'], {
  env: { HISTORIES: process.env['HISTORIES'] ?? '200000' },
});
