/** Browser tests: the built app on the stage, driven in Chromium. One file after the other: a browser keeps two cores busy. */
const unit = require('./jest.config.cjs');
const { findChromium } = require('./scripts/find-chromium.cjs');

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium, Chrome or Edge was found; set CHROMIUM to its program.');
process.env.CHROMIUM = chromium;

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  roots: ['<rootDir>/test/browser'],
  // The pictures of the documentation are taken when somebody asks for new ones; axe looks at the same pages each time.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.UPDATE_SCREENSHOTS === '1' ? [] : ['/screenshots']),
  ],
  testTimeout: 60_000,
  maxWorkers: 1,
};
