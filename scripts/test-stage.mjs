// `npm run test:stage`: the emulated site's own pages in a browser; for a change of stage/.
import { commandOf, runNode } from './run-node.mjs';

process.exitCode = runNode([commandOf('jest'), '--config', 'jest.browser.config.cjs', 'test/browser/stage'], {
  env: { STAGE_PAGES: '1' },
});
