import { commandOf, runNode } from '../run-node.mjs';

/** How soon the pages stand that show a year of 300 wishes, 1,500 entries and 60 cases. */
export const benchBusyYear = () => {
  const args = ['--config', 'jest.browser.config.cjs', 'test/browser/bench'];
  process.exitCode = runNode([commandOf('jest'), ...args], { env: { BUSY_YEAR: '1' } });
};
