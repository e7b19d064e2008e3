// Takes the pictures of the documentation anew: everything the browser tests look at, and what only a picture shows.
import { commandOf, runNode } from './run-node.mjs';

const tests = ['screenshots', 'documentation-looks'].map((name) => `test/browser/${name}`);
const args = [commandOf('jest'), '--config', 'jest.browser.config.cjs', ...tests];
process.exitCode = runNode(args, { env: { UPDATE_SCREENSHOTS: '1' } });
